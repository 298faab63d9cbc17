using Microsoft.Playwright;

namespace OutsourcingBot.Acceptance;

/// <summary>The screens on which the page is looked at.</summary>
internal static class Looks
{
    /// <summary>Every screen in every colour scheme, for theories.</summary>
    public static MatrixTheoryData<string, ColorScheme> All => new(["phone", "desktop"], [ColorScheme.Light, ColorScheme.Dark]);

    public static BrowserNewContextOptions Of(string screen, ColorScheme colours)
    {
        var options = screen == "phone" ? Phone : Desktop;
        options.ColorScheme = colours;
        return options;
    }

    public static BrowserNewContextOptions Desktop => new() { ViewportSize = new() { Width = 1280, Height = 860 } };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true };
}
