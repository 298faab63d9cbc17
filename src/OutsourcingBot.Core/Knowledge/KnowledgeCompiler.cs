using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Compiles Markdown documents into a <see cref="KnowledgeBase"/> from their structure alone.</summary>
internal static class KnowledgeCompiler
{
    /// <summary>Compiles all files together; the result is usable only where <paramref name="diagnostics"/> has no error.</summary>
    public static KnowledgeBase Compile(IReadOnlyList<SourceFile> files, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        var vocabulary = Outline(files, VocabularyReader.FileName, diagnostics);
        var activities = Outline(files, ActivityReader.FileName, diagnostics);
        var links = new List<Link>();
        var sections = Outline(files.Where(IsDocument).ToArray(), diagnostics, links);
        LinkChecker.Check(links, files, sections, diagnostics);
        var synonyms = VocabularyReader.Read(vocabulary, diagnostics).ToImmutableArray();
        var headings = new HeadingReader(lexicon);
        var concepts = new ConceptFinder(lexicon, headings, sections, synonyms, diagnostics);
        var entries = new EntryBuilder(concepts, headings, diagnostics);
        for (var i = 0; i < sections.Length; i++)
        {
            entries.Add(sections[i]);
            ReportEmpty(sections[i], i + 1 < sections.Length && ReferenceEquals(sections[i + 1].Parent, sections[i]), diagnostics);
        }

        entries.ReportUndefined();
        ReportMissing(files, sections, concepts, diagnostics);
        var knowledge = new KnowledgeBase(
            sections.FirstOrDefault()?.Heading ?? string.Empty, [.. concepts.Concepts], Distinct(entries.Entries), synonyms)
        {
            Sections = [.. sections],
            Titles = TitlesOf(sections),
            MainFile = sections.FirstOrDefault()?.Position.File,
            Activities = [.. ActivityReader.Read(activities, diagnostics)],
        };
        VocabularyChecker.Check(knowledge, lexicon, diagnostics);
        return knowledge;
    }

    private static Section[] Outline(IReadOnlyList<SourceFile> files, string name, DiagnosticBag diagnostics) =>
        [.. files.Where(file => IsNamed(file, name)).SelectMany(file => MarkdownOutline.Read(file, diagnostics))];

    /// <summary>Reads documents, several at a time, since each stands for itself.</summary>
    private static Section[] Outline(SourceFile[] documents, DiagnosticBag diagnostics, List<Link> links)
    {
        var read = new (ImmutableArray<Section> Sections, DiagnosticBag Diagnostics, List<Link> Links)[documents.Length];
        Parallel.For(0, read.Length, i =>
        {
            var (mistakes, found) = (new DiagnosticBag(), new List<Link>());
            read[i] = (MarkdownOutline.Read(documents[i], mistakes, found), mistakes, found);
        });
        foreach (var document in read)
        {
            diagnostics.Add(document.Diagnostics);
            links.AddRange(document.Links);
        }

        return [.. read.SelectMany(document => document.Sections)];
    }

    /// <summary>Whether a file says something itself, rather than how people speak of it.</summary>
    private static bool IsDocument(SourceFile file) => !IsNamed(file, VocabularyReader.FileName) && !IsNamed(file, ActivityReader.FileName);

    private static bool IsNamed(SourceFile file, string name) =>
        file.Name == name || file.Name.EndsWith("/" + name, StringComparison.Ordinal);

    /// <summary>The first heading of each file; documents of the same title are told apart by their files.</summary>
    private static OrderedDictionary<string, string> TitlesOf(Section[] sections)
    {
        var titles = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        var firsts = sections.Select(section => section.Position).DistinctBy(first => first.File).OrderBy(first => first.File, StringComparer.Ordinal).ToArray();
        var alike = firsts.CountBy(first => first.Heading).ToDictionary();
        foreach (var first in firsts)
        {
            titles.Add(first.File, alike[first.Heading] == 1 ? first.Heading : $"{first.Heading} ({first.DocumentName})");
        }

        return titles;
    }

    /// <summary>Two files of the same name in different folders would share identifiers; a number keeps them apart.</summary>
    private static ImmutableArray<Entry> Distinct(IReadOnlyList<Entry> entries)
    {
        var distinct = ImmutableArray.CreateBuilder<Entry>(entries.Count);
        var taken = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var id = entry.Id;
            for (var i = 2; !taken.Add(id); i++)
            {
                id = $"{entry.Id}-{i}";
            }

            distinct.Add(id == entry.Id ? entry : entry with { Id = id });
        }

        return distinct.MoveToImmutable();
    }

    private static void ReportEmpty(Section section, bool isParent, DiagnosticBag diagnostics)
    {
        if (section is { Level: > 1, Blocks.IsEmpty: true } && !isParent)
        {
            diagnostics.Warning(KnowledgeDiagnostics.EmptySection, section.Position.File, section.Position.Line,
                $"nothing stands under '{section.Heading}'; write the section or delete its heading");
        }
    }

    private static void ReportMissing(
        IReadOnlyList<SourceFile> files, Section[] sections, ConceptFinder concepts, DiagnosticBag diagnostics)
    {
        var first = files.Where(IsDocument).Select(file => file.Name).FirstOrDefault("knowledge");
        if (sections.Length == 0)
        {
            diagnostics.Error(KnowledgeDiagnostics.NoKnowledge, first, 1,
                "there is no document: put a Markdown file with headings into the knowledge folder");
        }
        else if (concepts.Concepts.Count == 0)
        {
            diagnostics.Error(KnowledgeDiagnostics.NoConcepts, first, 1,
                "no heading introduces a concept; write at least one as '## What is Some Name (ABBR)?'");
        }
    }
}
