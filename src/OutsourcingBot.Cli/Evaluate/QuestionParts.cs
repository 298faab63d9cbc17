using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The names of the parts of a question set.</summary>
internal static class QuestionParts
{
    public const string Open = "open";
    public const string HeldOut = "held-out";
    public const string Everything = "all";

    /// <summary>The questions of one part, or all of them.</summary>
    public static ImmutableArray<LabelledQuestion> Choose(string part, ImmutableArray<LabelledQuestion> questions) => part switch
    {
        Open => [.. questions.Where(question => !question.IsHeldOut)],
        HeldOut => [.. questions.Where(question => question.IsHeldOut)],
        _ => questions,
    };
}
