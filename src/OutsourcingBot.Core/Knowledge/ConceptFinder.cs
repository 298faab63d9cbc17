using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>
/// Finds the concepts of a set of documents: what headings introduce, and what lists of types name. Knows them by all
/// their names afterwards.
/// </summary>
internal sealed class ConceptFinder
{
    private readonly Lexicon _lexicon;
    private readonly HeadingReader _headings;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Concept> _concepts = [];
    private readonly Dictionary<Section, Concept> _bySection = [];
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.Ordinal);
    private readonly List<(IReadOnlyList<Token>, string)> _names = [];
    private PhraseMatcher<string>? _matcher;

    public ConceptFinder(Lexicon lexicon, HeadingReader headings, IReadOnlyList<Section> sections, IReadOnlyList<Synonym> synonyms, DiagnosticBag diagnostics)
    {
        (_lexicon, _headings, _diagnostics) = (lexicon, headings, diagnostics);
        foreach (var section in sections.Where(section => section.Level > 1))
        {
            AddFromHeading(section);
        }

        AddSynonyms(synonyms);
        foreach (var section in sections.Where(section => _headings.Intent(section.Heading) == Intent.Types))
        {
            AddTypes(section);
        }

        AddSynonyms(synonyms);
    }

    public IReadOnlyList<Concept> Concepts => _concepts;

    /// <summary>The concept whose heading this is; null where the heading introduces none.</summary>
    public Concept? IntroducedBy(Section section) => _bySection.GetValueOrDefault(section);

    /// <summary>The identifier of the concept that has exactly this name; null where none has.</summary>
    public string? IdOf(string name) => _idsByName.GetValueOrDefault(Key(name));

    /// <summary>The concepts a section is about: those its heading mentions, else those of the section above.</summary>
    public string[] About(Section section)
    {
        if (IntroducedBy(section) is { } introduced)
        {
            return [introduced.Id];
        }

        var mentioned = MentionedIn(section.Heading);
        return mentioned.Length > 0 || section.Parent is not { Level: > 1 } parent ? mentioned : About(parent);
    }

    /// <summary>The concepts that a text names, in order, each once.</summary>
    public string[] MentionedIn(string text)
    {
        _matcher ??= new PhraseMatcher<string>(_names);
        var matches = _matcher.Find(_lexicon.Tokenize(text)).ToArray();
        return [.. matches
            .Where(match => !matches.Any(longer => longer.Length > match.Length
                && longer.Start <= match.Start && longer.Start + longer.Length >= match.Start + match.Length))
            .OrderBy(match => match.Start).Select(match => match.Value).Distinct()];
    }

    private void AddFromHeading(Section section)
    {
        if (_headings.Concept(section.Heading) is not var (name, abbreviation))
        {
            return;
        }

        if (IdOf(abbreviation ?? name) is { } known)
        {
            _diagnostics.Error(KnowledgeDiagnostics.ConceptTwice, section.Position.File, section.Position.Line,
                $"'{name}' is introduced a second time; merge this section into the one of '{known}', or name it differently");
            return;
        }

        _bySection[section] = Add(name, abbreviation, parent: null, section.Position);
    }

    private void AddTypes(Section section)
    {
        var about = About(section);
        var parent = about.Length == 1 ? about[0] : null;
        foreach (var line in section.Blocks.OfType<Block.List>().SelectMany(list => list.Lines))
        {
            if (IdOf(line.Text) is { } known)
            {
                var index = _concepts.FindIndex(concept => concept.Id == known);
                _concepts[index] = _concepts[index] with { Parent = _concepts[index].Parent ?? (parent == known ? null : parent) };
            }
            else if (line.Meaning is not null)
            {
                AddType(section, line, parent);
            }
        }
    }

    private void AddType(Section section, ListLine line, string? parent)
    {
        var type = Add(line.Text, abbreviation: null, parent, section.Position with { Line = line.Line });
        var parentName = _concepts.Find(concept => concept.Id == parent)?.ShortName;
        if (parentName is not null && line.Text.EndsWith(" " + parentName, StringComparison.OrdinalIgnoreCase))
        {
            Name(line.Text[..^(parentName.Length + 1)], type.Id);
        }
    }

    private Concept Add(string name, string? abbreviation, string? parent, SourcePosition source)
    {
        var concept = new Concept(Slug.Of(abbreviation ?? name), name, abbreviation, parent, source);
        _concepts.Add(concept);
        Name(name, concept.Id);
        if (abbreviation is not null)
        {
            Name(abbreviation, concept.Id);
        }

        return concept;
    }

    private void AddSynonyms(IReadOnlyList<Synonym> synonyms)
    {
        foreach (var synonym in synonyms)
        {
            if (IdOf(synonym.Term) is { } id)
            {
                Name(synonym.Alias, id);
            }
        }
    }

    private void Name(string name, string id)
    {
        if (_idsByName.TryAdd(Key(name), id))
        {
            _names.Add((_lexicon.Tokenize(name), id));
            _matcher = null;
        }
    }

    private string Key(string name) => string.Join(' ', _lexicon.Tokenize(name).Select(token => token.Stem));
}
