namespace OutsourcingBot.Acceptance;

public sealed class ConversationTests(Chromium chromium) : Encounter(chromium)
{
    [Fact]
    public async Task A_visitor_asks_and_is_answered()
    {
        var visitor = await VisitorArrivesAsync();

        await visitor.AsksAsync("what is KPO");

        await visitor.SeesAsync("Knowledge Process Outsourcing");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_question_of_the_page_is_asked_with_one_press()
    {
        var visitor = await VisitorArrivesAsync(Looks.Desktop);

        await visitor.PressesAsync("What is KPO?");

        await visitor.SeesAsync("Knowledge Process Outsourcing");
    }

    [Fact]
    public async Task The_questionnaire_ends_in_a_verdict()
    {
        var visitor = await VisitorArrivesAsync();

        await visitor.AsksAsync("classify my work");
        await visitor.AnswersUntilVerdictAsync();

        await visitor.SeesAsync("What decides it");
    }

    [Fact]
    public async Task Starting_over_empties_the_conversation()
    {
        var visitor = await VisitorArrivesAsync();
        var greeting = await visitor.ReadsAsync();
        await visitor.AsksAsync("what is KPO");

        await visitor.PressesAsync("Start over");

        await visitor.SeesOnlyAsync(greeting);
    }

    [Fact]
    public async Task The_page_asks_nothing_of_another_origin()
    {
        var visitor = await VisitorArrivesAsync();

        await visitor.AsksAsync("what is KPO");

        Assert.Contains(visitor.Requests, request => request.Scheme == "ws");
        Assert.All(
            visitor.Requests.Where(request => request.Scheme is not ("data" or "blob")),
            request => Assert.Equal(Bot.Address.Authority, request.Authority));
    }
}
