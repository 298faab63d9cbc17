using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Turns;

/// <summary>Cuts a sentence wherever another question may begin: at commas, colons, dashes, slashes, joiners, "(a)" and "2.".</summary>
internal static class ClauseSplitter
{
    private const string Signs = "-–—/";
    private const string Numerals = "abcdefivx123456789";
    private const int LongestNumeral = 3;

    private static readonly char[] Stops = [',', ':'];

    /// <summary>The ways to cut, the one with most clauses first; a joiner may as well stand within a question, as in "A and B".</summary>
    public static ImmutableArray<ImmutableArray<string>> Ways(string sentence, Lexicon lexicon)
    {
        var (all, signs) = (Split(sentence, lexicon.IsJoiner), Split(sentence, _ => false));
        return [.. new[] { all, signs }.Where(way => way.Length > 1).DistinctBy(way => way.Length)];
    }

    private static ImmutableArray<string> Split(string sentence, Func<string, bool> isJoiner)
    {
        var clauses = ImmutableArray.CreateBuilder<string>();
        var words = new List<string>();
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isCut = isJoiner(word) || Signs.Contains(word, StringComparison.Ordinal) || IsNumeral(word);
            if (!isCut)
            {
                words.Add(word.TrimEnd(Stops));
            }

            if (isCut || Stops.Contains(word[^1]))
            {
                End(words, clauses);
            }
        }

        End(words, clauses);
        return clauses.ToImmutable();
    }

    private static void End(List<string> words, ImmutableArray<string>.Builder clauses)
    {
        if (words.Any(word => word.Any(char.IsLetterOrDigit)))
        {
            clauses.Add(string.Join(' ', words));
        }

        words.Clear();
    }

    private static bool IsNumeral(string word) =>
        word.TrimStart('(') is [.. var numeral, ')' or '.'] && numeral.Length is > 0 and <= LongestNumeral
        && (word[^1] == ')' || char.IsAsciiDigit(numeral[0]))
        && numeral.All(sign => Numerals.Contains(char.ToLowerInvariant(sign), StringComparison.Ordinal));
}
