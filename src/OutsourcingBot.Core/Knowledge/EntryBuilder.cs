using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Turns sections into entries by their shape alone.</summary>
internal sealed class EntryBuilder(ConceptFinder concepts, HeadingReader headings, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<Entry>.Builder _entries = ImmutableArray.CreateBuilder<Entry>();
    private readonly ComparisonReader _comparisons = new(concepts, diagnostics);
    private readonly List<(Concept Concept, SourcePosition Source)> _undefined = [];
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    /// <summary>The file that the section stands in, and what identifiers of it begin with.</summary>
    private (string File, string Name) _document = (string.Empty, string.Empty);

    /// <summary>The terms that the section explains.</summary>
    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines that explain them.</summary>
    private ImmutableArray<Item> _explained = [];

    /// <summary>All entries so far.</summary>
    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Adds what a section says; the title's own text introduces the document and answers nothing.</summary>
    public void Add(Section section)
    {
        if (section.Level == 1)
        {
            return;
        }

        var id = IdOf(section.Position);
        foreach (var block in section.Blocks)
        {
            if (block is Block.Table table && _comparisons.Read(id, section, table) is { } comparison)
            {
                _entries.Add(comparison);
            }
        }

        var about = concepts.About(section);
        _terms.Clear();
        _explained = [];
        foreach (var block in section.Blocks)
        {
            if (block is Block.List list && !IsOfSentences(list))
            {
                AddList(id, section, about, list);
            }
        }

        if (!_explained.IsEmpty)
        {
            _entries.Add(new Entry.ItemList($"{id}/list", [], Intent.Meaning, _explained, section.Position));
        }

        AddText(id, section, about);
    }

    /// <summary>Warns of concepts that no document defines.</summary>
    public void ReportUndefined()
    {
        foreach (var (concept, position) in _undefined.Where(introduced => !_defined.Contains(introduced.Concept.Id)))
        {
            diagnostics.Warning(KnowledgeDiagnostics.ConceptWithoutDefinition, position.File, position.Line,
                $"'{concept.ShortName}' has no definition; write a paragraph directly under the heading");
        }
    }

    private void AddText(string id, Section section, ImmutableArray<string> about)
    {
        var sentences = TextOf(section);
        if (concepts.IntroducedBy(section) is { } concept)
        {
            if (sentences.IsEmpty)
            {
                _undefined.Add((concept, section.Position));
            }
            else
            {
                _defined.Add(concept.Id);
                _entries.Add(new Entry.Definition(id, about, sentences, section.Position));
            }
        }
        else if (!sentences.IsEmpty)
        {
            _entries.Add(new Entry.Passage(id, about, headings.Intent(section.Heading), sentences, section.Position));
        }
    }

    /// <summary>The sentences of paragraphs, then those of lists; a single paragraph's are not copied.</summary>
    private static ImmutableArray<Sentence> TextOf(Section section)
    {
        ImmutableArray<Sentence> text = [];
        foreach (var block in section.Blocks)
        {
            text = block is Block.Paragraph paragraph ? text.AddRange(paragraph.Sentences) : text;
        }

        foreach (var block in section.Blocks)
        {
            text = block is Block.List list && IsOfSentences(list) ? text.AddRange(list.Items.Select(item => new Sentence(item.Name, item.Line))) : text;
        }

        return text;
    }

    private void AddList(string id, Section section, ImmutableArray<string> about, Block.List list)
    {
        var intent = headings.Intent(section.Heading);
        if (intent == Intent.None && about.IsEmpty && list.Items.All(item => item.Meaning is not null))
        {
            AddTerms(id, section, list);
            return;
        }

        _entries.Add(new Entry.ItemList($"{id}/list", about, intent, list.Items, section.Position));
        foreach (var item in list.Items)
        {
            if (intent == Intent.Types && item.Meaning is not null && concepts.IdOf(item.Name, section.Position.File) is { } type)
            {
                _entries.Add(new Entry.Definition($"{id}/{Slug.Of(item.Name)}", concepts.Alone(type), [new Sentence(item.Meaning, item.Line)], section.Position with { Line = item.Line }));
            }
        }
    }

    private void AddTerms(string id, Section section, Block.List list)
    {
        _explained = _explained.IsEmpty ? list.Items : _explained.AddRange(list.Items);
        foreach (var item in list.Items)
        {
            if (!_terms.Add(item.Name))
            {
                diagnostics.Error(KnowledgeDiagnostics.TermTwice, section.Position.File, item.Line,
                    $"'{item.Name}' is explained twice under this heading; merge the two lines");
                continue;
            }

            _entries.Add(new Entry.Term($"{id}/{Slug.Of(item.Name)}", item.Name, [new Sentence(item.Meaning!, item.Line)], section.Position with { Line = item.Line }));
        }
    }

    private static bool IsOfSentences(Block.List list) =>
        list.Items.All(item => item.Meaning is null && item.Name.EndsWith('.'));

    private string IdOf(SourcePosition position)
    {
        if (position.File != _document.File)
        {
            _document = (position.File, position.DocumentName);
        }

        return $"{_document.Name}#{position.Anchor}";
    }
}
