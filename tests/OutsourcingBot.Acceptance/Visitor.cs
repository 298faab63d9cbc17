using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OutsourcingBot.Acceptance.Recording;
using static Microsoft.Playwright.Assertions;

namespace OutsourcingBot.Acceptance;

/// <summary>A person in front of the page: what they see and what they can do.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const float Patience = 20_000;
    private const int MostQuestions = 20;
    private const int MostSteps = 12;
    private const string Verdict = "This looks like";

    private readonly IBrowserContext _profile;
    private readonly List<string> _complaints = [];
    private readonly List<Uri> _requests = [];
    private string? _frame;

    private Visitor(IBrowserContext profile, IPage page)
    {
        _profile = profile;
        Page = page;
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) _complaints.Add(message.Text);
        };
        page.Request += (_, request) =>
        {
            _requests.Add(new Uri(request.Url));
            if (request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal))
                Recorder.Write("webchat", request.PostData);
        };
        page.WebSocket += (_, socket) => _requests.Add(new Uri(socket.Url));
    }

    public IPage Page { get; }

    /// <summary>Errors that no code of the page caught, and what the page's policy forbade it.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Every address the page asked for, sockets included.</summary>
    public IReadOnlyList<Uri> Requests => _requests;

    /// <summary>The chat, on the page itself or in the frame that the visitor uses.</summary>
    public ILocator Chat => _frame is null ? Page.Locator("body") : Page.FrameLocator(_frame).Locator("body");

    public ILocator Messages => Chat.Locator(".webchat__bubble__content");

    public ILocator Buttons => Chat.Locator(".webchat__suggested-actions").GetByRole(AriaRole.Button);

    public ILocator SendBox => Chat.GetByRole(AriaRole.Textbox);

    /// <summary>The launcher's button.</summary>
    public ILocator Launcher => Page.Locator("outsourcing-bot .launcher");

    public static async Task<Visitor> OpenBrowserAsync(Chromium chromium, BrowserNewContextOptions? options)
    {
        var profile = await chromium.NewProfileAsync(options);
        return new Visitor(profile, await profile.NewPageAsync());
    }

    /// <summary>From now on the visitor looks at the chat in this frame of the page.</summary>
    public void Uses(string frame) => _frame = frame;

    /// <summary>Opens the page and waits for the bot's greeting.</summary>
    public async Task OpensAsync(Uri address)
    {
        await Page.GotoAsync(address.ToString());
        await SeesButtonsAsync();
    }

    public async Task ReloadsAsync()
    {
        await Page.ReloadAsync();
        await SeesButtonsAsync();
    }

    public async Task SaysAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    public async Task SeesAsync(string text) =>
        await Expect(Messages.Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Waits until the bot has had its say: its last message offers buttons.</summary>
    public async Task SeesButtonsAsync() => await Expect(Buttons.First).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>The conversation as it stands on the page, oldest message first.</summary>
    public async Task<IReadOnlyList<string>> ReadsAsync() =>
        [.. (await Messages.AllInnerTextsAsync()).Select(text => text.Trim())];

    /// <summary>Writes and waits for what comes back.</summary>
    public Task AsksAsync(string text) => AnsweredAfterAsync(() => SaysAsync(text));

    /// <summary>Presses the first button and waits for what comes back.</summary>
    public Task PressesFirstButtonAsync() => AnsweredAfterAsync(() => Buttons.First.ClickAsync());

    /// <summary>Presses a button of the page itself.</summary>
    public Task PressesAsync(string button) =>
        Chat.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Takes the first answer to every question until there is a verdict.</summary>
    public async Task AnswersUntilVerdictAsync()
    {
        for (var question = 0; question < MostQuestions; question++)
        {
            if ((await ReadsAsync()).Any(message => message.Contains(Verdict, StringComparison.Ordinal))) return;
            await PressesFirstButtonAsync();
        }

        await SeesAsync(Verdict);
    }

    /// <summary>Waits until the conversation is exactly this, no message missing and none twice.</summary>
    public async Task SeesOnlyAsync(IReadOnlyList<string> messages)
    {
        await Expect(Messages).ToHaveCountAsync(messages.Count, new() { Timeout = Patience });
        Assert.Equal(messages, await ReadsAsync());
    }

    public async Task SeesStatusAsync(string text) =>
        await Expect(Chat.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>The next request to an address reaches the service, but the answer never reaches the page.</summary>
    public Task LosesOneAnswerAsync(string address) => Page.RouteAsync(
        address,
        async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync("connectionreset");
        },
        new() { Times = 1 });

    /// <summary>Keeps a picture of the page once nothing on it moves any more.</summary>
    public async Task PhotographsAsync(string name)
    {
        await Page.Frames.Single(frame => new Uri(frame.Url).AbsolutePath == "/chat").WaitForFunctionAsync("""
            () => {
              const last = [...document.querySelectorAll('.webchat__bubble__content')].at(-1).getBoundingClientRect();
              return last.bottom <= document.querySelector('.webchat__suggested-actions').getBoundingClientRect().top
                && document.getAnimations().every(animation => animation.playState !== 'running');
            }
            """);
        await SnapsAsync(name);
    }

    /// <summary>Keeps a picture of the page as it is.</summary>
    public async Task SnapsAsync(string name) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(BuiltPaths.Screenshots, $"{name}.png") });

    /// <summary>The page needs no sideways scrolling, and axe has nothing to say against it.</summary>
    public async Task FindsNothingInTheWayAsync()
    {
        Assert.False(await Page.EvaluateAsync<bool>(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The page scrolls sideways.");
        var findings = (await Page.RunAxe()).Violations;
        Assert.True(findings.Length == 0, string.Join('\n', findings.SelectMany(finding =>
            finding.Nodes.Select(node => $"{finding.Id}: {finding.Help}: {node.Html}"))));
    }

    /// <summary>Goes from where the focus is to the buttons that the bot offers, as one does without a mouse.</summary>
    public async Task FocusesAButtonByKeyboardAsync()
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await Chat.Locator(".webchat__suggested-actions :focus").CountAsync() > 0) return;
            await Page.Keyboard.PressAsync("Shift+Tab");
        }

        Assert.Fail("The keyboard does not reach the buttons.");
    }

    // The own message appears, then the bot's; its last one brings the next buttons.
    public async Task AnsweredAfterAsync(Func<Task> act)
    {
        var before = await Messages.CountAsync();
        await act();
        await Expect(Messages.Nth(before + 1)).ToBeVisibleAsync(new() { Timeout = Patience });
        await SeesButtonsAsync();
    }

    public ValueTask DisposeAsync() => _profile.DisposeAsync();
}
