using Microsoft.Playwright;

namespace OutsourcingBot.Acceptance;

public sealed class AppearanceTests(Chromium chromium) : Encounter(chromium)
{
    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task The_chat_fits_its_screen_and_everyone_can_use_it(string screen, ColorScheme colours)
    {
        var visitor = await VisitorArrivesAsync(Looks.Of(screen, colours));
        var name = $"{screen}-{colours}".ToLowerInvariant();

        await visitor.PhotographsAsync($"{name}-greeting");
        await visitor.AsksAsync("what is KPO");
        await visitor.PhotographsAsync($"{name}-answer");
        await visitor.AsksAsync("3 differences between BPO and KPO");
        await visitor.PhotographsAsync($"{name}-differences");
        await visitor.AsksAsync("classify payroll, unicorn grooming and patent research");
        await visitor.PhotographsAsync($"{name}-works");
        await visitor.AsksAsync("classify my work");
        await visitor.PhotographsAsync($"{name}-question");
        await visitor.AnswersUntilVerdictAsync();
        await visitor.PhotographsAsync($"{name}-verdict");

        await visitor.FindsNothingInTheWayAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.All), MemberType = typeof(Looks))]
    public async Task The_pages_around_it_fit_their_screen_and_everyone_can_use_them(string screen, ColorScheme colours)
    {
        var visitor = await VisitorAsync(Looks.Of(screen, colours));
        foreach (var (path, name) in new[] { ("", "start"), ("knowledge/outsourcing#types-of-bpo/list/onshore-bpo", "knowledge") })
        {
            await visitor.Page.GotoAsync(new Uri(Bot.Address, path).ToString());
            await visitor.SnapsAsync($"{screen}-{colours}-{name}".ToLowerInvariant());
            await visitor.FindsNothingInTheWayAsync();
        }

        Assert.Empty(visitor.Complaints);
    }
}
