using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// What is compared is often called by that in which its names differ: AXB and AYB are "the X one" and "the Y", or "X or Y", where X and Y are
/// letters of abbreviations, and "the x one" where they are words of names.
/// </summary>
internal sealed partial class SpokenNames
{
    /// <summary>So many words apart two letters are set beside each other: "X or Y", "X and the Y".</summary>
    private const int Beside = 3;

    private readonly Lexicon _lexicon;

    /// <summary>For each letter or word in which names differ the short name that it stands for.</summary>
    private readonly FrozenDictionary<string, string> _names;

    public SpokenNames(KnowledgeBase knowledge, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var parts = knowledge.Concepts
            .SelectMany(concept => knowledge.SiblingsOf(concept.Id).SelectMany(other => PartsOf(concept, knowledge.FindConcept(other)!)).Select(part => (Part: part, Name: concept.ShortName)))
            .Distinct().ToLookup(part => part.Part, part => part.Name, StringComparer.OrdinalIgnoreCase);
        _names = parts.Where(names => names.Count() == 1).ToFrozenDictionary(names => names.Key, names => names.Single(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The text with names in place of the letters and words that stand for them; the same string where none does. Beside its name a letter is a
    /// part of it: "the X in AXB".
    /// </summary>
    public string Named(string text)
    {
        if (!HasPart(text))
        {
            return text;
        }

        Match[] words = [.. Word().Matches(text).Cast<Match>()];
        var named = text;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (_names.TryGetValue(words[i].Value, out var name) && IsName(words, i) && !words.Any(word => word.Value.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                named = string.Concat(named.AsSpan(0, words[i].Index), name, named.AsSpan(words[i].Index + words[i].Length));
            }
        }

        return named;
    }

    /// <summary>Whether a text has any of the letters and words, which most have not.</summary>
    private bool HasPart(string text)
    {
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (names.ContainsKey(text.AsSpan(word.Index, word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In what the names of a concept differ from another's; empty where they differ in more.</summary>
    private static IEnumerable<string> PartsOf(Concept concept, Concept other)
    {
        if (concept.Abbreviation is { Length: > 1 } own && other.Abbreviation is { } rival && DifferenceOf(own.Select(c => c.ToString()), rival.Select(c => c.ToString())) is { } letter)
        {
            yield return letter;
        }

        if (concept.Name.Contains(' ') && DifferenceOf(concept.Name.Split(' '), other.Name.Split(' ')) is { } word)
        {
            yield return word;
        }
    }

    /// <summary>The one part in which as many others differ; null where there is none.</summary>
    private static string? DifferenceOf(IEnumerable<string> parts, IEnumerable<string> others) =>
        parts.Count() == others.Count() && parts.Zip(others).Where(pair => pair.First != pair.Second).ToArray() is [var (part, _)] && part.All(char.IsLetter) ? part : null;

    /// <summary>
    /// Before what stands for a thing. A letter also beside another, behind an article, or as a capital behind a word that wants a name: "k" alone
    /// is "ok", and a vitamin is another K.
    /// </summary>
    private bool IsName(Match[] words, int place)
    {
        var isBeforeThing = place < words.Length - 1 && _lexicon.IsStandIn(words[place + 1].Value);
        return words[place] is { Length: 1, Value: var letter } ? isBeforeThing || IsBesideOther(words, place) || IsBehindOpener(words, place, letter[0])
            : isBeforeThing && place > 0 && _lexicon.IsFunctionWord(Before(words, place));
    }

    private bool IsBesideOther(Match[] words, int place) => words.Where((other, i) => i != place && Math.Abs(i - place) <= Beside)
        .Any(other => other.Length == 1 && !other.Value.Equals(words[place].Value, StringComparison.OrdinalIgnoreCase) && _names.ContainsKey(other.Value));

    private bool IsBehindOpener(Match[] words, int place, char letter) =>
        place > 0 && (_lexicon.IsArticle(words[place - 1].Value) || (char.IsUpper(letter) && _lexicon.IsFunctionWord(Before(words, place))));

    private static Token Before(Match[] words, int place) => Token.Of(words[place - 1].Value.ToLowerInvariant());

    /// <summary>A word with what is joined to it: "K-pop", "B2B", "K.P.O." and "R&amp;B" are no letters.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-.'’&+][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
