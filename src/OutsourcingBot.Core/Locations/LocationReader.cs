using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>Finds where client and provider are in what a person says: two countries, or how far apart they are.</summary>
internal sealed class LocationReader(LocationDefinition definition, PlaceReader places)
{
    private readonly FrozenSet<string> _about = definition.About.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _between = definition.Between.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _either = definition.Either.ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseMatcher<bool> _asks = Utterance.MatcherOf(definition.Asks.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<bool> _asksWhich = Utterance.MatcherOf(definition.AsksWhich.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<Distance> _distances =
        Utterance.MatcherOf(definition.Options.SelectMany(option => option.Phrases.Append(option.Label).Select(phrase => (phrase, option.Distance))));

    private readonly PhraseMatcher<Distance> _told = Utterance.MatcherOf(definition.Told.SelectMany(told => told.Phrases.Select(phrase => (phrase, told.Distance))));

    /// <summary>Whether a text asks where work should go, whatever else it says.</summary>
    public bool Mentions(Utterance utterance) => _asks.FindLongest(utterance.Tokens).Length > 0;

    /// <summary>Whether a text asks where work should go and nothing else.</summary>
    public bool Asks(ImmutableArray<string> words) => _asks.FindLongest(words) is { IsEmpty: false } found && IsAllAround(words, found);

    /// <summary>The countries named, in order, where a text speaks of nothing else; empty otherwise.</summary>
    public ImmutableArray<Country> Read(ImmutableArray<string> words)
    {
        var found = places.Find(words);
        return found.Length > 0 && IsAllAround(words, found) ? [.. found.Select(match => match.Meaning.Country)] : [];
    }

    /// <summary>
    /// The two countries that a text about whatever names, as in "is a French company with a provider in India …"; one country twice where it
    /// names that or places there more than once; null where they are not two.
    /// </summary>
    public (Country Home, Country Away)? ReadTwo(ImmutableArray<string> words) => PlaceReader.TwoOf(places.Find(words));

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
        places.Find(words) is [var first, var second] && words[first.End..second.Start] is [var between] && joiners.Contains(between)
            ? (first.Meaning.Country, second.Meaning.Country)
            : null;

    /// <summary>The words in which countries are looked for.</summary>
    /// <param name="text">A text.</param>
    /// <param name="utterance">The same, cut.</param>
    public static ImmutableArray<string> WordsOf(string text, Utterance utterance) =>
        PlaceReader.Marked(text) is var marked && ReferenceEquals(marked, text) ? utterance.Tokens : Utterance.Of(marked).Tokens;

    private bool IsAllAround<T>(ImmutableArray<string> words, ImmutableArray<PhraseMatch<T>> found)
        where T : notnull =>
        words.Where((token, i) => token != Utterance.Break && !found.Any(match => match.Start <= i && i < match.End)).All(_about.Contains);
}
