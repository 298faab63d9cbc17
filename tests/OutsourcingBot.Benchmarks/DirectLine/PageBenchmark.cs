using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using OutsourcingBot.Acceptance.Load;

namespace OutsourcingBot.Benchmarks.DirectLine;

/// <summary>From the moment somebody goes to the chat in a browser that was just started to the first answer.</summary>
internal static class PageBenchmark
{
    private const int Runs = 7;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static async Task RunAsync(TextWriter output)
    {
        await using var bot = await LoadService.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        var times = new List<(double Welcome, double Answer)>();
        for (var run = 0; run < Runs; run++)
            times.Add(await VisitAsync(playwright, new Uri(bot.Address, "chat")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            runs, each in a browser just started      {Runs}
            page to the welcome, median (longest)     {Median(times, time => time.Welcome):F0} ms ({times.Max(time => time.Welcome):F0})
            page to the first answer, median (longest) {Median(times, time => time.Answer):F0} ms ({times.Max(time => time.Answer):F0})
            """));
    }

    private static async Task<(double Welcome, double Answer)> VisitAsync(IPlaywright playwright, Uri chat)
    {
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = Arguments,
        });
        var page = await browser.NewPageAsync();
        var messages = page.Locator(".webchat__bubble__content");
        var watch = Stopwatch.StartNew();
        await page.GotoAsync(chat.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await messages.First.WaitForAsync();
        var welcome = watch.Elapsed.TotalMilliseconds;
        var box = page.GetByRole(AriaRole.Textbox);
        await box.FillAsync("what is KPO");
        await box.PressAsync("Enter");
        await messages.Nth(2).WaitForAsync();
        return (welcome, watch.Elapsed.TotalMilliseconds);
    }

    private static double Median(List<(double Welcome, double Answer)> times, Func<(double Welcome, double Answer), double> of) =>
        times.Select(of).Order().ElementAt(times.Count / 2);
}
