using System.Collections.Immutable;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>What the bot knows: compiled from the authors' Markdown and never changed afterwards.</summary>
/// <param name="Title">The first heading of the first document.</param>
/// <param name="Concepts">All concepts in document order.</param>
/// <param name="Entries">All entries in document order.</param>
/// <param name="Synonyms">Other words for words of the knowledge.</param>
internal sealed record KnowledgeBase(
    string Title,
    ImmutableArray<Concept> Concepts,
    ImmutableArray<Entry> Entries,
    ImmutableArray<Synonym> Synonyms)
{
    /// <summary>The documents as they were read, heading by heading; what they say is in <see cref="Entries"/>.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Kinds of work and where their author places them.</summary>
    public ImmutableArray<ActivityRow> Activities { get; init; } = [];

    private readonly ConceptPlaces _places = new(Concepts, Entries);

    private readonly Dictionary<string, int> _entryPlaces = PlacesOf(Entries);

    /// <summary>The title of each document by its file, in the order of the files' names.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The concept with this identifier; null where a changed document has it no longer.</summary>
    public Concept? FindConcept(string id) => PlaceOfConcept(id) is >= 0 and var place ? Concepts[place] : null;

    /// <summary>Where the concept stands in <see cref="Concepts"/>; −1 where it does not.</summary>
    public int PlaceOfConcept(string id) => _places.Of(id);

    /// <summary>What people call the concept; the identifier itself where a changed document has it no longer.</summary>
    public string ShortNameOf(string id) => FindConcept(id)?.ShortName ?? id;

    /// <summary>The identifier of the concept with a short name; null where there is none.</summary>
    public string? ConceptOf(string shortName) => Concepts.FirstOrDefault(concept => concept.ShortName == shortName)?.Id;

    /// <summary>Where the entry with this identifier stands in <see cref="Entries"/>; −1 where a changed document has it no longer.</summary>
    public int PlaceOfEntry(string id) => _entryPlaces.GetValueOrDefault(id, -1);

    /// <summary>Whether one concept is a type, or a type of a type, of another.</summary>
    public bool IsAncestor(string ancestor, string concept)
    {
        var seen = 0;
        for (var parent = FindConcept(concept)?.Parent; parent is not null && seen++ < Concepts.Length; parent = FindConcept(parent)?.Parent)
        {
            if (parent == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some table sets all these concepts side by side.</summary>
    public bool Compares(ImmutableArray<string> concepts) => concepts.IsEmpty
        ? !_places.Tables.IsEmpty
        : _places.TablesWith(concepts[0]).Any(table => concepts.All(table.Concepts.Contains));

    /// <summary>The concepts of the first table, or of the one that <see cref="Around"/> found; without a table, all concepts.</summary>
    public ImmutableArray<string> MainConcepts { get; private init; } =
        Entries.OfType<Entry.Comparison>().FirstOrDefault()?.Concepts ?? [.. Concepts.Select(concept => concept.Id)];

    /// <summary>Whether a table compares the concept with another.</summary>
    public bool IsMain(string concept) => MainConcepts.Contains(concept) || _places.TablesWith(concept).Count > 0;

    /// <summary>The file of the document that gives the knowledge its title; null where there is none.</summary>
    public string? MainFile { get; init; }

    /// <summary>The same knowledge with the document in front that compares these two, wherever its file stands among the others.</summary>
    /// <param name="left">The short name of one concept.</param>
    /// <param name="right">The short name of the other.</param>
    public KnowledgeBase Around(string left, string right)
    {
        var table = _places.Tables.FirstOrDefault(table => new[] { left, right }.All(name => table.Concepts.Any(concept => ShortNameOf(concept) == name)));
        return table is null ? this : this with { MainConcepts = table.Concepts, MainFile = table.Source.File, Title = Titles.GetValueOrDefault(table.Source.File, Title) };
    }

    /// <summary>What "both" may stand for: the pair of what was spoken of, else the concepts of any table.</summary>
    /// <param name="spokenOf">The concepts that were spoken of last.</param>
    public IEnumerable<ImmutableArray<string>> PairsAfter(ImmutableArray<string> spokenOf) =>
        spokenOf.Any(IsMain) || _places.Tables.IsEmpty ? [PairOf(spokenOf)] : _places.Tables.Select(table => table.Concepts).Prepend(MainConcepts).DistinctBy(pair => string.Join(' ', pair));

    /// <summary>What is set side by side with some of these concepts, themselves included; where nothing is, the main concepts.</summary>
    public ImmutableArray<string> PairOf(ImmutableArray<string> concepts)
    {
        var pair = MainConcepts;
        for (var i = concepts.Length - 1; i >= 0; i--)
        {
            if (MainConcepts.Contains(concepts[i]))
            {
                return MainConcepts;
            }

            pair = _places.TablesWith(concepts[i]) is [var first, ..] ? first.Concepts : pair;
        }

        return pair;
    }

    /// <summary>On which side of a table the concept stands; −1 where it is compared with nothing.</summary>
    public int SideOf(string concept) => PairOf([concept]).IndexOf(concept);

    /// <summary>The one concept that this one is compared with; null where there is none or are several.</summary>
    public string? OtherOf(string concept) => PairOf([concept]).Remove(concept) is [var other] ? other : null;

    /// <summary>Concepts that are set beside this one in a comparison or share its parent, without itself.</summary>
    public ImmutableArray<string> SiblingsOf(string concept)
    {
        var compared = _places.TablesWith(concept).SelectMany(table => table.Concepts);
        var alike = FindConcept(concept)?.Parent is { } parent ? _places.TypesOf(parent).Select(other => other.Id) : [];
        return [.. compared.Concat(alike).Distinct().Where(id => id != concept)];
    }

    private static Dictionary<string, int> PlacesOf(ImmutableArray<Entry> entries)
    {
        var places = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            places.Add(entry.Id, places.Count);
        }

        return places;
    }
}

/// <summary>One line of a vocabulary table.</summary>
/// <param name="Term">A word or phrase as the knowledge uses it.</param>
/// <param name="Alias">What people say instead.</param>
internal sealed record Synonym(string Term, string Alias, string File, int Line);
