using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Outline;

/// <summary>Tells which headings behind one that announces kinds of a thing name them: a run of headings of one make.</summary>
internal sealed class KindNames(ArticleLanguage language, Subjects subjects)
{
    private const int LongestName = 6;
    private const int FewestAlike = 2;

    private readonly LineShape _shape = new(language);

    public (string Name, ArticleSection Section)[] Of(ArticleSection above, IReadOnlyList<ArticleSection> sections)
    {
        var subject = subjects.NamedIn(above.Heading!.Text) is [var only] ? only : (int?)null;
        (string Name, ArticleSection Section)[] run = [.. sections.Select(section => (Name: NameOf(section, above.Level, subject), Section: section))
            .TakeWhile(kind => kind.Name is not null && kind.Section.IsNumbered == sections[0].IsNumbered && IsQuestion(kind.Section) == IsQuestion(sections[0])).Select(kind => (kind.Name!, kind.Section))];
        return [.. run.Take(LengthOf([.. run.Select(kind => Words.Stems(kind.Name))]))];
    }

    private static bool IsQuestion(ArticleSection section) => section.Heading!.Text.EndsWith('?');

    /// <summary>Where the first names end with the same word, the run goes as far as they do.</summary>
    private static int LengthOf(ImmutableArray<string>[] names)
    {
        var alike = names.Length == 0 ? 0 : names.TakeWhile(name => name.Length > 1 && name[^1] == names[0][^1]).Count();
        return alike >= FewestAlike ? alike : names.Length;
    }

    /// <summary>The name of a kind that a section is about; null where its heading is none.</summary>
    private string? NameOf(ArticleSection section, int level, int? subject)
    {
        if (section.Heading is not { Text: var heading } || (section.Level > 0 && level > 0 && section.Level <= level) || !section.Parts.OfType<Part.Text>().Any(text => text.Sentences.Any(sentence => _shape.IsSentence(sentence.Text))))
        {
            return null;
        }

        var introduced = Headings.NameIn(heading, language);
        var name = introduced ?? heading[LineSplitter.NumberLength(heading)..].Trim(' ', '–', '—', '-', ':', '.');
        var words = Words.Of(name);
        return words.Length is > 0 and <= LongestName && (introduced is not null || !_shape.IsKnownHeading(heading)) && !IsOfPart(words) && MayBeKind(name, subject)
            ? Words.Capitalised(name) : null;
    }

    private bool MayBeKind(string name, int? subject) =>
        subjects.Named(name) is null && !subjects.NamedIn(name).Any(named => subject is { } of && named != of) && TitleNames.Of(name, language).Length < FewestAlike;

    /// <summary>Whether a heading is about a part of the article rather than a kind: it asks how or when, or names uses, benefits or another list.</summary>
    private bool IsOfPart(ImmutableArray<Word> words)
    {
        if (language.IsQuestionWord(words[0].Text) || language.Kinds.SpeakOfTypes(words))
        {
            return true;
        }

        // "Advantages of A" and "A: advantages", but not "Service marks".
        return Enumerable.Range(0, words.Length).Any(i => language.ListKind([words[i]]) is not null && words[i].Text.EndsWith('s')
            && (words.Length == 1 || (i + 1 < words.Length && language.IsFunctionWord(words[i + 1]))));
    }
}
