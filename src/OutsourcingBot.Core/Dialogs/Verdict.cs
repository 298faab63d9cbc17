using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What a questionnaire came to.</summary>
/// <param name="Kind">Which end the answers lean to, if any.</param>
/// <param name="Pole">The short name of the pole that was decided for; null where none was.</param>
/// <param name="Score">The weighted mean of the answers, from −1 to +1; 0 where nothing was answered.</param>
/// <param name="AnsweredShare">The share of all weight that was answered, from 0 to 1.</param>
/// <param name="Evidence">Every answer that counted, the strongest pull first.</param>
internal sealed record Verdict(
    VerdictKind Kind,
    string? Pole,
    double Score,
    double AnsweredShare,
    ImmutableArray<VerdictEvidence> Evidence)
{
    /// <summary>The answers that pull to the pole that was decided for, the strongest first; empty without one.</summary>
    public IEnumerable<VerdictEvidence> Deciding => Evidence.Where(e => Kind switch
    {
        VerdictKind.Low => e.Pull < 0,
        VerdictKind.High => e.Pull > 0,
        _ => false,
    });
}

/// <summary>The ways a questionnaire can end.</summary>
internal enum VerdictKind
{
    /// <summary>Too little was answered.</summary>
    Undecided,

    /// <summary>The answers lean to the pole at −1.</summary>
    Low,

    /// <summary>The answers pull both ways.</summary>
    Mixed,

    /// <summary>The answers lean to the pole at +1.</summary>
    High,
}

/// <summary>One answer and how it moves the verdict.</summary>
/// <param name="Question">The question that was answered.</param>
/// <param name="Option">The answer.</param>
internal sealed record VerdictEvidence(QuestionDefinition Question, OptionDefinition Option)
{
    /// <summary>Weight times score: below 0 toward the low pole, above toward the high one.</summary>
    public double Pull => Question.Weight * Option.Score;
}
