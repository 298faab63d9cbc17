using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OutsourcingBot.Acceptance;

public sealed class AppearanceTests(Chromium chromium) : Encounter(chromium)
{
    [Theory]
    [InlineData("phone", ColorScheme.Light)]
    [InlineData("phone", ColorScheme.Dark)]
    [InlineData("desktop", ColorScheme.Light)]
    [InlineData("desktop", ColorScheme.Dark)]
    public async Task The_page_fits_its_screen_and_everyone_can_use_it(string screen, ColorScheme colours)
    {
        var options = screen == "phone" ? Looks.Phone : Looks.Desktop;
        options.ColorScheme = colours;
        var visitor = await VisitorArrivesAsync(options);
        var name = $"{screen}-{colours}".ToLowerInvariant();

        await visitor.PhotographsAsync($"{name}-greeting");
        await visitor.AsksAsync("what is KPO");
        await visitor.PhotographsAsync($"{name}-answer");
        await visitor.AsksAsync("3 differences between BPO and KPO");
        await visitor.PhotographsAsync($"{name}-differences");
        await visitor.AsksAsync("classify my work");
        await visitor.PhotographsAsync($"{name}-question");
        await visitor.AnswersUntilVerdictAsync();
        await visitor.PhotographsAsync($"{name}-verdict");

        Assert.False(await visitor.Page.EvaluateAsync<bool>(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        var findings = (await visitor.Page.RunAxe()).Violations;
        Assert.True(findings.Length == 0, string.Join('\n', findings.SelectMany(finding =>
            finding.Nodes.Select(node => $"{finding.Id}: {finding.Help}: {node.Html}"))));
    }
}
