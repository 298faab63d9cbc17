using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>Puts pieces of the knowledge into the sentences of <c>dialogs/replies.json</c>.</summary>
internal sealed class Phrasing
{
    /// <summary>How many documents are named one by one.</summary>
    private const int MostTitles = 3;

    private readonly Lexicon _lexicon;
    private readonly (string, string)[] _everywhere;

    public Phrasing(Replies texts, KnowledgeBase knowledge, Lexicon lexicon)
    {
        _lexicon = lexicon;
        Texts = texts;
        Knowledge = knowledge;
        var compared = knowledge.MainConcepts;
        Left = knowledge.ShortNameOf(compared[0]);
        Right = knowledge.ShortNameOf(compared[Math.Min(1, compared.Length - 1)]);
        _everywhere = [("title", Titles()), ("left", Left), ("right", Right), ("documents", Documents())];
    }

    public Replies Texts { get; }

    public KnowledgeBase Knowledge { get; }

    /// <summary>The short names of the two concepts the document is mainly about.</summary>
    public string Left { get; }

    /// <inheritdoc cref="Left"/>
    public string Right { get; }

    /// <summary>A text with its placeholders filled; values given here win over those known everywhere.</summary>
    public string Fill(string text, params (string Name, string Value)[] values) =>
        Capitalised(TextTemplate.Fill(text, [.. _everywhere, .. values]));

    /// <summary>The line that names what an answer rests on.</summary>
    public string Source(string heading, params IEnumerable<string> files)
    {
        var documents = string.Join(" · ", files.Where(Knowledge.Titles.ContainsKey).Select(TitleOf).Distinct());
        return HasSeveralDocuments && documents.Length > 0
            ? Fill(Texts.Documents.Source, ("heading", heading), ("document", documents))
            : Fill(Texts.Source, ("heading", heading));
    }

    /// <summary>Whether an answer may come from one of several documents.</summary>
    public bool HasSeveralDocuments => Knowledge.Titles.Count > 1;

    /// <summary>The title of the document that a file holds.</summary>
    public string TitleOf(string file) => Knowledge.Titles.GetValueOrDefault(file, file);

    /// <summary>A concept's short name as it stands inside a sentence: "CFO", but "accounting".</summary>
    public string Name(string concept) => InSentence(Knowledge.ShortNameOf(concept));

    /// <summary>A name as it stands inside a sentence: abbreviations keep their capitals.</summary>
    public static string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>A text as it begins a sentence.</summary>
    public static string Capitalised(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept('*', '_');
        return first < 0 || !char.IsLower(text[first]) ? text : text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }

    /// <summary>"A, B and C".</summary>
    public string Join(IReadOnlyList<string> names) => names.Count <= 1
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} {Texts.And} {names[^1]}";

    /// <summary>The line that says under which headings the passages stand; empty where there are none.</summary>
    public string SourceOf(IReadOnlyCollection<Citation> citations) =>
        citations.Count == 0
            ? string.Empty
            : Source(string.Join(" · ", citations.Select(citation => citation.Heading).Distinct()), citations.Select(citation => citation.File));

    /// <summary>Running text, which a name introduces where it is a fragment.</summary>
    public string Sentences(string? name, IEnumerable<Sentence> sentences)
    {
        var text = string.Join(' ', sentences.Select(sentence => sentence.Text));
        return name is not null && text.Length > 0 && char.IsLower(text[0]) ? Fill(Texts.Named, ("name", name), ("text", text)) : text;
    }

    /// <summary>What a row says of some concepts, as one sentence; the concepts asked for come first.</summary>
    public string Clauses(Entry.Comparison table, Row row, ImmutableArray<string> first)
    {
        var order = first.Where(table.Concepts.Contains).Concat(table.Concepts).Distinct();
        return string.Join("; ", order.Select(concept => Clause(concept, row.Cells[table.Concepts.IndexOf(concept)])));
    }

    /// <summary>What a row says of one concept.</summary>
    public string Clause(Entry.Comparison table, Row row, string concept) =>
        table.Concepts.Contains(concept) ? Clause(concept, row.Cells[table.Concepts.IndexOf(concept)]) : Clauses(table, row, []);

    public string Row(Entry.Comparison table, Row row, ImmutableArray<string> first) =>
        Fill(Texts.Row, ("aspect", row.Aspect), ("clauses", Clauses(table, row, first)));

    public string Items(IEnumerable<Item> items) => string.Join('\n', items.Select(item => item.Meaning is null
        ? Fill(Texts.ItemLine, ("item", item.Name))
        : Fill(Texts.MeaningLine, ("item", item.Name), ("meaning", item.Meaning))));

    public string Numbered(IEnumerable<string> lines, int from) => string.Join('\n', lines.Select((line, i) =>
        Fill(Texts.NumberedLine, ("number", Number(from + i)), ("item", line))));

    private string Titles()
    {
        string[] titles = [.. Knowledge.Titles.Values.Prepend(Knowledge.Title).Distinct()];
        return titles.Length <= MostTitles ? Join(titles) : TextTemplate.Fill(
            Texts.Documents.More, ("titles", string.Join(", ", titles.Take(MostTitles))), ("count", Number(titles.Length - MostTitles)));
    }

    private string Documents() => HasSeveralDocuments ? TextTemplate.Fill(Texts.Documents.Many, ("count", Number(Knowledge.Titles.Count))) : Texts.Documents.One;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Clause(string concept, string cell) =>
        TextTemplate.Fill(_lexicon.IsClause(cell) ? Texts.Clause : Texts.Cell, ("concept", Name(concept)), ("cell", cell.TrimEnd('.')));
}
