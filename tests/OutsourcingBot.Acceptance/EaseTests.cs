using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutsourcingBot.Acceptance;

/// <summary>What makes the chat easy for everyone and bearable on a bad line.</summary>
public sealed class EaseTests(Chromium chromium) : Encounter(chromium)
{
    [Theory]
    [InlineData("chat")]
    [InlineData("")]
    [InlineData("knowledge")]
    public async Task At_200_percent_everything_is_still_there(string path)
    {
        // What a window of 1280 by 860 shows at 200 %.
        var visitor = await VisitorAsync(new() { ViewportSize = new() { Width = 640, Height = 430 }, DeviceScaleFactor = 2 });
        await visitor.Page.GotoAsync(new Uri(Bot.Address, path).ToString());
        if (path == "chat")
        {
            await visitor.SeesButtonsAsync();
            await visitor.AsksAsync("what is KPO");
            await Expect(visitor.SendBox).ToBeInViewportAsync();
        }

        await visitor.SnapsAsync($"zoom-{path}");
        await visitor.FindsNothingInTheWayAsync();
    }

    [Fact]
    public async Task Nothing_moves_for_who_wants_no_motion()
    {
        var options = Looks.Desktop;
        options.ReducedMotion = ReducedMotion.Reduce;
        var customer = await CustomerArrivesAsync(options);
        await customer.Launcher.ClickAsync();
        await customer.SeesButtonsAsync();

        foreach (var frame in customer.Page.Frames)
            Assert.Equal(0, await frame.EvaluateAsync<int>(
                "[document, ...[...document.querySelectorAll('*')].map(e => e.shadowRoot).filter(Boolean)].flatMap(root => root.getAnimations()).length"));
    }

    [Fact]
    public async Task Without_a_connection_the_chat_says_so_and_sends_later_what_was_written()
    {
        var visitor = await VisitorArrivesAsync();
        await Bot.KillAsync();
        await visitor.SeesStatusAsync("No connection");
        await visitor.SaysAsync("what is KPO");
        await visitor.SnapsAsync("offline");
        await visitor.FindsNothingInTheWayAsync();

        await Bot.StartAgainAsync(Cancellation);
        await visitor.PressesAsync("Try now");

        await visitor.SeesAsync("Knowledge Process Outsourcing");
        await Expect(visitor.Page.Locator("#offline")).ToBeHiddenAsync();
        Assert.Single(await visitor.ReadsAsync(), "what is KPO");
    }

    [Fact]
    public async Task The_source_of_an_answer_opens_the_passage_and_marks_it()
    {
        var visitor = await VisitorArrivesAsync(Looks.Desktop);
        await visitor.AsksAsync("what is KPO");

        var passage = await visitor.Page.Context.RunAndWaitForPageAsync(
            () => visitor.Messages.Last.GetByRole(AriaRole.Link).ClickAsync());

        await Expect(passage.Locator(":target")).ToContainTextAsync("Knowledge Process Outsourcing");
        await Expect(passage.Locator(":target")).ToBeInViewportAsync();
        await passage.ScreenshotAsync(new() { Path = Path.Combine(BuiltPaths.Screenshots, "passage.png") });
    }

    [Fact]
    public async Task An_answer_takes_a_thumb()
    {
        var visitor = await VisitorArrivesAsync();
        await visitor.AsksAsync("what is KPO");

        var posted = visitor.Page.WaitForRequestAsync(request => request.PostData?.Contains("webchat:activity-status/feedback", StringComparison.Ordinal) == true);
        await visitor.Chat.GetByTitle("Like", new() { Exact = true }).Last.ClickAsync();

        Assert.Contains("\"@id\":\"like:", (await posted).PostData, StringComparison.Ordinal);
        Assert.True((await (await posted).ResponseAsync())!.Ok);
    }
}
