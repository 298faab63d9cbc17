using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Benchmarks.Engines;
using OutsourcingBot.Benchmarks.Export;
using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Benchmarks.Scoring;

/// <summary>Judges engines that only ever name an entry or nothing, as kindly as that allows.</summary>
internal sealed class PeerJudge(ImmutableArray<PeerEntry> entries)
{
    private readonly FrozenDictionary<string, PeerEntry> _entries = entries.ToFrozenDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>Whether an engine without a memory and without dialogs can be right at all.</summary>
    public static bool IsComparable(LabelledQuestion question) =>
        question.Earlier.IsEmpty && (Has(question, "declined") || Telling(question).Length > 0);

    /// <param name="found">What the engine found, with its threshold applied: nothing is a decline.</param>
    public Mark Judge(LabelledQuestion question, Found found) =>
        IsRight(question, found) ? Mark.Right
        : found.Entry is null ? Mark.Declined
        : Mark.Wrong;

    private bool IsRight(LabelledQuestion question, Found found)
    {
        if (found.Entry is null)
        {
            return Has(question, "declined");
        }

        if (found.IsSmallTalk)
        {
            return Has(question, "smalltalk");
        }

        return Telling(question) switch
        {
            [] => false,
            var conditions when conditions.Where(condition => condition.Member == Condition.Entry).ToArray() is { Length: > 0 } named =>
                named.All(condition => Holds(condition, found.Entry)),

            // One entry cannot hold the answers to several questions: one of them is enough.
            var conditions => conditions.Any(condition => Holds(condition, found.Entry)),
        };
    }

    private bool Holds(Condition condition, string id) => condition.Member switch
    {
        Condition.Entry => condition.Alternatives.Any(wanted => EntryName.Is(id, wanted)),
        "cites" => condition.Alternatives.Contains(_entries[id].Anchor),
        "verdict" => condition.Alternatives.Any(wanted => _entries[id].ListOf.Contains(wanted)),
        _ => false,
    };

    private static ImmutableArray<Condition> Telling(LabelledQuestion question) =>
        [.. question.Expected.Where(condition => condition.Member != Condition.Outcome)];

    private static bool Has(LabelledQuestion question, string outcome) =>
        question.Expected.Any(condition => condition.Member == Condition.Outcome && condition.Alternatives.Contains(outcome));
}
