using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Transcripts;

public sealed class TranscriptTests
{
    private const string Anything = "…";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Transcripts");

    private static readonly Lazy<Bot> s_botOfTwoDocuments = new(() => BotCompiler.Compile(
        [.. RealBot.Knowledge, new SourceFile("knowledge/leasing.md", File.ReadAllText(Path.Combine(Folder, "TwoDocuments", "leasing.md")))], RealBot.Dialogs).Bot!);

    public static TheoryData<Transcript> All { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Transcript.Read)];

    public static TheoryData<Transcript> OfTwoDocuments { get; } = [.. Transcript.Read(Path.Combine(Folder, "TwoDocuments", "conversations.md"))];

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void The_bot_says_what_the_transcript_says(Transcript transcript) => AssertSaid(transcript, RealBot.Bot);

    [Theory]
    [MemberData(nameof(OfTwoDocuments), DisableDiscoveryEnumeration = true)]
    public void The_bot_with_a_second_document_says_what_the_transcript_says(Transcript transcript) => AssertSaid(transcript, s_botOfTwoDocuments.Value);

    [Fact]
    public void There_are_transcripts() => Assert.True(All.Count > 20 && OfTwoDocuments.Count > 5);

    private static void AssertSaid(Transcript transcript, Bot bot)
    {
        var handler = new TurnHandler(bot);
        var state = ConversationState.New;
        foreach (var turn in transcript.Turns)
        {
            var outcome = handler.Handle(state, new UserMessage.Said(turn.User));
            state = outcome.State;
            Assert.True(Matches(turn.Bot, Said(outcome)), $"{transcript.Name}\nuser: {turn.User}\nexpected:\n{string.Join('\n', turn.Bot)}\nbut was:\n{string.Join('\n', Said(outcome))}");
        }
    }

    private static string[] Said(TurnOutcome outcome) =>
    [
        .. string.Join("\n\n", outcome.Replies.Select(reply => reply.Text)).Split('\n').Where(line => line.Length > 0),
        .. outcome.Replies.Where(reply => !reply.Suggestions.IsEmpty).Select(reply => string.Join(' ', reply.Suggestions.Select(text => $"[{text}]"))),
    ];

    private static bool Matches(IReadOnlyList<string> expected, string[] said)
    {
        var wanted = expected.Where(line => line.Length > 0).ToArray();
        var open = Array.IndexOf(wanted, Anything);
        return open < 0
            ? WithoutButtons(said, wanted).SequenceEqual(wanted)
            : said.Take(open).SequenceEqual(wanted.Take(open)) && said.TakeLast(wanted.Length - open - 1).SequenceEqual(wanted.Skip(open + 1));
    }

    /// <summary>Buttons are compared where the transcript names them.</summary>
    private static IEnumerable<string> WithoutButtons(string[] said, string[] wanted) =>
        wanted.Length > 0 && wanted[^1].StartsWith('[') ? said : said.Where(line => !line.StartsWith('['));
}
