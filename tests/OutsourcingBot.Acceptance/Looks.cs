using Microsoft.Playwright;

namespace OutsourcingBot.Acceptance;

/// <summary>The screens on which the page is looked at.</summary>
internal static class Looks
{
    public static BrowserNewContextOptions Desktop => new() { ViewportSize = new() { Width = 1280, Height = 860 } };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true };
}
