using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Reads a sentence as what it says of one subject.</summary>
internal sealed class SideReader(ArticleLanguage language, Subjects subjects)
{
    private const int LongestPhrase = 10;
    private const int LongestEllipsis = 2;

    private readonly Asides _asides = new(language, subjects);

    /// <summary>The side; null where the sentence is about no subject, or comes to none.</summary>
    public Side? Read(string text)
    {
        (text, var isAside) = _asides.Cut(text);
        var words = Words.Of(text);
        var (from, isContrast, isStrong) = SkipOpeners(words);
        var opening = from;
        from = SkipPhrase(text, words, from);
        var phrase = from > opening ? text[words[opening].Start..words[from - 1].End] : string.Empty;
        var frame = language.Frames.LengthAt(words, from);
        if (subjects.Of(words, from) is not { } mention)
        {
            return null;
        }

        var (cell, head) = CellOf(text, words, from + frame, mention, frame > 0);
        cell = phrase.Length == 0 ? cell : $"{cell}, {LowerFirst(phrase)}";
        return cell.Any(char.IsLetterOrDigit) ? new Side(mention.Subject, cell, head, isContrast || isAside, frame > 0) 
        {
            EndsWithName = mention.End >= words.Length - 1,
            IsElliptic = words.Length - mention.End <= LongestEllipsis && words[mention.End..].All(language.IsFunctionWord),
            IsRelative = mention.End < words.Length && language.Relatives.Contains(words[mention.End].Text) && text[words[mention.End - 1].End] == ' ',
            NamesOther = subjects.In(words[from..]).Any(other => other.Subject != mention.Subject),
            IsStrong = isStrong || isAside,
            StartsAt = mention.First - from - frame,
        } : null;
    }

    /// <summary>The side of a sentence that opens with a word that can only set it against the one before; null for any other.</summary>
    public Side? ReadUnnamed(string text, int subject)
    {
        var words = Words.Of(text);
        var (from, _, isStrong) = SkipOpeners(words);
        return isStrong ? new Side(subject, LowerFirst(text[words[from].Start..]), null, IsContrast: true, IsFramed: false) { IsStrong = true } : null;
    }

    /// <summary>The side of a half that names no subject, where the other half and what joins them leave but one.</summary>
    public Side? ReadOther(string text, Side named) =>
        subjects.All.Length == 2 && !named.NamesOther && subjects.NamedIn(text).IsEmpty && Words.Of(text).Length > LongestEllipsis ? new Side(1 - named.Subject, LowerFirst(text), null, IsContrast: true, IsFramed: false) : null;

    /// <summary>The subject that is named at a word, or behind an article there; null where none is.</summary>
    public int? SubjectAt(ImmutableArray<Word> words, int at) => at < words.Length && subjects.In(words[at..]) is [{ First: <= 1 } mention, ..] ? mention.Subject : null;

    /// <summary>Whether a clause about a subject begins at a word: its name and a verb.</summary>
    public bool Begins(ImmutableArray<Word> words, int at) =>
        subjects.In(words[at..]) is [{ First: <= 1, End: var end }, ..] && Enumerable.Range(at + end, 2).Any(i => i < words.Length && language.IsCopula(words[i]));

    /// <summary>Skips a short phrase up to a comma that names no subject: "Under the law, …".</summary>
    private int SkipPhrase(string text, ImmutableArray<Word> words, int from)
    {
        for (var i = from + 1; language.Frames.LengthAt(words, from) > 0 && i < Math.Min(words.Length, from + LongestPhrase); i++)
        {
            if (text[words[i - 1].End] == ',')
            {
                return subjects.In(words[from..i]).IsEmpty ? i : from;
            }
        }

        return from;
    }

    private (int From, bool IsContrast, bool IsStrong) SkipOpeners(ImmutableArray<Word> words)
    {
        var (from, isContrast, isStrong) = (0, false, false);
        while (language.Openers.LengthAt(words, from) is > 0 and var length && from + length < words.Length)
        {
            var contrast = language.Contrasts.LengthAt(words, from);
            isContrast |= contrast > 0;
            isStrong |= contrast > 0 && language.PlainJoints.LengthAt(words, from) != contrast;
            from += length;
        }

        return (from, isContrast, isStrong);
    }

    private (string Cell, string? Head) CellOf(string text, ImmutableArray<Word> words, int from, Subjects.Mention mention, bool isFramed)
    {
        var before = from <= mention.First ? words[from..mention.First] : [];
        mention = WithNoun(WithBracket(text, words, mention), isFramed, words.Length);
        var last = words[mention.End - 1];
        var rest = WithoutRelative(text[last.End..].TrimStart(')'));
        if (before.Any(word => !language.IsArticle(word.Text)) || (mention.IsAdjective && !isFramed))
        {
            var head = before.LastOrDefault(word => !language.IsFunctionWord(word) && !language.IsDegree(word));
            return (LowerFirst(text[words[from].Start..]), head.Text is { Length: > 1 } ? head.Text : null);
        }

        if (isFramed)
        {
            return (LowerFirst(rest), null);
        }

        var next = mention.End < words.Length ? words[mention.End] : default;
        var isPossessive = text.AsSpan(last.Start, last.End - last.Start).EndsWith("s") && text.AsSpan(last.Start, last.End - last.Start).IndexOfAny('\'', '’') > 0;
        if (isPossessive || text.AsSpan(last.End).StartsWith("’ ") || text.AsSpan(last.End).StartsWith("' "))
        {
            return (rest, next.Text);
        }

        var subject = subjects.All[mention.Subject];
        var isPlural = last.Text.EndsWith('s') && (subject.IsPlural || !subject.Name.EndsWith('s'));
        return language.IsClause(rest) || isPlural || rest.Length == 0 || IsAdverb(next)
            ? (rest, null)
            : (LowerFirst(text[words[before.Length > 0 ? from : mention.First].Start..]), IsCompound(words, mention.End) ? next.Text : null);
    }

    /// <summary>Behind a word such as "for" the noun belongs to the name: "for a fiscal year, …".</summary>
    private static Subjects.Mention WithNoun(Subjects.Mention mention, bool isFramed, int words) =>
        mention.IsAdjective && isFramed && mention.End < words ? mention with { End = mention.End + 1 } : mention;

    /// <summary>A name with its abbreviation in brackets, or the other way round, is one mention.</summary>
    private Subjects.Mention WithBracket(string text, ImmutableArray<Word> words, Subjects.Mention mention) =>
        mention.End < words.Length && text.AsSpan(words[mention.End - 1].End, words[mention.End].Start - words[mention.End - 1].End).Contains('(')
        && subjects.In(words[mention.End..]) is [{ First: 0 } again, ..] && again.Subject == mention.Subject ? mention with { End = mention.End + again.End } : mention;

    /// <summary>"the … process is": one word and a verb behind the name, which then only tells the word's kind.</summary>
    private bool IsCompound(ImmutableArray<Word> words, int at) =>
        at + 1 < words.Length && !language.IsFunctionWord(words[at]) && (language.IsFunctionWord(words[at + 1]) || language.IsClause(words[at + 1].Text));

    private bool IsAdverb(Word next) => next.Text is { Length: > 3 } text && (language.AdverbEndings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal)) || language.IsFunctionWord(next));

    /// <summary>"…, which rests on": what follows a name behind a comma goes on from it.</summary>
    private string WithoutRelative(string rest)
    {
        var text = rest.TrimStart(' ', ',', ':', '–', '—', '-', '’', '\'').TrimEnd(' ', '.', ',', ';');
        foreach (var relative in language.Relatives)
        {
            text = text.StartsWith(relative + " ", StringComparison.Ordinal) ? text[(relative.Length + 1)..] : text;
        }

        return text;
    }

    /// <summary>Writes a sentence as it stands within another one; names and abbreviations keep their capitals.</summary>
    public string LowerFirst(string text)
    {
        text = text.TrimEnd(' ', '.', ',', ';');
        var words = Words.Of(text);
        var isWord = words.Length > 0 && (language.IsFunctionWord(words[0]) || (language.IsInDictionary(words[0].Text) && subjects.In(words[..Math.Min(4, words.Length)]) is not [{ First: 0 }, ..]));
        return text.Length > 1 && isWord && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
