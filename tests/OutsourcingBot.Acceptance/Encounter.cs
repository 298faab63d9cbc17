using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(OutsourcingBot.Acceptance.Chromium))]
// Every test runs a service and a browser of its own; side by side they would only measure the machine.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace OutsourcingBot.Acceptance;

/// <summary>
/// One test's own service. When the test fails, what the service wrote goes into the test's output and a picture of
/// the page beside the screenshots.
/// </summary>
public abstract class Encounter(Chromium chromium) : IAsyncLifetime
{
    private readonly List<Visitor> _visitors = [];
    private readonly HostPage _shop = new();
    private BotProcess? _bot;

    internal BotProcess Bot => _bot ?? throw new InvalidOperationException("The service is not started.");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A page of another origin that the bot's operator allows.</summary>
    internal HostPage Shop => _shop;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotProcess.StartAsync(Cancellation, "--Widget:AllowedOrigins:0", Shop.Origin);
        (Shop.Bot, Shop.Line) = (Bot.Address, $"""<script src="{Bot.Address}widget.js" defer data-title="Ask us" data-greeting="Hello there"></script>""");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (TestContext.Current.TestState?.Result == TestResult.Failed) await ReportAsync();
        foreach (var visitor in _visitors) await visitor.DisposeAsync();
        _shop.Dispose();
        if (_bot is not null) await _bot.DisposeAsync();
    }

    /// <summary>Somebody with a browser, who has not gone anywhere yet.</summary>
    internal async Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await Visitor.OpenBrowserAsync(chromium, options);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>Somebody who has opened the chat on its own page and was greeted.</summary>
    internal async Task<Visitor> VisitorArrivesAsync(BrowserNewContextOptions? options = null)
    {
        var visitor = await VisitorAsync(options);
        await visitor.OpensAsync(new Uri(Bot.Address, "chat"));
        return visitor;
    }

    /// <summary>Somebody on a page of another site that has the bot's line in it.</summary>
    internal async Task<Visitor> CustomerArrivesAsync(BrowserNewContextOptions? options = null)
    {
        var customer = await VisitorAsync(options);
        customer.Uses("outsourcing-bot iframe");
        await customer.Page.GotoAsync(Shop.Origin);
        return customer;
    }

    private async Task ReportAsync()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"The service wrote:\n{_bot?.Output}");
        foreach (var visitor in _visitors)
        {
            var picture = Path.Combine(BuiltPaths.Screenshots, "failures", $"{TestContext.Current.TestMethod?.MethodName}.png");
            await visitor.Page.ScreenshotAsync(new() { Path = picture });
            TestContext.Current.TestOutputHelper?.WriteLine($"The page at that moment: {picture}\n{string.Join('\n', visitor.Complaints)}");
        }
    }
}
