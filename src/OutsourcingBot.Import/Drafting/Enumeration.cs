using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Finds the things that a sentence counts up for a subject.</summary>
internal sealed class Enumeration(ArticleLanguage language, Subjects subjects)
{
    private const int FewestItems = 3;
    private const int LongestItem = 6;

    /// <param name="kind">What the items are to be; null where that is not known.</param>
    /// <summary>The items that a sentence says of a subject; empty where it counts up nothing for it alone.</summary>
    public ImmutableArray<string> Of(string sentence, int subject, string? kind)
    {
        var words = Words.Of(sentence);
        var best = ImmutableArray<string>.Empty;
        for (var i = 1; i < words.Length - 1; i++)
        {
            var length = language.Enumerators.LengthAt(words, i);
            if (length == 0 || i + length >= words.Length || LastNamed(words[..i]) != subject || !Fits(language.ListKind(words[..i]), kind))
            {
                continue;
            }

            var (text, isCut) = Until(sentence, words, i + length);
            var items = Items(text, isCut);
            best = items.Length >= FewestItems && items.Length >= best.Length ? items : best;
        }

        return best;
    }

    /// <summary>Whether what a sentence says it counts up may be what is looked for; kinds of work are one kind.</summary>
    private bool Fits(string? said, string? wanted) =>
        said is null || wanted is null || said == wanted || (language.KindsOfWork.Contains(said) && language.KindsOfWork.Contains(wanted));

    /// <summary>The subject named last before a place, unless another one is named before it as well.</summary>
    private int? LastNamed(ImmutableArray<Word> words) => subjects.In(words).Select(mention => mention.Subject).Distinct().ToArray() is [var only] ? only : null;

    /// <summary>The text from a word on, up to where the sentence comes to speak of a subject again.</summary>
    private (string Text, bool IsCut) Until(string sentence, ImmutableArray<Word> words, int from)
    {
        var text = sentence[words[from].Start..];
        var mentions = subjects.In(words[from..]);
        if (mentions.IsEmpty)
        {
            return (text, false);
        }

        var end = words[from + mentions[0].First].Start - words[from].Start;
        var comma = text.LastIndexOf(',', Math.Max(0, end - 1));
        return (comma > 0 ? text[..comma] : string.Empty, true);
    }

    /// <summary>The things that a sentence says a subject does: "A cook boils, fries, and bakes"; empty where it is about
    /// something else, or a single word among longer items shows that it counts up things and not deeds.</summary>
    public ImmutableArray<string> Deeds(string sentence, int subject)
    {
        var words = Words.Of(sentence);
        return subjects.In(words) is [{ First: <= 1 } mention] && mention.Subject == subject && mention.End < words.Length && !language.IsCopula(words[mention.End])
            && Items(sentence[words[mention.End].Start..], isCut: false) is { Length: >= FewestItems } items
            && items.Select(item => Words.Of(item).Length > 1).Distinct().Count() == 1 ? items : [];
    }

    /// <summary>What a sentence says is done with some examples: "Goods like coal, etc. are sold"; null where it says none.</summary>
    /// <param name="done">The stem of the verb.</param>
    public (string Kind, string Done, ImmutableArray<string> Items)? Done(string sentence, string done)
    {
        var words = Words.Of(sentence);
        var examples = language.Examples.FirstIn(words);
        var length = examples < 1 ? 0 : language.Examples.LengthAt(words, examples);
        var end = length == 0 ? -1 : language.EnumerationEnds.FirstIn(words, examples + length);
        var verb = end < 0 ? -1 : end + language.EnumerationEnds.LengthAt(words, end);
        if (verb < 0 || verb + 1 >= words.Length || !language.IsCopula(words[verb]) || words[verb + 1].Stem != done)
        {
            return null;
        }

        var items = Items(sentence[words[examples + length].Start..words[end].Start].TrimEnd(' ', ','), isCut: true);
        return items.IsEmpty ? null : (words[examples - 1].Text, words[verb + 1].Text, items);
    }

    /// <summary>What a sentence counts up, whatever leads to it: "for three things: a, b, and c", "above all in a, b, and c", "a hat keeps off x, y, and z".</summary>
    public ImmutableArray<string> InAny(string sentence)
    {
        var words = Words.Of(sentence);
        var comma = sentence.IndexOf(',');
        var before = words.TakeWhile(word => word.End <= comma).ToArray();
        var lead = Array.FindLastIndex(before, language.IsFunctionWord);
        var verb = subjects.In(words) is [{ First: <= 1, End: var end }, ..] ? end : -1;
        int[] starts = [sentence.IndexOf(':') + 1, lead >= 0 ? before[lead].End : 0, verb >= 0 && verb < before.Length ? before[verb].End : 0];
        return starts.Where(start => start > 0).Select(start => Items(WithoutClause(sentence[start..]), isCut: false)).FirstOrDefault(items => items.Length >= FewestItems, []);
    }

    /// <summary>An enumeration without the clause behind it: "a, b and c, and since then …".</summary>
    private string WithoutClause(string text)
    {
        var pieces = new List<string>();
        foreach (var piece in text.Split(','))
        {
            var item = pieces.Count < FewestItems - 1 ? piece : BeforeVerb(piece);
            var isLast = item.Length < piece.Length;
            if (pieces.Count >= FewestItems - 1 && Words.Of(item).Length > (isLast ? LongestItem + LongestItem : LongestItem + 1))
            {
                break;
            }

            pieces.Add(item);
            if (isLast)
            {
                break;
            }
        }

        return string.Join(',', pieces);
    }

    /// <summary>"c and d can be seen" without what it says of them; the whole where it says nothing or joins nothing.</summary>
    private string BeforeVerb(string piece)
    {
        var words = Words.Of(piece);
        var verb = Enumerable.Range(1, Math.Max(0, words.Length - 1)).FirstOrDefault(i => language.IsAuxiliary(words[i]));
        return words.Take(verb).Any(word => language.ItemJoins.Contains(word.Text)) ? piece[..words[verb - 1].End] : piece;
    }

    private ImmutableArray<string> Items(string text, bool isCut)
    {
        if (text.Length == 0 || text.AsSpan().Count(',') < FewestItems - 2)
        {
            return [];
        }

        var pieces = text.TrimEnd('.', ' ').Split([.. language.ItemJoins.Select(join => $", {join} "), ","], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!isCut && pieces.Count > 1 && !text.Contains($", {language.ItemJoins[0]} ", StringComparison.Ordinal) && pieces[^1].Split($" {language.ItemJoins[0]} ") is { Length: 2 } last)
        {
            pieces.RemoveAt(pieces.Count - 1);
            pieces.AddRange(last);
        }

        var items = pieces.Select(Clean).Where(piece => piece.Length > 0 && !IsAdverb(piece) && !language.EnumerationEnds.Are(piece)).ToImmutableArray();
        return items.All(item => Words.Of(item).Length <= LongestItem) ? items : [];
    }

    /// <summary>Whether an item is but a word put between commas: "and, lately, …".</summary>
    private bool IsAdverb(string item) => char.IsLower(item[0]) && !item.Contains(' ') && language.AdverbEndings.Any(ending => item.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Takes off articles, joining words, and words at the end that say nothing.</summary>
    private string Clean(string item)
    {
        var text = item.Trim(' ', '.', ';');
        var words = Words.Of(text);
        var first = 0;
        var last = words.Length - 1;
        while (last > 0 && language.ItemJoins.Contains(words[last].Text))
        {
            text = text[..words[--last].End];
        }

        while (first < words.Length - 1 && (language.IsArticle(words[first].Text) || language.ItemJoins.Contains(words[first].Text) || language.ItemLeads.Contains(words[first].Text)))
        {
            first++;
        }

        text = words.Length == 0 ? string.Empty : text[words[first].Start..];
        foreach (var tail in language.ItemTails)
        {
            var isTail = text.EndsWith(" " + tail, StringComparison.OrdinalIgnoreCase) || text.EndsWith("-" + tail, StringComparison.OrdinalIgnoreCase);
            text = isTail ? text[..^(tail.Length + 1)].TrimEnd() : text;
        }

        words = Words.Of(text);
        var isShared = words.Length > 3 && words.Any(word => language.ItemJoins.Contains(word.Text)) && language.ListKind(words[^1..]) is { } kind && language.KindsOfWork.Contains(kind);
        return isShared ? text[..words[^2].End] : text;
    }
}
