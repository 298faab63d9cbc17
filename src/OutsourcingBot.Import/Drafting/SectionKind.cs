using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>What a section of the article is for.</summary>
internal abstract record SectionKind
{
    private SectionKind()
    {
    }

    /// <summary>Running text that names no subject of its own: introduction, conclusion.</summary>
    public sealed record Loose : SectionKind;

    /// <summary>Explains a subject.</summary>
    public sealed record OfSubject(int Subject) : SectionKind;

    /// <summary>Explains what all subjects are kinds of.</summary>
    public sealed record OfParent : SectionKind;

    /// <summary>Sets the subjects against each other.</summary>
    public sealed record Comparison : SectionKind;

    /// <summary>Holds questions with their answers.</summary>
    public sealed record Questions : SectionKind;

    /// <summary>Explains terms.</summary>
    public sealed record Glossary : SectionKind;

    /// <summary>Anything else under a heading of its own.</summary>
    public sealed record Other : SectionKind;

    private static bool IsLoose(string heading, ArticleLanguage language) =>
        language.LooseHeads.Are(heading) || (Words.Of(heading) is [var first, var second, ..] && language.IsArticle(first.Text) && language.LooseHeads.Are(heading[second.Start..]));

    /// <param name="isAmongQuestions">Whether it stands in a list of questions, where a heading that asks for differences is one of them.</param>
    public static SectionKind Of(ArticleSection section, bool isFirst, bool isAmongQuestions, ArticleLanguage language, Subjects subjects)
    {
        if (section.Heading is not { Text: var heading } || isFirst || IsLoose(heading.TrimEnd(':', '.'), language))
        {
            return new Loose();
        }

        if (language.QuestionHeads.AreIn(heading))
        {
            return new Questions();
        }

        if ((language.GlossaryHeads.Are(heading.TrimEnd(':')) || language.GlossaryHeads.LengthAt(Words.Of(heading), 0) > 1))
        {
            return new Glossary();
        }

        var core = Headings.Core(heading, language);
        if (subjects.Named(core) is { } subject)
        {
            return new OfSubject(subject);
        }

        if (subjects.Parent is { } parent && Words.Stems(core).SequenceEqual(Words.Stems(parent)))
        {
            return new OfParent();
        }

        var named = subjects.NamedIn(heading).Length;
        return language.DifferenceHeads.AreIn(heading) && (!heading.EndsWith('?') || !isAmongQuestions) && named != 1 || (named > 1 && TitleNames.Of(heading, language).Length > 1)
            ? new Comparison()
            : new Other();
    }
}
