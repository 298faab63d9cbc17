using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>One reason why a text is no part of an article.</summary>
internal sealed class FurnitureKind(string reason, FurnitureDefinition definition, ImmutableArray<string> onlyAlone, ArticleLanguage language)
{
    private const int LongestCaption = 9;
    private const int LongestCall = 14;

    /// <summary>Words such as "of" and "and" stand between names.</summary>
    private const int LongestParticle = 3;

    private const string Marks = ":|©[(–—-/•·»";
    private const string By = "by";

    private readonly Phrases _starts = new(definition.Starts.Except(onlyAlone));
    private readonly Phrases _startsAlone = new(definition.Starts.Intersect(onlyAlone));
    private readonly Phrases _contains = new(definition.Contains);
    private readonly Phrases _ends = new(definition.Ends);
    private readonly Phrases _named = new(definition.Named);
    private readonly Phrases _calls = new(definition.Calls);
    private readonly Phrases _pleas = new(definition.Pleas);
    private readonly Phrases _lines = new(definition.Lines);
    private readonly Phrases _urgesAtEnd = new(definition.UrgesAtEnd);
    private readonly Phrases _urges = new(definition.Urges);
    private readonly FrozenSet<string> _all = [.. definition.All];

    public string Reason => reason;

    public bool Is(string text)
    {
        var words = Words.Of(text);
        return _starts.LengthAt(words, 0) > 0 || IsLine(text, words) || IsBeforeNames(text, words) || IsCall(text, words) || definition.Marks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) || _contains.FirstIn(words) >= 0 || EndsSo(words)
            || (_startsAlone.LengthAt(words, 0) is > 0 and var length && IsCaption(text, words) && (length > 1 || IsMarked(text, words)))
            || (_all.Count > 0 && words.Length > 1 && words.All(word => _all.Contains(word.Text) || char.IsAsciiDigit(word.Text[0])) && words.Any(word => _all.Contains(word.Text)));
    }

    /// <summary>Whether the first word stands alone or a mark sets it apart: "Source: …", but not "Source of money".</summary>
    private static bool IsMarked(string text, ImmutableArray<Word> words) =>
        words.Length == 1 || Marks.Contains(text[words[0].End..].TrimStart()[0]) || words[1].Text == By;

    /// <summary>Whether a text is such a phrase and no more, numbers aside.</summary>
    private bool IsLine(string text, ImmutableArray<Word> words)
    {
        words = [.. words.Where(word => !char.IsAsciiDigit(word.Text[0]))];
        return words.Length > 0 && _lines.LengthAt(words, 0) == words.Length && text[^1] != ':';
    }

    /// <summary>"By Ann Onymous", also behind a date, but not "By size": behind the phrase all is capitalised, and some of it no word.</summary>
    private bool IsBeforeNames(string text, ImmutableArray<Word> words)
    {
        words = [.. words.SkipWhile((word, i) => _named.LengthAt(words, i) == 0 && (_all.Contains(word.Text) || char.IsAsciiDigit(word.Text[0])))];
        return _named.LengthAt(words, 0) is > 0 and var length && length < words.Length && words.Length - length <= LongestCaption
            && words[length..].All(word => word.Text.Length <= LongestParticle || !char.IsLower(text[word.Start]))
            && words[length..].Any(word => word.Text.Length > LongestParticle && !language.IsInDictionary(word.Text));
    }

    /// <summary>"Join 500 readers today", "Test yourself!", "Start my plan": a short text that asks for something, and says so.</summary>
    private bool IsCall(string text, ImmutableArray<Word> words)
    {
        if (words.Length is < 2 or > LongestCall || words.Any(language.IsCopula))
        {
            return false;
        }

        var isExclamation = text.TrimEnd().EndsWith('!');
        if (_calls.LengthAt(words, 0) == 0)
        {
            return (isExclamation && _pleas.FirstIn(words) >= 0) || (char.IsLetter(text.TrimEnd()[^1]) && _calls.LengthAt(words, words.Length - 2) == 1 && _urgesAtEnd.LengthAt(words, words.Length - 1) == 1);
        }

        var urges = Enumerable.Range(1, words.Length - 1).Count(i => _urges.LengthAt(words, i) > 0);
        var isUrged = Enumerable.Range(1, words.Length - 1).Any(i => Math.Max(_urges.LengthAt(words, i), _urgesAtEnd.LengthAt(words, i)) is > 0 and var length && i + length == words.Length);
        return isExclamation || text.TrimEnd()[^1] is '›' or '→' or '»' || isUrged || urges > 1 || (urges > 0 && !text.TrimEnd().EndsWith('.'));
    }

    private static bool IsCaption(string text, ImmutableArray<Word> words) =>
        words.Length <= LongestCaption && (!text.TrimEnd().EndsWith('.') || words.Length <= 3 || text.AsSpan().ContainsAny(':', '|', '©'));

    private bool EndsSo(ImmutableArray<Word> words) =>
        words.Length > 0 && Enumerable.Range(1, Math.Min(3, words.Length)).Any(count => _ends.LengthAt(words, words.Length - count) == count);
}
