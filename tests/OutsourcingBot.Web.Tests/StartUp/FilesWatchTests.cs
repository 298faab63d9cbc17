using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Tests.StartUp;

/// <summary>What a running service makes of changed files; one test measures how soon, so that no other runs beside it.</summary>
[Collection(nameof(FilesWatchTests))]
[CollectionDefinition(nameof(FilesWatchTests), DisableParallelization = true)]
public sealed class FilesWatchTests : IDisposable
{
    private const string Tea = "# Tea vs coffee\n\n## What is tea?\n\nTea is a drink made from leaves.\n\n## What is coffee?\n\nCoffee is a drink made from beans.\n";
    private const string Boats =
        """
        # Schooner vs sloop

        ## What is a schooner?

        A schooner is a ship with at least two masts.

        ## What is a sloop?

        A sloop is a ship with a single mast.

        ## Differences between a schooner and a sloop

        | Aspect | Schooner | Sloop |
        |---|---|---|
        | Crew | needs several hands | is sailed by one person |
        """;

    private readonly string _folder = Copy("knowledge");
    private readonly string _dialogs = Copy("dialogs");
    private readonly BotServer _server;

    public FilesWatchTests()
    {
        _server = new BotServer(("Bot:KnowledgeFolder", _folder), ("Bot:DialogsFolder", _dialogs), ("Bot:WatchSeconds", "0.2"))
        {
            RealTime = true,
            Registrations = services => services.Replace(ServiceDescriptor.Singleton<ITurns>(provider => provider.GetRequiredService<CompiledBot>())),
        };
        _ = _server.Client;
        _ = Turns;
    }

    private ITurns Turns => _server.Services.GetRequiredService<ITurns>();

    [Fact]
    public async Task A_second_article_dropped_into_the_folder_of_a_running_service_is_answered_from_within_two_seconds()
    {
        Assert.DoesNotContain("two masts", Ask("what is a schooner?"), StringComparison.Ordinal);
        var before = Turns.KnowledgeEntries;
        await File.WriteAllTextAsync(Path.Combine(_folder, "boats.md"), Boats, TestContext.Current.CancellationToken);

        await Until(() => Turns.KnowledgeEntries != before, TimeSpan.FromSeconds(2));

        Assert.StartsWith("A schooner is a ship with at least two masts.", Ask("what is a schooner?"), StringComparison.Ordinal);
        Assert.Contains("Sloop is sailed by one person", Ask("Which one is sailed by one person, a schooner or a sloop?"), StringComparison.Ordinal);
        Assert.StartsWith("Knowledge Process Outsourcing brings in", Ask("What is KPO?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_goes_on_over_the_change()
    {
        var state = Turns.Handle(ConversationState.New, new UserMessage.Said("What is BPO?")).State;
        var before = Turns.KnowledgeEntries;
        await File.WriteAllTextAsync(Path.Combine(_folder, "tea.md"), Tea, TestContext.Current.CancellationToken);

        await Until(() => Turns.KnowledgeEntries != before);

        Assert.Equal(TurnResult.Answered, Turns.Handle(state, new UserMessage.Said("and KPO?")).Trace.Outcome);
    }

    [Fact]
    public async Task A_broken_file_leaves_the_old_bot_in_force_and_shows_in_the_health_report_until_it_is_mended()
    {
        var before = Turns.KnowledgeEntries;
        var file = Path.Combine(_folder, "broken.md");
        await File.WriteAllTextAsync(file, "text before any heading\n", TestContext.Current.CancellationToken);

        await Until(() => Turns.Problems.Count > 0);

        var report = await HealthAsync();
        Assert.Equal(("stale", before), ((string?)report["status"], (int)report["knowledgeEntries"]!));
        Assert.StartsWith("knowledge/broken.md(1): OB1002: ", (string?)report["problems"]![0], StringComparison.Ordinal);
        Assert.Equal(TurnResult.Answered, Turns.Handle(ConversationState.New, new UserMessage.Said("What is BPO?")).Trace.Outcome);

        File.Delete(file);
        await Until(() => Turns.Problems.Count == 0);
        Assert.Equal("ok", (string?)(await HealthAsync())["status"]);
    }

    [Fact]
    public async Task A_changed_dialog_file_is_taken_up_and_a_broken_one_is_not()
    {
        var file = Path.Combine(_dialogs, "smalltalk.json");
        var talk = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        foreach (var topic in talk["topics"]!.AsArray())
            topic!["reply"] = "Ahoy!";
        await File.WriteAllTextAsync(file, talk.ToJsonString(), TestContext.Current.CancellationToken);

        await Until(() => Ask("thanks") == "Ahoy!");

        await File.WriteAllTextAsync(file, "{", TestContext.Current.CancellationToken);
        await Until(() => Turns.Problems.Count > 0);
        Assert.Equal("Ahoy!", Ask("thanks"));
    }

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_dialogs, recursive: true);
    }

    private static string Copy(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder)))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    private string Ask(string question) =>
        Turns.Handle(ConversationState.New, new UserMessage.Said(question)).Replies[0].Text;

    /// <summary>Waits for what the service does by itself; a service that does not fails the test by its limit.</summary>
    private static async Task Until(Func<bool> hasHappened, TimeSpan? within = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(within ?? TimeSpan.FromSeconds(30));
        while (!hasHappened())
            await Task.Delay(20, limit.Token);
    }

    private async Task<JsonObject> HealthAsync() =>
        (await _server.Client.GetFromJsonAsync<JsonObject>("/healthz", TestContext.Current.CancellationToken))!;
}
