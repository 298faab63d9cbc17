using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Reads the kinds that a sentence without a colon counts up.</summary>
internal sealed class TypeSentences(ArticleLanguage language, Subjects subjects)
{
    /// <summary>What stands before kinds, or behind them, is no longer than this.</summary>
    private const int LongestLead = 12;
    private const int FarthestType = 6;

    private static readonly string[] Dashes = [" – ", " — ", " - "];

    private readonly CountedItems _items = new(language, subjects);

    public ImmutableArray<string> In(string text)
    {
        var words = Words.Of(text);
        ImmutableArray<string>[] readings = [BehindMark(text), BehindVerb(text, words), BeforeVerb(text, words)];
        return readings.FirstOrDefault(items => !items.IsEmpty && items.All(IsName), []);
    }

    private bool IsName(string item) => !language.IsFunctionWord(Words.Of(item)[0]);

    /// <summary>"A hat is of two types – top hat and straw hat", "Hats come in two kinds (top hats and straw hats)".</summary>
    private ImmutableArray<string> BehindMark(string text)
    {
        var end = text.TrimEnd('.', ' ');
        var mark = end.EndsWith(')') ? end.LastIndexOf('(') : Dashes.Max(dash => end.IndexOf(dash, StringComparison.Ordinal));
        var head = Words.Of(mark > 0 ? end[..mark] : string.Empty);
        return language.Kinds.SpeakOfTypes(head) && language.Kinds.CountIn(head) is { } count ? _items.Counted(end[mark..].Trim('(', ')', ' ', '–', '—', '-'), count) : [];
    }

    /// <summary>"The main types of hats are top hats, straw hats and bowlers", "Hats are divided by shape into …".</summary>
    private ImmutableArray<string> BehindVerb(string text, ImmutableArray<Word> words)
    {
        var types = FirstIn(words, 0, i => language.Kinds.SpeakOfTypes([words[i]]) ? 1 : 0);
        var start = Behind(words, 0, i => language.Kinds.Divisions.LengthAt(words, i))
            ?? (FirstIn(words, 0, i => language.Kinds.Divide([words[i]]) ? 1 : 0) is var division and >= 0 ? Behind(words, division, i => language.Kinds.Links.Contains(words[i].Text) ? 1 : 0) : null)
            ?? (types >= 0 ? Behind(words, types, i => language.Enumerators.LengthAt(words, i)) : null);
        return start is { } at && at <= LongestLead && at < words.Length
            ? _items.Counted(text[words[at].Start..], types >= 0 && types < at ? language.Kinds.CountIn(words[..at]) : null) : [];
    }

    /// <summary>"Top hats, straw hats and bowlers are the main types of hats".</summary>
    private ImmutableArray<string> BeforeVerb(string text, ImmutableArray<Word> words)
    {
        var verb = FirstIn(words, 1, i => language.IsCopula(words[i]) ? 1 : 0);
        var rest = verb > 0 ? words[(verb + 1)..] : [];
        var isOfTypes = rest.Length <= LongestLead && language.Kinds.SpeakOfTypes([.. rest.Take(FarthestType)]);
        return isOfTypes ? _items.Counted(text[..words[verb - 1].End], language.Kinds.CountIn(rest)) : [];
    }

    private static int FirstIn(ImmutableArray<Word> words, int from, Func<int, int> lengthAt) =>
        Enumerable.Range(from, Math.Max(0, words.Length - from)).FirstOrDefault(i => lengthAt(i) > 0, -1);

    private static int? Behind(ImmutableArray<Word> words, int from, Func<int, int> lengthAt) =>
        FirstIn(words, from, lengthAt) is var at and >= 0 ? at + lengthAt(at) : null;
}
