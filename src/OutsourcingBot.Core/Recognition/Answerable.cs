using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>In which way an entry answers.</summary>
internal enum AnswerKind
{
    Definition,
    Expansion,
    List,
    Item,
    Table,
    Row,
    Passage,
    Sentence,
    Term,
}

/// <summary>Something the knowledge can say: an entry, or one part of it.</summary>
/// <param name="Kind">In which way the entry answers.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Part">The index of the item, row or sentence; −1 for the whole entry.</param>
internal sealed record Answerable(AnswerKind Kind, Entry Entry, int Part = -1)
{
    /// <summary>The concepts a question for it may name.</summary>
    public required ImmutableArray<string> Concepts { get; init; }

    /// <summary>Where it stands among all.</summary>
    public required int Place { get; init; }

    /// <summary>The intents it satisfies.</summary>
    public ImmutableArray<Intent> Intents { get; init; } = [];

    /// <summary>The words it is named by.</summary>
    public Wording Strong { get; init; }

    /// <summary>Other words that it contains.</summary>
    public Wording Weak { get; init; }

    /// <summary>The words that make up its name, each once; empty where it has none.</summary>
    public Wording Name { get; init; }

    /// <summary>All that it says, for finding phrases.</summary>
    public Wording Text { get; init; }

    /// <summary>Its place on the page that its document makes.</summary>
    public string Fragment => Slug.FragmentOf(Id);

    /// <summary>Identifies the entry and the part.</summary>
    public string Id => Kind switch
    {
        AnswerKind.Item => ((Entry.ItemList)Entry).IdOf(((Entry.ItemList)Entry).Items[Part]),
        AnswerKind.Row => $"{Entry.Id}/{Slug.Of(((Entry.Comparison)Entry).Rows[Part].Aspect)}",
        AnswerKind.Sentence => $"{Entry.Id}/{Part + 1}",
        AnswerKind.Expansion => $"{Entry.Id}/name",
        _ => Entry.Id,
    };
}
