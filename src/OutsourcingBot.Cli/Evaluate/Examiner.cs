using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Asks questions, each in a conversation of its own, and judges the replies.</summary>
/// <param name="handler">The bot.</param>
/// <param name="time">The clock.</param>
/// <param name="same">Which of its entries say what the labels' entries say.</param>
internal sealed class Examiner(TurnHandler handler, TimeProvider time, SameEntries same)
{
    /// <summary>Asks one question after its earlier turns.</summary>
    /// <param name="said">The question as it is said.</param>
    public Judgement Ask(LabelledQuestion question, string said)
    {
        var state = ConversationState.New;
        foreach (var earlier in question.Earlier)
        {
            state = handler.Handle(state, new UserMessage.Said(earlier)).State;
        }

        var start = time.GetTimestamp();
        var outcome = handler.Handle(state, new UserMessage.Said(said));
        var elapsed = time.GetElapsedTime(start);
        return new Judgement(question, said, outcome.Trace, Judge(question, outcome), elapsed);
    }

    private Mark Judge(LabelledQuestion question, TurnOutcome outcome) =>
        question.Expected.All(condition => condition.Holds(outcome, same)) ? Mark.Right
        : outcome.Trace.Outcome == TurnResult.Declined ? Mark.Declined
        : Mark.Wrong;
}
