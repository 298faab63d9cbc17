using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutsourcingBot.Acceptance;

/// <summary>The chat on a page of another origin.</summary>
public sealed class WidgetTests(Chromium chromium) : Encounter(chromium)
{
    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task A_customer_opens_the_chat_on_another_site_and_is_answered(string screen, ColorScheme colours)
    {
        var customer = await CustomerArrivesAsync(Looks.Of(screen, colours));
        var name = $"{screen}-{colours}-widget".ToLowerInvariant();
        await customer.SnapsAsync($"{name}-closed");
        await customer.FindsNothingInTheWayAsync();

        await customer.Launcher.ClickAsync();
        await customer.SeesButtonsAsync();
        await customer.AsksAsync("what is KPO");

        await customer.SeesAsync("Knowledge Process Outsourcing");
        await customer.SnapsAsync(name);
        await customer.FindsNothingInTheWayAsync();
        Assert.Empty(customer.Complaints);
        Assert.All(customer.Requests.Where(request => request.Scheme is "http" or "ws" && request.AbsoluteUri != $"{Shop.Origin}/" && request.AbsolutePath != "/favicon.ico"),
            request => Assert.Equal(Bot.Address.Authority, request.Authority));
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task On_another_site_too_nothing_is_lost_by_a_break_and_a_browser_that_forbids_storage_there_chats_on_after_a_reload(string screen, ColorScheme colours)
    {
        var customer = await CustomerArrivesAsync(Looks.Of(screen, colours));
        await customer.Launcher.ClickAsync();
        await customer.SeesButtonsAsync();
        await Bot.KillAsync();
        await customer.SeesStatusAsync("No connection");
        await customer.SaysAsync("what is KPO");
        await customer.SnapsAsync($"{screen}-{colours}-widget-offline".ToLowerInvariant());
        await customer.FindsNothingInTheWayAsync();

        await Bot.StartAgainAsync(Cancellation);
        await customer.PressesAsync("Try now");
        await customer.SeesAsync("Knowledge Process Outsourcing");
        Assert.Single(await customer.ReadsAsync(), "what is KPO");

        // A private window gives a frame of another site no storage: there the chat forgets, and begins anew.
        await customer.Page.ReloadAsync();
        await customer.Launcher.ClickAsync();
        await customer.SeesButtonsAsync();
        await customer.SaysAsync("what is BPO");
        await customer.SeesAsync("Business Process Outsourcing");
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task On_another_site_too_a_card_a_source_a_thumb_and_a_new_start_work(string screen, ColorScheme colours)
    {
        var customer = await CustomerArrivesAsync(Looks.Of(screen, colours));
        await customer.Launcher.ClickAsync();
        await customer.SeesButtonsAsync();
        var greeting = await customer.ReadsAsync();
        await customer.AsksAsync("3 differences between BPO and KPO");
        await customer.SeesAsync("Is short for Knowledge Process Outsourcing");
        await customer.FindsNothingInTheWayAsync();

        await customer.AsksAsync("what is KPO");
        var passage = await customer.Page.Context.RunAndWaitForPageAsync(() => customer.Messages.Last.GetByRole(AriaRole.Link).ClickAsync());
        await Expect(passage.Locator(":target")).ToContainTextAsync("Knowledge Process Outsourcing");
        await passage.CloseAsync();

        var posted = customer.Page.WaitForRequestAsync(request => request.PostData?.Contains("webchat:activity-status/feedback", StringComparison.Ordinal) == true);
        await customer.Chat.GetByTitle("Like", new() { Exact = true }).Last.ClickAsync();
        Assert.True((await (await posted).ResponseAsync())!.Ok);

        await customer.PressesAsync("Start over");
        await customer.SeesOnlyAsync(greeting);
    }

    [Fact]
    public async Task Nothing_but_the_launcher_is_loaded_before_the_chat_is_opened_and_nothing_on_the_page_moves()
    {
        var customer = await VisitorAsync(Looks.Desktop);
        await customer.Page.AddInitScriptAsync("""
            window.before = Object.getOwnPropertyNames(window);
            window.shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries().map(entry => entry.value))).observe({ type: 'layout-shift', buffered: true });
            """);
        await customer.Page.GotoAsync(Shop.Origin);
        await Expect(customer.Launcher).ToBeVisibleAsync();

        Assert.Equal(["/widget.js"], customer.Requests.Where(request => request.Authority == Bot.Address.Authority).Select(request => request.AbsolutePath));
        Assert.Equal(["OutsourcingBot"], await customer.Page.EvaluateAsync<string[]>(
            "Object.getOwnPropertyNames(window).filter(name => !before.includes(name) && name !== 'before' && name !== 'shifts')"));

        await customer.Launcher.ClickAsync();
        await Expect(customer.Page.Locator("outsourcing-bot iframe")).ToBeVisibleAsync();
        Assert.Empty(await customer.Page.EvaluateAsync<double[]>("shifts"));
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task The_page_can_open_ask_listen_and_close(string screen, ColorScheme colours)
    {
        var customer = await CustomerArrivesAsync(Looks.Of(screen, colours));
        await customer.Page.EvaluateAsync("""
            () => {
              window.heard = [];
              for (const event of ['open', 'close', 'message', 'unread']) OutsourcingBot.on(event, count => heard.push(count ? `${event} ${count}` : event));
              OutsourcingBot.ask('what is KPO');
            }
            """);
        await customer.SeesAsync("Knowledge Process Outsourcing");
        await HeardAsync(customer, "open", "message");

        await customer.Page.EvaluateAsync("OutsourcingBot.ask('what is BPO'); OutsourcingBot.close()");
        await HeardAsync(customer, "open", "message", "close", "message", "unread 1");
        await Expect(customer.Launcher).ToContainTextAsync("1");
        await Expect(customer.Launcher).ToHaveAccessibleNameAsync("Open Ask us, 1 unread");

        await customer.Launcher.ClickAsync();
        await Expect(customer.Launcher.Locator(".badge")).ToBeHiddenAsync();
        await customer.SeesAsync("Business Process Outsourcing");
    }

    [Fact]
    public async Task A_site_that_is_not_listed_may_not_show_the_chat()
    {
        using var other = new HostPage { Bot = Bot.Address, Line = Shop.Line };
        var customer = await VisitorAsync(Looks.Desktop);
        await customer.Page.GotoAsync(other.Origin);
        await customer.Launcher.ClickAsync();

        await Expect(customer.Page.FrameLocator("outsourcing-bot iframe").Locator("#chat")).ToHaveCountAsync(0);
        Assert.DoesNotContain(customer.Requests, request => request.AbsolutePath.StartsWith("/v3/directline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chat_works_in_a_plain_frame_as_well()
    {
        Shop.Line = $"""</head><body><iframe src="{Bot.Address}chat" title="Chat" width="400" height="640"></iframe>""";
        var customer = await VisitorAsync(Looks.Desktop);
        customer.Uses("iframe");
        await customer.Page.GotoAsync(Shop.Origin);

        await customer.SeesButtonsAsync();
        await customer.AsksAsync("what is KPO");

        await customer.SeesAsync("Knowledge Process Outsourcing");
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task A_whole_classification_needs_nothing_but_the_keyboard(string screen, ColorScheme colours)
    {
        var customer = await CustomerArrivesAsync(Looks.Of(screen, colours));
        var keys = customer.Page.Keyboard;
        await customer.Launcher.FocusAsync();
        await keys.PressAsync("Enter");
        await customer.SeesButtonsAsync();
        await Expect(customer.SendBox).ToBeFocusedAsync();
        await keys.TypeAsync("classify my work");
        await customer.AnsweredAfterAsync(() => keys.PressAsync("Enter"));

        // The verdict's card may follow its text, so that the text is not the last that is read.
        for (var question = 0; !(await customer.ReadsAsync()).Any(said => said.Contains("This looks like", StringComparison.Ordinal)); question++)
        {
            Assert.InRange(question, 0, 20);
            await customer.FocusesAButtonByKeyboardAsync();
            await customer.AnsweredAfterAsync(() => keys.PressAsync("Enter"));
        }

        await keys.PressAsync("Escape");
        await Expect(customer.Launcher).ToBeFocusedAsync();
        await Expect(customer.Page.Locator("outsourcing-bot .panel")).ToBeHiddenAsync();
    }

    private static async Task HeardAsync(Visitor customer, params string[] events)
    {
        await customer.Page.WaitForFunctionAsync("count => heard.length >= count", events.Length);
        Assert.Equal(events, await customer.Page.EvaluateAsync<string[]>("heard"));
    }
}
