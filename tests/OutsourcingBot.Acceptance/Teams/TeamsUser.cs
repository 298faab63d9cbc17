using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutsourcingBot.Acceptance.Teams;

/// <summary>A person in front of Agents Playground, and what their page said to it.</summary>
internal sealed partial class TeamsUser : IAsyncDisposable
{
    /// <summary>Long, as the page is a script of 9 MB, and what runs beside the tests may take the processor for itself.</summary>
    private const float Patience = 60_000;
    private const int MostQuestions = 20;

    private readonly IBrowserContext _profile;
    private readonly ConcurrentQueue<(string Path, string? Body, int Status)> _wire = [];

    private TeamsUser(IBrowserContext profile, IPage page)
    {
        _profile = profile;
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.Response += (_, response) =>
        {
            if (response.Request.Method == "POST")
                _wire.Enqueue((new Uri(response.Url).AbsolutePath, response.Request.PostData, response.Status));
        };
    }

    public IPage Page { get; }

    /// <summary>Everything the page sent to the Playground, and how that ended.</summary>
    public IReadOnlyCollection<(string Path, string? Body, int Status)> Wire => _wire;

    /// <summary>The names of the invokes that the page caused.</summary>
    public IEnumerable<string?> Invokes => _wire.Where(sent => sent.Path.EndsWith("/invoke", StringComparison.Ordinal))
        .Select(sent => JsonDocument.Parse(sent.Body!).RootElement.GetProperty("name").GetString());

    public static async Task<TeamsUser> OpensAsync(Chromium chromium, Uri address)
    {
        var profile = await chromium.NewProfileAsync(new() { ViewportSize = new() { Width = 1400, Height = 1000 } });
        var user = new TeamsUser(profile, await profile.NewPageAsync());
        await user.Page.GotoAsync(address.ToString());
        return user;
    }

    public ValueTask DisposeAsync() => _profile.DisposeAsync();

    public async Task SeesAsync(string text) =>
        await Expect(Page.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Waits for a line of the log of what went between the Playground and the bot.</summary>
    public async Task SeesOnTheWireAsync(string line) =>
        await Expect(Page.GetByText(line, new() { Exact = true }).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task GoesToAsync(string place) => Page.GetByText(place, new() { Exact = true }).First.ClickAsync();

    public async Task SaysAsync(string text)
    {
        await Page.Locator("div[contenteditable=true], [data-id=webchat-sendbox-input]").First.ClickAsync();
        await Page.Keyboard.TypeAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Says something to the bot in a place with other people.</summary>
    public async Task SaysToBotAsync(string text, string? button = null)
    {
        await Page.Locator("div[contenteditable=true]").First.ClickAsync();
        await Page.Keyboard.TypeAsync("@");
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Test Bot" }).ClickAsync();
        await Page.Keyboard.TypeAsync(" " + text);
        if (button is null) await Page.Keyboard.PressAsync("Enter");
        else await PressesAsync(button);
    }

    /// <summary>Searches with the bot's messaging extension.</summary>
    public async Task SearchesAsync(string text)
    {
        await PressesAsync("Trigger Message Extension App");
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        await Page.GetByPlaceholder("Enter a search term").FillAsync(text);
    }

    /// <summary>Says of the last answer that it did not help.</summary>
    public async Task DislikesAsync()
    {
        await PressesAsync("Dislike");
        await PressesAsync("Submit");
        await PressesAsync("Close");
    }

    public Task PressesAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Answers every question with the first button it offers, up to the verdict.</summary>
    public async Task AnswersUntilVerdictAsync()
    {
        var options = Page.GetByRole(AriaRole.Button, new() { NameRegex = Questionnaire.AnyAnswer });
        for (var question = 1; question <= MostQuestions; question++)
        {
            await Expect(Page.GetByText(Asked(question)).Or(Page.GetByText(Verdict)).First).ToBeVisibleAsync(new() { Timeout = Patience });
            if (await Page.GetByText(Verdict).CountAsync() > 0)
            {
                await Page.GetByText(Evidence).Last.ScrollIntoViewIfNeededAsync();
                return;
            }

            await options.First.ClickAsync();
        }

        await SeesAsync("This looks like");
    }

    public async Task PhotographsAsync(string name) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(BuiltPaths.Screenshots, "teams", $"{name}.png") });

    private static Regex Asked(int question) => new($"Question {question} of");

    [GeneratedRegex("The evidence, from")]
    private static partial Regex Evidence { get; }

    [GeneratedRegex("This looks like")]
    private static partial Regex Verdict { get; }
}
