using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>Finds where client and provider are in what a person says: two countries, or how far apart they are.</summary>
internal sealed class LocationReader(LocationDefinition definition)
{
    /// <summary>Written in capitals a country, else a pronoun.</summary>
    private const string Capitals = "US";

    private const string CapitalsWritten = "USA";

    private readonly FrozenSet<string> _about = definition.About.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _between = definition.Between.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _either = definition.Either.ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseMatcher<bool> _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<bool> _asksWhich = Utterance.MatcherOf(definition.AsksWhich.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<Distance> _distances =
        Utterance.MatcherOf(definition.Options.SelectMany(option => option.Phrases.Append(option.Label).Select(phrase => (phrase, option.Distance))));

    private readonly PhraseMatcher<Distance> _told = Utterance.MatcherOf(definition.Told.SelectMany(told => told.Phrases.Select(phrase => (phrase, told.Distance))));

    private readonly PhraseMatcher<NamedCountry> _countries = Utterance.MatcherOf(definition.Countries.SelectMany(country =>
        country.Places.Select(name => (name, new NamedCountry(country, true))).Concat(country.Also.Append(country.Name).Select(name => (name, new NamedCountry(country, false))))));

    /// <summary>Whether a text asks where work should go, whatever else it says.</summary>
    public bool Mentions(Utterance utterance) => _asks.FindLongest(utterance.Tokens).Length > 0;

    /// <summary>Whether a text asks where work should go and nothing else.</summary>
    public bool Asks(ImmutableArray<string> words) => _asks.FindLongest(words) is { IsEmpty: false } found && IsAllAround(words, found);

    /// <summary>The countries named, in order, where a text speaks of nothing else; empty otherwise.</summary>
    public ImmutableArray<Country> Read(ImmutableArray<string> words)
    {
        var found = Named(words);
        return found.Length > 0 && IsAllAround(words, found) ? [.. found.Select(match => match.Meaning.Country)] : [];
    }

    /// <summary>
    /// The two countries that a text about whatever names, as in "is a French company with a provider in India …"; one country twice where it
    /// names that or places there more than once; null where they are not two.
    /// </summary>
    public (Country Home, Country Away)? ReadTwo(ImmutableArray<string> words)
    {
        var named = Named(words);
        return named.Select(match => match.Meaning.Country).Distinct().ToArray() switch
        {
            [var home, var away] => (home, away),
            [var only] when named.Length > 1 => (only, only),
            _ => null,
        };
    }

    /// <summary>Whether a text asks which of the distances it is between places.</summary>
    public bool AsksWhich(ImmutableArray<string> words) => _asksWhich.FindLongest(words).Length > 0;

    /// <summary>The distance that a text chooses, where it says nothing else.</summary>
    public Distance? ReadDistance(ImmutableArray<string> words)
    {
        var found = _distances.FindLongest(words);
        return IsAllAround(words, found) && found.Select(match => match.Meaning).Distinct().ToArray() is [var distance] ? distance : null;
    }

    /// <summary>The distance that a text about whatever tells of, as in "our vendor is across the ocean: A, B or C?"; null where it tells of none or of several.</summary>
    public Distance? ReadTold(ImmutableArray<string> words) =>
        _told.FindLongest(words).Select(match => match.Meaning).Distinct().ToArray() is [var distance] ? distance : null;

    /// <summary>"… from A to B …": the two countries in a text about whatever else; null where there is no such pair.</summary>
    public (Country Home, Country Away)? ReadAside(ImmutableArray<string> words) => ReadPair(words, _between);

    /// <summary>"A or B": whether it names two countries of which one is asked for.</summary>
    public bool NamesEither(ImmutableArray<string> words) => ReadPair(words, _either) is not null;

    /// <summary>The only two countries that are named, where one of these words alone stands between them.</summary>
    private (Country First, Country Second)? ReadPair(ImmutableArray<string> words, FrozenSet<string> joiners) =>
        Named(words) is [var first, var second] && words[first.End..second.Start] is [var between] && joiners.Contains(between)
            ? (first.Meaning.Country, second.Meaning.Country)
            : null;

    /// <summary>The words in which countries are looked for: a country that is written like a pronoun stands out by its capitals alone.</summary>
    /// <param name="text">A text.</param>
    /// <param name="utterance">The same, cut.</param>
    public static ImmutableArray<string> WordsOf(string text, Utterance utterance) => text.Contains(Capitals, StringComparison.Ordinal)
        ? Utterance.Of(string.Join(' ', text.Split(' ').Select(word => word.Trim('.', ',', '?', '!') == Capitals ? CapitalsWritten : word))).Tokens
        : utterance.Tokens;

    /// <summary>Where countries are named, in order; "Berlin, Germany" names one once.</summary>
    private ImmutableArray<PhraseMatch<NamedCountry>> Named(ImmutableArray<string> words)
    {
        var named = new List<PhraseMatch<NamedCountry>>();
        foreach (var match in _countries.FindLongest(words).OrderBy(match => match.Start))
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

    private bool IsAllAround<T>(ImmutableArray<string> words, ImmutableArray<PhraseMatch<T>> found)
        where T : notnull =>
        words.Where((token, i) => token != Utterance.Break && !found.Any(match => match.Start <= i && i < match.End)).All(_about.Contains);

    /// <summary>A country as it is named.</summary>
    /// <param name="Country">The country.</param>
    /// <param name="IsPlace">Whether it is named by a place there.</param>
    private readonly record struct NamedCountry(Country Country, bool IsPlace);
}
