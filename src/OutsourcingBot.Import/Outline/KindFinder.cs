using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Outline;

/// <summary>
/// Makes lists of the kinds that an article says a thing comes in and then names one by one, each by a heading, a paragraph or a
/// sentence of its own.
/// </summary>
internal sealed class KindFinder(ArticleLanguage language, Subjects subjects, Ledger ledger)
{
    private const int FewestKinds = 2;

    /// <summary>Under a heading that announces kinds, more sentences are no mere introduction to them.</summary>
    private const int LongestIntroduction = 2;

    private readonly KindNames _names = new(language, subjects);
    private readonly KindLeads _leads = new(language, subjects);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly LineShape _shape = new(language);

    /// <summary>The sections with lists of kinds, and the subjects that know those kinds.</summary>
    public (List<ArticleSection> Sections, Subjects Subjects) Gather(IReadOnlyList<ArticleSection> sections)
    {
        var gathered = new List<ArticleSection>();
        var isAmongQuestions = false;
        for (var i = 0; i < sections.Count; i++)
        {
            var heading = sections[i].Heading?.Text ?? string.Empty;
            isAmongQuestions = language.QuestionHeads.AreIn(heading) || (isAmongQuestions && heading.EndsWith('?'));
            var section = isAmongQuestions || language.DifferenceHeads.AreIn(heading) ? sections[i] : WithinText(sections[i]);
            var kinds = isAmongQuestions ? [] : Behind(section, [.. sections.Skip(i + 1)]);
            if (kinds.Length > 0)
            {
                section = section with { Parts = section.Parts.Add(new Part.List([.. kinds.Select(kind => Item(kind.Name, kind.Section))]) { AreKinds = true }) };
            }

            ledger.Record(kinds.Select(kind => kind.Section.Heading!), new Fate.Structure());

            // What of a kind's section is no running text stays under its own heading.
            gathered.Add(section);
            Remember(section);
            gathered.AddRange(kinds.Select(kind => kind.Section with { Parts = [.. kind.Section.Parts.Where(part => part is not Part.Text)] }).Where(rest => rest.Parts.Length > 0));
            i += kinds.Length;
        }

        return (gathered, subjects.With(_kinds.ToImmutableDictionary(StringComparer.Ordinal)));
    }

    /// <summary>Tells the subjects of kinds whose names are single words.</summary>
    private void Remember(ArticleSection section)
    {
        var about = subjects.NamedIn(section.Heading?.Text ?? string.Empty);
        foreach (var item in section.Parts.OfType<Part.List>().Where(list => list.AreKinds && about.Length == 1).SelectMany(list => list.Items))
        {
            if (Words.Stems(item[0].Text) is [var only])
            {
                _kinds.TryAdd(only, about[0]);
            }
        }
    }

    private static ImmutableArray<Statement> Item(string name, ArticleSection section) =>
        [new Statement(name, section.Heading!.Line), .. section.Parts.OfType<Part.Text>().SelectMany(text => text.Sentences)];

    /// <summary>The sections right behind one that announces kinds whose headings name them.</summary>
    private (string Name, ArticleSection Section)[] Behind(ArticleSection section, ArticleSection[] next)
    {
        if (section.Heading is not { Text: var heading } || section.Parts.Any(part => part is Part.List { AreKinds: true }) || AnnouncedIn(section, heading) is not { } announcement)
        {
            return [];
        }

        var (kinds, count) = (_names.Of(section, next), language.Kinds.CountIn(Words.Of(announcement)));
        return kinds.Length < FewestKinds ? [] : count is { } most && most < kinds.Length ? kinds[..most] : kinds;
    }

    /// <summary>A section's heading or last sentence, if it says that kinds follow; null where neither does.</summary>
    private string? AnnouncedIn(ArticleSection section, string heading)
    {
        if (section.Parts.LastOrDefault() is Part.Text { Sentences: [.., var last] } && Announces(last.Text))
        {
            return last.Text;
        }

        var isBare = section.Parts.All(part => part is Part.Text) && section.Parts.SelectMany(Statements.Of).Count() <= LongestIntroduction;
        return isBare && language.Kinds.SpeakOfTypes(Words.Of(heading)) ? heading : null;
    }

    private bool Announces(string sentence)
    {
        var words = Words.Of(sentence);
        return (language.Kinds.SpeakOfTypes(words) && (language.Kinds.CountIn(words) is not null || language.IndefiniteCounts.FirstIn(words) >= 0 || _shape.IsAnnouncement(sentence)))
            || language.Kinds.CountWays(words) || (language.Kinds.Divide(words) && _shape.IsAnnouncement(sentence));
    }

    /// <summary>The section with a list in place of the paragraphs or sentences that name kinds.</summary>
    private ArticleSection WithinText(ArticleSection section)
    {
        var heading = section.Heading?.Text ?? string.Empty;
        for (var i = 0; i < section.Parts.Length; i++)
        {
            var sentences = section.Parts[i] is Part.Text text ? text.Sentences : [];
            for (var at = 0; at < sentences.Length; at++)
            {
                if (Announces(sentences[at].Text) && Split(section.Parts, i, at) is { } parts)
                {
                    return section with { Parts = parts };
                }
            }
        }

        var isHeaded = language.Kinds.SpeakOfTypes(Words.Of(heading)) && section.Parts.All(part => part is Part.Text);
        if (isHeaded && section.Parts is [Part.Text { Sentences: var only }] && _leads.Sentences(only, language.Kinds.CountIn(Words.Of(heading)), isHeaded: true) is { Length: > 0 } kinds)
        {
            var rest = only[kinds.Sum(kind => kind.Length - 1)..];
            return section with { Parts = [new Part.List(kinds) { AreKinds = true }, .. rest.IsEmpty ? [] : new Part[] { new Part.Text(rest) }] };
        }

        return isHeaded && _leads.Paragraphs(section.Parts, 0, language.Kinds.CountIn(Words.Of(heading))) is { Length: > 0 } items
            ? section with { Parts = [new Part.List(items) { AreKinds = true }, .. section.Parts[items.Length..]] } : section;
    }

    /// <summary>The parts with the kinds that a sentence announces as a list behind it; null where none follow.</summary>
    private ImmutableArray<Part>? Split(ImmutableArray<Part> parts, int part, int at)
    {
        var text = (Part.Text)parts[part];
        var (announcing, count) = (text.Sentences[..(at + 1)], language.Kinds.CountIn(Words.Of(text.Sentences[at].Text)));
        if (at + 1 == text.Sentences.Length)
        {
            return _leads.Paragraphs(parts, part + 1, count) is { Length: > 0 } paragraphs
                ? [.. parts[..(part + 1)], new Part.List(paragraphs) { AreKinds = true }, .. parts[(part + 1 + paragraphs.Length)..]] : null;
        }

        if (_leads.Sentences(text.Sentences[(at + 1)..], count, isHeaded: false) is not { Length: > 0 } items)
        {
            return null;
        }

        var rest = text.Sentences[(at + 1 + items.Sum(item => item.Length - 1))..];
        return [.. parts[..part], new Part.Text(announcing), new Part.List(items) { AreKinds = true },
            .. rest.IsEmpty ? [] : new Part[] { new Part.Text(rest) }, .. parts[(part + 1)..]];
    }
}
