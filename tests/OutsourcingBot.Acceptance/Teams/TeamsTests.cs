using System.Text.Json;

namespace OutsourcingBot.Acceptance.Teams;

/// <summary>The bot in Teams, as far as Agents Playground shows it: one person, one group, one channel.</summary>
public sealed class TeamsTests(Chromium chromium) : IAsyncLifetime
{
    private BotProcess? _bot;
    private Playground? _playground;
    private TeamsUser? _user;

    private TeamsUser User => _user ?? throw new InvalidOperationException("Nobody is there.");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _bot = await BotProcess.StartAsync(Cancellation);
        _playground = await Playground.StartAsync(_bot.Address, Cancellation);
        _user = await TeamsUser.OpensAsync(chromium, _playground.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed && _user is not null)
        {
            await _user.PhotographsAsync($"failure-{TestContext.Current.TestMethod?.MethodName}");
            TestContext.Current.TestOutputHelper?.WriteLine($"The service wrote:\n{_bot?.Output}\nThe page sent:\n{string.Join('\n', _user.Wire)}");
        }

        if (_user is not null) await _user.DisposeAsync();
        if (_playground is not null) await _playground.DisposeAsync();
        if (_bot is not null) await _bot.DisposeAsync();
    }

    [Fact]
    public async Task One_person_is_welcomed_asks_compares_searches_and_has_work_classified()
    {
        await User.SeesOnTheWireAsync("installationUpdate 200");
        await User.SeesOnTheWireAsync("conversationUpdate 200");
        await User.SeesAsync("Hello!");
        await User.PhotographsAsync("personal-welcome");

        await User.SaysAsync("what is KPO");
        await User.SeesAsync("Knowledge Process Outsourcing brings in");
        await User.SeesAsync("AI generated");
        await User.PhotographsAsync("personal-answer");
        await User.DislikesAsync();

        await User.SaysAsync("difference between BPO and KPO");
        await User.SeesAsync("Rests on judgment");
        await User.PhotographsAsync("personal-comparison");

        await User.SearchesAsync("types of b");
        await User.SeesAsync("What are the types of BPO?");
        await User.PhotographsAsync("personal-search");
        await User.Page.Keyboard.PressAsync("Escape");

        await User.SaysAsync("classify my work");
        await User.AnswersUntilVerdictAsync();
        await User.PhotographsAsync("personal-verdict");

        Assert.All(User.Wire, sent => Assert.Equal(200, sent.Status));
        Assert.Equal("message/submitAction", User.Invokes.First());
        Assert.All(User.Invokes.Skip(1), name => Assert.Equal("composeExtension/query", name));
        Assert.Contains("composeExtension/query", User.Invokes);
    }

    [Theory]
    [InlineData("Group Chat", null, "group")]
    [InlineData("General", "Post", "channel")]
    public async Task Several_people_mention_the_bot_compare_search_rate_and_have_work_classified_by_cards(string place, string? post, string name)
    {
        await User.GoesToAsync(place);
        await User.SeesAsync("Hello!");
        await User.PhotographsAsync($"{name}-welcome");

        await User.SaysToBotAsync("what is KPO", post);
        await User.SeesAsync("Knowledge Process Outsourcing brings in");
        await User.PhotographsAsync($"{name}-answer");
        await User.DislikesAsync();

        await User.SaysToBotAsync("3 differences between BPO and KPO", post);
        await User.SeesAsync("Hands over knowledge and its processes to highly skilled people");
        await User.PhotographsAsync($"{name}-comparison");

        await User.SearchesAsync("types of b");
        await User.SeesAsync("What are the types of BPO?");
        await User.PhotographsAsync($"{name}-search");
        await User.Page.Keyboard.PressAsync("Escape");

        await User.SaysToBotAsync("classify my work", post);
        await User.AnswersUntilVerdictAsync();
        await User.PhotographsAsync($"{name}-verdict");

        Assert.All(User.Wire, sent => Assert.Equal(200, sent.Status));
        var said = User.Wire.Where(sent => sent.Path.EndsWith("/invoke", StringComparison.Ordinal))
            .Select(sent => JsonDocument.Parse(sent.Body!).RootElement)
            .Where(sent => sent.GetProperty("name").GetString() == "adaptiveCard/action")
            .Select(sent => sent.GetProperty("value").GetProperty("action")).ToList();
        Assert.Superset(new HashSet<string?>(["message/submitAction", "composeExtension/query", "adaptiveCard/action"]), User.Invokes.ToHashSet());
        Assert.True(said.Count >= 3, $"{said.Count} buttons were pressed.");
        Assert.All(said, action => Assert.Equal(("Action.Execute", "say"), (action.GetProperty("type").GetString(), action.GetProperty("verb").GetString())));
    }
}
