using System.Collections.Immutable;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>What was expected, what came instead, and how often.</summary>
internal sealed record Confusion(string Kind, string Expected, string Got, int Count)
{
    /// <summary>The most frequent ones first; what the set-aside part holds is left out.</summary>
    public static ImmutableArray<Confusion> Worst(IEnumerable<Judgement> judgements, int most) =>
        [.. judgements
            .Where(judgement => !judgement.IsRight && !judgement.Question.IsHeldOut)
            .CountBy(judgement => (judgement.Question.Kind, Expected: Wanted(judgement.Question), Got: Came(judgement.Trace)))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(most)
            .Select(pair => new Confusion(pair.Key.Kind, pair.Key.Expected, pair.Key.Got, pair.Value))];

    /// <summary>What came, short enough for a table.</summary>
    public static string Came(AnswerTrace trace) => trace.Outcome switch
    {
        TurnResult.Declined or TurnResult.Cancelled or TurnResult.Error => OutcomeWords.Of(trace.Outcome),
        TurnResult.SmallTalk => $"smalltalk {trace.Intent}",
        _ => string.Join(' ', new[]
        {
            trace.Entry is null ? OutcomeWords.Of(trace.Outcome) : EntryName.Short(trace.Entry),
            trace.Verdict is null ? null : $"({trace.Verdict})",
        }.OfType<string>()),
    };

    /// <summary>What was expected: the first alternative of each condition, without the outcome where more is said.</summary>
    public static string Wanted(LabelledQuestion question)
    {
        var telling = question.Expected.Where(condition => condition.Member != Condition.Outcome).ToArray();
        return string.Join(' ', (telling.Length > 0 ? telling : [.. question.Expected]).Select(Short));
    }

    private static string Short(Condition condition) => condition.Member switch
    {
        Condition.Outcome or Condition.Entry => condition.Alternatives[0],
        "verdict" => $"({condition.Alternatives[0]})",
        _ => $"{condition.Member}={condition.Alternatives[0]}",
    };
}
