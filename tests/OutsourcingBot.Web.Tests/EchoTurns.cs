using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Tests;

/// <summary>Says what it heard with a number before it, so that a lost or doubled turn shows.</summary>
internal sealed class EchoTurns : ITurns
{
    public int KnowledgeEntries => 42;

    public TurnOutcome Handle(ConversationState state, UserMessage message) => message switch
    {
        UserMessage.Joined when state.Welcomed => Outcome(state, TurnResult.SmallTalk),
        UserMessage.Joined => Outcome(state with { Welcomed = true }, TurnResult.SmallTalk, "welcome"),
        UserMessage.Left => Outcome(ConversationState.New, TurnResult.SmallTalk),
        UserMessage.Said { Text: "throw" } => throw new InvalidOperationException("throw"),
        UserMessage.Said { Text: "two" } => Outcome(state, TurnResult.Answered, "first", "second"),
        UserMessage.Said said => Count(state, said.Text),
        _ => throw new InvalidOperationException(),
    };

    public TurnOutcome Fail(ConversationState state) => Outcome(state, TurnResult.Error, "sorry");

    private static TurnOutcome Count(ConversationState state, string text)
    {
        var count = (state.Topic?.Shown ?? 0) + 1;
        return Outcome(state with { Topic = new("count", [], null, count) }, TurnResult.Answered, $"{count}: {text}");
    }

    private static TurnOutcome Outcome(ConversationState state, TurnResult result, params string[] texts) =>
        new(state, [.. texts.Select(text => new Reply(text, ["next"], []))], new() { Outcome = result });
}
