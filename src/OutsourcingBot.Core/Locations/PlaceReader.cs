using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>Finds the countries in a text, named by themselves, by their people or by places there.</summary>
internal sealed partial class PlaceReader(LocationDefinition definition)
{
    private readonly LocationRule _rule = new(definition);

    private readonly PhraseMatcher<NamedCountry> _names = new(definition.Countries.SelectMany(country =>
        country.Places.Select(name => (WordsOf(name), new NamedCountry(country, true))).Concat(country.Also.Append(country.Name).Select(name => (WordsOf(name), new NamedCountry(country, false))))));

    /// <summary>Whether a word names a country or a place.</summary>
    public bool Knows(string word) => _names.Find([word]).Count > 0;

    /// <summary>Where countries are named, in order; "Berlin, Germany" names one once.</summary>
    public ImmutableArray<PhraseMatch<NamedCountry>> Find(ImmutableArray<string> words)
    {
        var named = new List<PhraseMatch<NamedCountry>>();
        foreach (var match in _names.FindLongest(words).OrderBy(match => match.Start))
        {
            if (named is [.., var last] && last.Meaning.Country == match.Meaning.Country && last.Meaning.IsPlace != match.Meaning.IsPlace && match.Start - last.End <= 1)
            {
                named[^1] = new(last.Meaning with { IsPlace = true }, last.Start, match.End - last.Start);
            }
            else
            {
                named.Add(match);
            }
        }

        return [.. named];
    }

    /// <summary>The two countries that are named; one country twice where it is named more than once; null where they are not two.</summary>
    public static (Country Home, Country Away)? TwoOf(ImmutableArray<PhraseMatch<NamedCountry>> named) => named.Select(match => match.Meaning.Country).Distinct().ToArray() switch
    {
        [var home, var away] => (home, away),
        [var only] when named.Length > 1 => (only, only),
        _ => null,
    };

    /// <summary>How far apart the two countries are that are named; null where they are not two.</summary>
    public Distance? Between(ImmutableArray<PhraseMatch<NamedCountry>> named) => TwoOf(named) is var (home, away) ? _rule.Judge(home, away).Distance : null;

    /// <summary>The text with a country that is written like a pronoun in letters that no pronoun has; where all is in capitals, they tell nothing.</summary>
    public static string Marked(string text) => text.Contains('U', StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('a', 'z') ? UnitedStates().Replace(text, "USA") : text;

    /// <summary>The words of a name; of most of the thousands that there are they need not be looked for.</summary>
    private static IReadOnlyList<string> WordsOf(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLower(c) && c != ' ')
            {
                return Utterance.WordsOf(name);
            }
        }

        return name.Contains(' ') ? name.Split(' ') : [name];
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.])U\.?S\.?(?![\p{L}\p{N}])")]
    private static partial Regex UnitedStates();
}

/// <summary>A country as it is named.</summary>
/// <param name="Country">The country.</param>
/// <param name="IsPlace">Whether it is named by a place there.</param>
internal readonly record struct NamedCountry(Country Country, bool IsPlace);
