using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Transcripts;

public sealed class TranscriptTests
{
    private const string Anything = "…";

    public static TheoryData<Transcript> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.md").Order(StringComparer.Ordinal).SelectMany(Transcript.Read)];

    [Theory]
    [MemberData(nameof(All), DisableDiscoveryEnumeration = true)]
    public void The_bot_says_what_the_transcript_says(Transcript transcript)
    {
        var handler = new TurnHandler(RealBot.Bot);
        var state = ConversationState.New;
        foreach (var turn in transcript.Turns)
        {
            var outcome = handler.Handle(state, new UserMessage.Said(turn.User));
            state = outcome.State;
            Assert.True(Matches(turn.Bot, Said(outcome)), $"{transcript.Name}\nuser: {turn.User}\nexpected:\n{string.Join('\n', turn.Bot)}\nbut was:\n{string.Join('\n', Said(outcome))}");
        }
    }

    [Fact]
    public void There_are_transcripts() => Assert.True(All.Count > 20);

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
