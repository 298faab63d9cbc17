using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>The kinds of question, in the order in which tables show them.</summary>
internal static class QuestionKinds
{
    public const string FollowUp = "followup";

    public static ImmutableArray<string> All { get; } = ["in", "near", "off", "work", "smalltalk", FollowUp];
}
