using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// What is compared is often called by the one letter in which its abbreviations differ: "the X one" of AXB and AYB,
/// "X or Y?".
/// </summary>
internal sealed partial class LetterNames
{
    /// <summary>So many words apart two letters are set beside each other: "X or Y", "X and the Y".</summary>
    private const int Beside = 3;

    private readonly Lexicon _lexicon;
    private readonly ImmutableDictionary<string, string> _names;

    public LetterNames(KnowledgeBase knowledge, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var lettered = knowledge.Concepts
            .SelectMany(concept => knowledge.SiblingsOf(concept.Id).Select(other => (Letter: LetterOf(concept, knowledge.FindConcept(other)!), Name: concept.ShortName)))
            .Where(lettered => lettered.Letter is not null).Distinct().ToLookup(lettered => lettered.Letter!, lettered => lettered.Name, StringComparer.OrdinalIgnoreCase);
        _names = lettered.Where(names => names.Count() == 1).ToImmutableDictionary(names => names.Key, names => names.Single(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The text with names in place of the letters that stand for them; the same string where none does. Beside its name a letter is a
    /// part of it: "the X in AXB".
    /// </summary>
    public string Named(string text)
    {
        if (_names.IsEmpty)
        {
            return text;
        }

        Match[] words = [.. Word().Matches(text).Cast<Match>()];
        var named = text;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] is { Length: 1, Index: var start, Value: var letter } && _names.TryGetValue(letter, out var name) && IsName(words, i)
                && !words.Any(word => word.Value.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                named = string.Concat(named.AsSpan(0, start), name, named.AsSpan(start + 1));
            }
        }

        return named;
    }

    /// <summary>The letter in which an abbreviation differs from another; null where they differ in more or there are none.</summary>
    private static string? LetterOf(Concept concept, Concept other)
    {
        if (concept.Abbreviation is not { Length: > 1 } own || other.Abbreviation is not { } rival || rival.Length != own.Length)
        {
            return null;
        }

        var start = own.AsSpan().CommonPrefixLength(rival);
        return start < own.Length && own.AsSpan(start + 1).SequenceEqual(rival.AsSpan(start + 1)) && char.IsLetter(own[start]) ? own[start].ToString() : null;
    }

    /// <summary>Beside the other letter, behind an article, or as a capital behind a word that wants a name: "k" alone is "ok", and a vitamin is another K.</summary>
    private bool IsName(Match[] words, int place)
    {
        var letter = words[place].Value;
        return words.Where((other, i) => i != place && Math.Abs(i - place) <= Beside).Any(other => other.Length == 1 && !other.Value.Equals(letter, StringComparison.OrdinalIgnoreCase) && _names.ContainsKey(other.Value))
            || (place > 0 && Token.Of(words[place - 1].Value.ToLowerInvariant()) is var before && (_lexicon.IsArticle(before.Text) || (char.IsUpper(letter[0]) && _lexicon.IsFunctionWord(before))));
    }

    /// <summary>A word with what is joined to it: "K-pop", "B2B", "K.P.O." and "R&amp;B" are no letters.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-.'’&+][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
