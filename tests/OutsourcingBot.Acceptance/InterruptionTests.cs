using static Microsoft.Playwright.Assertions;

namespace OutsourcingBot.Acceptance;

public sealed class InterruptionTests(Chromium chromium) : Encounter(chromium)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_questionnaire_goes_on_where_a_crash_stopped_it(bool reload)
    {
        var visitor = await VisitorArrivesAsync();
        await visitor.AsksAsync("what is KPO");
        await visitor.AsksAsync("classify my work");
        await visitor.PressesFirstButtonAsync();
        var before = await visitor.ReadsAsync();

        await Bot.KillAsync();
        await visitor.SeesStatusAsync("No connection");
        await Bot.StartAgainAsync(Cancellation);
        if (reload) await visitor.ReloadsAsync();
        await Expect(visitor.Page.Locator("#offline")).ToBeHiddenAsync();

        await visitor.SeesOnlyAsync(before);
        await visitor.AnswersUntilVerdictAsync();
        Assert.Equal(before, (await visitor.ReadsAsync()).Take(before.Count));
    }

    [Fact]
    public async Task A_reload_shows_the_conversation_again()
    {
        var visitor = await VisitorArrivesAsync();
        await visitor.AsksAsync("what is KPO");
        var before = await visitor.ReadsAsync();

        await visitor.ReloadsAsync();

        await visitor.SeesOnlyAsync(before);
    }

    [Fact]
    public async Task What_was_being_written_survives_a_crash_and_a_reload()
    {
        var visitor = await VisitorArrivesAsync();
        await visitor.SendBox.FillAsync("what is arbitrage");

        await Bot.KillAsync();
        await visitor.SeesStatusAsync("No connection");
        await Bot.StartAgainAsync(Cancellation);
        await visitor.ReloadsAsync();

        await Expect(visitor.SendBox).ToHaveValueAsync("what is arbitrage");
    }

    [Fact]
    public async Task A_message_whose_delivery_fails_is_sent_again_and_arrives_once()
    {
        var visitor = await VisitorArrivesAsync();
        // The service takes the message and the line breaks before its answer is through: the hardest case.
        await visitor.LosesOneAnswerAsync("**/activities");

        await visitor.AsksAsync("what is KPO");

        Assert.Single(await visitor.ReadsAsync(), "what is KPO");
        var shown = await visitor.ReadsAsync();
        await visitor.ReloadsAsync();
        await visitor.SeesOnlyAsync(shown);
    }

    [Fact]
    public async Task A_conversation_that_the_service_does_not_know_is_followed_by_a_new_one()
    {
        var visitor = await VisitorArrivesAsync();
        var greeting = await visitor.ReadsAsync();
        await visitor.AsksAsync("what is KPO");

        await visitor.Page.EvaluateAsync("""
            const name = 'outsourcingbot.session';
            localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name)), token: 'expired' }));
            """);
        await visitor.ReloadsAsync();

        await visitor.SeesOnlyAsync(greeting);
        await visitor.AsksAsync("what is KPO");
    }
}
