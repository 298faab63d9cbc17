using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>One reason why a text is no part of an article.</summary>
internal sealed class FurnitureKind(string reason, FurnitureDefinition definition, ImmutableArray<string> onlyAlone)
{
    private const int LongestCaption = 9;

    private readonly Phrases _starts = new(definition.Starts.Except(onlyAlone));
    private readonly Phrases _startsAlone = new(definition.Starts.Intersect(onlyAlone));
    private readonly Phrases _contains = new(definition.Contains);
    private readonly Phrases _ends = new(definition.Ends);

    public string Reason => reason;

    public bool Is(string text)
    {
        var words = Words.Of(text);
        return _starts.LengthAt(words, 0) > 0 || _contains.FirstIn(words) >= 0 || EndsSo(words)
            || (IsCaption(text, words) && _startsAlone.LengthAt(words, 0) > 0);
    }

    private static bool IsCaption(string text, ImmutableArray<Word> words) =>
        words.Length <= LongestCaption && (!text.TrimEnd().EndsWith('.') || words.Length <= 3 || text.AsSpan().ContainsAny(':', '|', '©'));

    private bool EndsSo(ImmutableArray<Word> words) =>
        words.Length > 0 && Enumerable.Range(1, Math.Min(3, words.Length)).Any(count => _ends.LengthAt(words, words.Length - count) == count);
}
