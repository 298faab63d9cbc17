using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>
/// Finds the concepts of a set of documents: what headings introduce, and what lists of types name. What several documents
/// introduce under one name is one concept.
/// </summary>
internal sealed class ConceptFinder
{
    private readonly Lexicon _lexicon;
    private readonly HeadingReader _headings;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConceptNames _names;
    private readonly List<Concept> _concepts = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<Section, int> _bySection = new(ReferenceEqualityComparer.Instance);

    /// <summary>For each concept the one array with it alone, which all that is said of it shares.</summary>
    private readonly List<ImmutableArray<string>> _alone = [];

    public ConceptFinder(Lexicon lexicon, HeadingReader headings, IReadOnlyList<Section> sections, IReadOnlyList<Synonym> synonyms, DiagnosticBag diagnostics)
    {
        (_lexicon, _headings, _diagnostics, _names) = (lexicon, headings, diagnostics, new ConceptNames(lexicon));
        foreach (var section in sections.Where(section => section.Level > 1))
        {
            AddFromHeading(section);
        }

        AddSynonyms(synonyms);
        foreach (var section in sections.Where(section => section.Blocks.Any(block => block is Block.List) && _headings.Intent(section.Heading) == Intent.Types))
        {
            AddTypes(section);
        }

        AddSynonyms(synonyms);
    }

    public IReadOnlyList<Concept> Concepts => _concepts;

    /// <summary>The concept whose heading this is; null where the heading introduces none.</summary>
    public Concept? IntroducedBy(Section section) => _bySection.TryGetValue(section, out var place) ? _concepts[place] : null;

    /// <summary>The identifier of the concept that has exactly this name in a document; null where none has.</summary>
    public string? IdOf(string name, string file) => _names.IdOf(name, file);

    /// <summary>The concepts a section is about: those its heading mentions, else those of the section above.</summary>
    public ImmutableArray<string> About(Section section)
    {
        if (_bySection.TryGetValue(section, out var place))
        {
            return _alone[place];
        }

        var mentioned = _names.MentionedIn(section.Heading, section.Position.File);
        return mentioned is [var only] ? Alone(only)
            : mentioned.Length > 0 || section.Parent is not { Level: > 1 } parent ? mentioned
            : About(parent);
    }

    /// <summary>The concept with this identifier by itself.</summary>
    public ImmutableArray<string> Alone(string id) => _alone[_places[id]];

    private void AddFromHeading(Section section)
    {
        if (_headings.Concept(section.Heading) is not var (name, abbreviation) || (abbreviation is null && AsksOfOther(name, section.Position.File)))
        {
            return;
        }

        var file = section.Position.File;
        if (Known(name, abbreviation, file) is not { } known)
        {
            _bySection[section] = Add(name, abbreviation, parent: null, section.Position);
        }
        else if (_names.IsIntroducedIn(file, known.Id))
        {
            _diagnostics.Error(KnowledgeDiagnostics.ConceptTwice, file, section.Position.Line,
                $"'{name}' is introduced a second time; merge this section into the one of '{known.Id}', or name it differently");
        }
        else if (IsSame(known, name, abbreviation))
        {
            _bySection[section] = _places[known.Id];
            Merge(known, name, abbreviation, section.Position);
        }
        else
        {
            _diagnostics.Warning(KnowledgeDiagnostics.AbbreviationTwice, file, section.Position.Line,
                $"'{abbreviation}' stands for '{name}' here and for '{known.Name}' in {known.Source.File}({known.Source.Line}), so the bot asks which is meant; "
                + "where the two are the same, name them alike");
            _bySection[section] = Add(name, abbreviation, parent: null, section.Position);
        }
    }

    /// <summary>Whether a name ends in that of another concept, as "role of the CFO" does: the section is about that one.</summary>
    private bool AsksOfOther(string name, string file)
    {
        var words = name.Split(' ');
        return Enumerable.Range(1, words.Length - 1).Any(i =>
            _lexicon.IsPreposition(Token.Of(words[.. i].Last(word => !_lexicon.IsArticle(word)).ToLowerInvariant())) && IdOf(string.Join(' ', words[i..]), file) is not null);
    }

    private Concept? Known(string name, string? abbreviation, string file) =>
        ((abbreviation is null ? null : IdOf(abbreviation, file)) ?? IdOf(name, file)) is { } id ? _concepts[_places[id]] : null;

    /// <summary>Whether another document means the same: it uses one of the names, or says the full name in more or fewer words.</summary>
    private bool IsSame(Concept known, string name, string? abbreviation)
    {
        var (own, other) = (_lexicon.Stems(known.Name).ToHashSet(StringComparer.Ordinal), _lexicon.Stems(name));
        return abbreviation is null || known.Abbreviation is null || own.IsSubsetOf(other) || own.IsSupersetOf(other);
    }

    private void Merge(Concept known, string name, string? abbreviation, SourcePosition source)
    {
        var isNamedInFull = known.Abbreviation is null && abbreviation is not null;
        _concepts[_places[known.Id]] = isNamedInFull
            ? known with { Name = name, Abbreviation = abbreviation, NamedAt = source, Aliases = [.. known.Aliases, known.Name] }
            : known with { Aliases = [.. known.Aliases, name, .. abbreviation is null ? Array.Empty<string>() : [abbreviation]] };
        _names.Introduce(source.File, known.Id);
        _names.Add(name, known.Id);
        if (abbreviation is not null)
        {
            _names.Add(abbreviation, known.Id);
        }
    }

    private void AddTypes(Section section)
    {
        var about = About(section);
        var parent = about.Length == 1 ? about[0] : null;
        foreach (var item in section.Blocks.OfType<Block.List>().SelectMany(list => list.Items))
        {
            if (IdOf(item.Name, section.Position.File) is { } known && !IsTypeOfOther(known, parent, section))
            {
                var place = _places[known];
                _concepts[place] = _concepts[place] with { Parent = _concepts[place].Parent ?? (parent == known ? null : parent) };
            }
            else if (item.Meaning is not null)
            {
                AddType(section, item, parent);
            }
        }
    }

    /// <summary>Whether another document has a type of this name of something else.</summary>
    private bool IsTypeOfOther(string known, string? parent, Section section) =>
        parent is not null && _concepts[_places[known]].Parent is { } other && other != parent && !_names.IsIntroducedIn(section.Position.File, known);

    private void AddType(Section section, Item item, string? parent)
    {
        var type = Add(item.Name, abbreviation: null, parent, section.Position with { Line = item.Line });
        var parentName = parent is null ? null : _concepts[_places[parent]].ShortName;
        if (parentName is not null && item.Name.EndsWith(" " + parentName, StringComparison.OrdinalIgnoreCase))
        {
            _names.Add(item.Name[..^(parentName.Length + 1)], _concepts[type].Id);
        }
    }

    /// <summary>Adds a concept and tells its place.</summary>
    private int Add(string name, string? abbreviation, string? parent, SourcePosition source)
    {
        var concept = new Concept(Slug.Unique(abbreviation ?? name, _ids), name, abbreviation, parent, source);
        var place = _concepts.Count;
        _places[concept.Id] = place;
        _concepts.Add(concept);
        _alone.Add([concept.Id]);
        _names.Introduce(source.File, concept.Id);
        _names.Share(name, concept.Id);
        if (abbreviation is not null)
        {
            _names.Share(abbreviation, concept.Id);
        }

        if (ConceptNames.InOneWord(name) is { } joined)
        {
            _names.Add(joined, concept.Id);
        }

        return place;
    }

    private void AddSynonyms(IReadOnlyList<Synonym> synonyms)
    {
        foreach (var synonym in synonyms)
        {
            if (IdOf(synonym.Term, synonym.File) is { } id)
            {
                _names.Add(synonym.Alias, id);
            }
        }
    }
}
