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
        var vocabulary = files.Where(IsVocabulary).SelectMany(file => MarkdownOutline.Read(file, diagnostics)).ToArray();
        var sections = files.Where(file => !IsVocabulary(file)).SelectMany(file => MarkdownOutline.Read(file, diagnostics)).ToArray();
        var synonyms = VocabularyReader.Read(vocabulary, diagnostics).ToImmutableArray();
        var headings = new HeadingReader(lexicon);
        var concepts = new ConceptFinder(lexicon, headings, sections, synonyms, diagnostics);
        var entries = new EntryBuilder(concepts, headings, diagnostics);
        foreach (var section in sections)
        {
            entries.Add(section);
            ReportEmpty(section, sections, diagnostics);
        }

        ReportMissing(files, sections, concepts, diagnostics);
        var knowledge = new KnowledgeBase(
            sections.FirstOrDefault()?.Heading ?? string.Empty, [.. concepts.Concepts], [.. Distinct(entries.Entries)], synonyms)
        {
            Sections = [.. sections],
        };
        VocabularyChecker.Check(knowledge, lexicon, diagnostics);
        return knowledge;
    }

    private static bool IsVocabulary(SourceFile file) =>
        file.Name == VocabularyReader.FileName || file.Name.EndsWith("/" + VocabularyReader.FileName, StringComparison.Ordinal);

    /// <summary>Two files of the same name in different folders would share identifiers; a number keeps them apart.</summary>
    private static IEnumerable<Entry> Distinct(IEnumerable<Entry> entries)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var id = entry.Id;
            for (var i = 2; !taken.Add(id); i++)
            {
                id = $"{entry.Id}-{i}";
            }

            yield return id == entry.Id ? entry : entry with { Id = id };
        }
    }

    private static void ReportEmpty(Section section, Section[] sections, DiagnosticBag diagnostics)
    {
        if (section is { Level: > 1, Blocks.IsEmpty: true } && !sections.Any(other => other.Parent == section))
        {
            diagnostics.Warning(KnowledgeDiagnostics.EmptySection, section.Position.File, section.Position.Line,
                $"nothing stands under '{section.Heading}'; write the section or delete its heading");
        }
    }

    private static void ReportMissing(
        IReadOnlyList<SourceFile> files, Section[] sections, ConceptFinder concepts, DiagnosticBag diagnostics)
    {
        var first = files.Where(file => !IsVocabulary(file)).Select(file => file.Name).FirstOrDefault("knowledge");
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
