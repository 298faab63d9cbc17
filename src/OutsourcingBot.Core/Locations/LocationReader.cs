using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Locations;

/// <summary>Finds the countries of client and provider in what a person says.</summary>
internal sealed class LocationReader(LocationDefinition definition)
{
    /// <summary>Written in capitals a country, else a pronoun.</summary>
    private const string Capitals = "US";

    private const string CapitalsWritten = "USA";

    private readonly FrozenSet<string> _about = definition.About.ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseMatcher<bool> _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<Country> _countries =
        Utterance.MatcherOf(definition.Countries.SelectMany(country => country.Also.Append(country.Name).Select(name => (name, country))));

    /// <summary>Whether a text asks where work should go.</summary>
    public bool Asks(string text) => _asks.FindLongest(Utterance.Of(text).Tokens).Length > 0;

    /// <summary>The countries named, in order, where a text speaks of nothing else; empty otherwise.</summary>
    public ImmutableArray<Country> Read(string text)
    {
        var written = string.Join(' ', text.Split(' ').Select(word => word.Trim('.', ',', '?', '!') == Capitals ? CapitalsWritten : word));
        var tokens = Utterance.Of(written).Tokens;
        var found = _countries.FindLongest(tokens);
        var around = tokens.Where((token, i) => token != Utterance.Break && !found.Any(match => match.Start <= i && i < match.End));
        return around.All(_about.Contains) ? [.. found.OrderBy(match => match.Start).Select(match => match.Meaning)] : [];
    }
}
