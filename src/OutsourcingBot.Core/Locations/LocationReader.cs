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
    private readonly PhraseMatcher<bool> _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<Distance> _distances =
        Utterance.MatcherOf(definition.Options.SelectMany(option => option.Phrases.Append(option.Label).Select(phrase => (phrase, option.Distance))));

    private readonly PhraseMatcher<Country> _countries =
        Utterance.MatcherOf(definition.Countries.SelectMany(country => country.Also.Append(country.Name).Select(name => (name, country))));

    /// <summary>Whether a text asks where work should go, whatever else it says.</summary>
    public bool Mentions(string text) => _asks.FindLongest(Utterance.Of(text).Tokens).Length > 0;

    /// <summary>Whether a text asks where work should go and nothing else.</summary>
    public bool Asks(string text)
    {
        var tokens = TokensOf(text);
        return _asks.FindLongest(tokens) is { IsEmpty: false } found && IsAllAround(tokens, found);
    }

    /// <summary>The countries named, in order, where a text speaks of nothing else; empty otherwise.</summary>
    public ImmutableArray<Country> Read(string text)
    {
        var tokens = TokensOf(text);
        var found = _countries.FindLongest(tokens);
        return IsAllAround(tokens, found) ? [.. found.OrderBy(match => match.Start).Select(match => match.Meaning)] : [];
    }

    /// <summary>The distance that a text chooses, where it says nothing else.</summary>
    public Distance? ReadDistance(string text)
    {
        var tokens = TokensOf(text);
        var found = _distances.FindLongest(tokens);
        return IsAllAround(tokens, found) && found.Select(match => match.Meaning).Distinct().ToArray() is [var distance] ? distance : null;
    }

    /// <summary>"… from A to B …": the two countries in a text about whatever else; null where there is no such pair.</summary>
    public (Country Home, Country Away)? ReadAside(string text)
    {
        var tokens = TokensOf(text);
        return _countries.FindLongest(tokens).OrderBy(match => match.Start).ToArray() is [var home, var away]
            && tokens[home.End..away.Start] is [var between] && _between.Contains(between)
            ? (home.Meaning, away.Meaning)
            : null;
    }

    /// <summary>Whether a text names two countries as from one to the other.</summary>
    public bool IsPair(string text) => ReadAside(text) is not null;

    private bool IsAllAround<T>(ImmutableArray<string> tokens, ImmutableArray<PhraseMatch<T>> found)
        where T : notnull =>
        tokens.Where((token, i) => token != Utterance.Break && !found.Any(match => match.Start <= i && i < match.End)).All(_about.Contains);

    private static ImmutableArray<string> TokensOf(string text) =>
        Utterance.Of(string.Join(' ', text.Split(' ').Select(word => word.Trim('.', ',', '?', '!') == Capitals ? CapitalsWritten : word))).Tokens;
}
