using System.Collections.Immutable;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>One condition on a turn; it holds where one of its alternatives does.</summary>
/// <param name="Member">One of <see cref="Members"/>.</param>
internal sealed record Condition(string Member, ImmutableArray<string> Alternatives)
{
    /// <summary>The alternative that stands for an empty member.</summary>
    public const string None = "none";

    /// <summary>The member whose alternatives are a closed list, <see cref="OutcomeWords"/>.</summary>
    public const string Outcome = "outcome";

    /// <summary>The member that holds an entry's id.</summary>
    public const string Entry = "entry";

    /// <summary>The member that tells what was decided.</summary>
    public const string Verdict = "verdict";

    /// <summary>The member that holds the headings of what is cited.</summary>
    public const string Cites = "cites";

    public static ImmutableArray<string> Members { get; } = [Outcome, Entry, "aspect", "concepts", Verdict, Cites];

    /// <param name="turn">What the bot did.</param>
    /// <param name="same">Other names of its entries.</param>
    public bool Holds(TurnOutcome turn, SameEntries same) => Alternatives.Any(alternative => Holds(turn, same, alternative));

    public override string ToString() => $"{Member}={string.Join('|', Alternatives)}";

    private bool Holds(TurnOutcome turn, SameEntries same, string wanted) => Member switch
    {
        Outcome => OutcomeWords.Of(turn.Trace.Outcome) == wanted,
        Entry => turn.Trace.Entry is { } entry ? same.NamesOf(EntryName.Short(entry)).Any(name => EntryName.Is(name, wanted)) : EntryName.Is(null, wanted),
        "aspect" => IsSame(turn.Trace.Aspect, wanted),
        "verdict" => IsSame(turn.Trace.Verdict, wanted),
        "concepts" => HasAll(turn.Trace.Concepts, wanted),
        "cites" => turn.Replies.Any(reply => reply.Citations.Any(citation => same.NamesOf(citation.Anchor).Contains(wanted))),
        _ => throw new InvalidOperationException($"There is no member '{Member}'."),
    };

    private static bool IsSame(string? actual, string wanted) =>
        string.Equals(actual ?? None, wanted, StringComparison.OrdinalIgnoreCase);

    private static bool HasAll(ImmutableArray<string> concepts, string wanted) => wanted == None
        ? concepts.IsEmpty
        : wanted.Split(',', StringSplitOptions.TrimEntries)
            .All(concept => concepts.Contains(concept, StringComparer.OrdinalIgnoreCase));
}
