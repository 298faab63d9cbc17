using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Drafting;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import;

/// <summary>Turns articles into drafts of knowledge. Built once; each import is a pure function of its input.</summary>
public sealed class ArticleImporter
{
    private readonly Lexicon _lexicon;
    private readonly ArticleLanguage _language;

    private ArticleImporter(Lexicon lexicon) => (_lexicon, _language) = (lexicon, new ArticleLanguage(lexicon));

    /// <summary>Makes an importer that knows the language as the bot does.</summary>
    /// <param name="language">The file <c>language.json</c>.</param>
    /// <param name="dictionary">The file <c>english.txt</c>.</param>
    /// <param name="diagnostics">Where mistakes in them are added.</param>
    /// <returns>The importer; null where a file has a mistake.</returns>
    public static ArticleImporter? Create(SourceFile language, SourceFile dictionary, ICollection<Diagnostic> diagnostics) =>
        LanguageLoader.Load(language, dictionary.Text, WordVectors.None, diagnostics) is { } lexicon ? new ArticleImporter(lexicon) : null;

    /// <summary>Imports an article.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="format">What kind of file it is.</param>
    /// <param name="draftName">The name that the draft will have, for diagnostics.</param>
    /// <exception cref="ArticleFormatException">The content is not of that format.</exception>
    public ImportedArticle Import(ReadOnlyMemory<byte> content, ArticleFormat format, string draftName)
    {
        var (blocks, tooltips) = new ArticleReader(_language).Read(content, format);
        return Import(blocks, tooltips, draftName);
    }

    private ImportedArticle Import(IReadOnlyList<ArticleBlock> blocks, IReadOnlyList<Tooltip> tooltips, string draftName)
    {
        var ledger = new Ledger();
        var outliner = new Outliner(_language);
        var outline = outliner.Outline(blocks);
        foreach (var (aside, reason) in outliner.Asides)
        {
            ledger.Record(aside, new Fate.Furniture(reason));
        }

        var sections = new FurnitureFilter(_language, ledger, outliner.Asides).Filter(outline);
        (sections, var subjects) = new KindFinder(_language, new SubjectFinder(_language).Find(sections), ledger).Gather(sections);
        var draft = new Drafter(new Article(_language, subjects, sections, ledger), TitleOf(sections, subjects)).Write(tooltips);
        var markdown = new DraftWriter(_language, subjects).Write(draft);
        var report = ReportMaker.Make(draft, subjects, ledger, outliner.Asides.Select(aside => aside.Statement).Concat(outline.SelectMany(Statements.Of))) with { Diagnostics = Check(markdown, draftName) };
        return new ImportedArticle(markdown, report);
    }

    private string TitleOf(List<ArticleSection> sections, Subjects subjects) =>
        sections.FirstOrDefault(section => section.Level == 1)?.Heading?.Text
        ?? (subjects.AreCompared ? string.Join(" vs ", subjects.All.Select(subject => subject.ShortName)) : sections.FirstOrDefault()?.Heading?.Text)
        ?? _language.Texts.Untitled;

    private System.Collections.Immutable.ImmutableArray<Diagnostic> Check(string markdown, string name)
    {
        var diagnostics = new DiagnosticBag();
        KnowledgeCompiler.Compile([new SourceFile(name, markdown)], _lexicon, diagnostics);
        return diagnostics.ToOrdered();
    }
}
