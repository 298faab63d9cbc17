using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Where each concept stands among all, with the tables that compare it and the types that it has.</summary>
internal sealed class ConceptPlaces
{
    private readonly Dictionary<string, int> _places;
    private readonly PackedLists<Entry.Comparison> _tables;
    private readonly PackedLists<Concept> _types;

    /// <param name="concepts">All concepts.</param>
    /// <param name="entries">All entries, the tables among them.</param>
    public ConceptPlaces(ImmutableArray<Concept> concepts, ImmutableArray<Entry> entries)
    {
        _places = new(concepts.Length, StringComparer.Ordinal);
        foreach (var concept in concepts)
        {
            _places.Add(concept.Id, _places.Count);
        }

        Tables = [.. entries.OfType<Entry.Comparison>()];
        _tables = new(concepts.Length, add =>
        {
            foreach (var table in Tables)
            {
                foreach (var concept in table.Concepts)
                {
                    add(Of(concept), table);
                }
            }
        });
        _types = new(concepts.Length, add =>
        {
            foreach (var concept in concepts)
            {
                if (concept.Parent is { } parent)
                {
                    add(Of(parent), concept);
                }
            }
        });
    }

    /// <summary>All tables in document order.</summary>
    public ImmutableArray<Entry.Comparison> Tables { get; }

    /// <summary>The place of the concept with this identifier; −1 where a changed document has it no longer.</summary>
    public int Of(string id) => _places.GetValueOrDefault(id, -1);

    /// <summary>The tables that set the concept beside others.</summary>
    public ArraySegment<Entry.Comparison> TablesWith(string id) => _tables[Of(id)].Items;

    /// <summary>The concepts that are types of this one.</summary>
    public ArraySegment<Concept> TypesOf(string id) => _types[Of(id)].Items;
}
