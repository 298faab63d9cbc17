using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>A unit of the knowledge that can answer a question.</summary>
/// <param name="Id">Unique identifier, made from the file and the heading.</param>
/// <param name="Concepts">Identifiers of the concepts it is about; empty where it is about the document's subject.</param>
/// <param name="Source">Where it stands.</param>
internal abstract record Entry(string Id, ImmutableArray<string> Concepts, SourcePosition Source)
{
    /// <summary>What a concept is.</summary>
    /// <param name="Concepts">The concept alone.</param>
    public sealed record Definition(string Id, ImmutableArray<string> Concepts, ImmutableArray<Sentence> Sentences, SourcePosition Source)
        : Entry(Id, Concepts, Source)
    {
        public string Concept => Concepts[0];
    }

    /// <summary>A list of short items: the types of a concept, what it does.</summary>
    /// <param name="Intent">The intent that the heading shows, such as <see cref="Intent.Types"/>.</param>
    public sealed record ItemList(
        string Id, ImmutableArray<string> Concepts, Intent Intent, ImmutableArray<Item> Items, SourcePosition Source)
        : Entry(Id, Concepts, Source)
    {
        /// <summary>Whether it is a glossary: a <see cref="Term"/> for each of its items stands right before it.</summary>
        public bool ExplainsTerms => Intent == Intent.Meaning;

        /// <summary>Identifies one of the items.</summary>
        public string IdOf(Item item) => $"{Id}/{Slug.Of(item.Name)}";
    }

    /// <summary>A table that sets concepts side by side.</summary>
    public sealed record Comparison(string Id, ImmutableArray<string> Concepts, ImmutableArray<Row> Rows, SourcePosition Source)
        : Entry(Id, Concepts, Source);

    /// <summary>Running text or whole sentences under a heading of its own.</summary>
    /// <param name="Intent">The intent that the heading shows; <see cref="Intent.None"/> where it shows none.</param>
    public sealed record Passage(
        string Id, ImmutableArray<string> Concepts, Intent Intent, ImmutableArray<Sentence> Sentences, SourcePosition Source)
        : Entry(Id, Concepts, Source);

    /// <summary>The meaning of a term that is no concept of the document.</summary>
    public sealed record Term(string Id, string Name, ImmutableArray<Sentence> Sentences, SourcePosition Source)
        : Entry(Id, [], Source);
}

/// <summary>One line of an <see cref="Entry.ItemList"/>.</summary>
/// <param name="Name">The item itself, without its explanation.</param>
/// <param name="Meaning">The explanation behind the dash; null where there is none.</param>
internal readonly record struct Item(string Name, string? Meaning, int Line);

/// <summary>One row of an <see cref="Entry.Comparison"/>.</summary>
/// <param name="Aspect">What the concepts are compared by: the first column.</param>
/// <param name="Cells">What holds of each concept, in the order of <see cref="Entry.Concepts"/>. A cell that starts
/// with a verb continues a sentence that begins with the concept's name; any other stands for itself.</param>
internal readonly record struct Row(string Aspect, ImmutableArray<string> Cells, int Line);
