using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>What became of one question.</summary>
internal enum Mark
{
    /// <summary>Every condition holds.</summary>
    Right,

    /// <summary>The bot said something else than it should have.</summary>
    Wrong,

    /// <summary>The bot said that it does not know, though it should have known: a miss, but an honest one.</summary>
    Declined,
}

/// <summary>One question, asked and judged.</summary>
/// <param name="Question">The question with its label.</param>
/// <param name="Said">What was said, which may differ from the question by a slip of typing.</param>
/// <param name="Trace">Why the bot replied as it did.</param>
/// <param name="Mark">What became of it.</param>
/// <param name="Elapsed">How long the last turn took.</param>
internal sealed record Judgement(LabelledQuestion Question, string Said, AnswerTrace Trace, Mark Mark, TimeSpan Elapsed)
{
    /// <summary>The confidence from which a wrong answer misleads.</summary>
    public const double Confident = 0.8;

    /// <summary>Whether the bot claimed to know: a decline claims nothing, so its confidence is not measured.</summary>
    public bool IsClaim => Trace.Outcome != TurnResult.Declined;

    public bool IsRight => Mark == Mark.Right;
}
