using System.Globalization;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Locations;

/// <summary>Says which of the document's locations a place is, always with the rule that was used.</summary>
internal sealed class LocationWriter(LocationDefinition definition, Phrasing phrasing)
{
    /// <summary>To the nearest so many kilometres; more would claim more than two cities can tell.</summary>
    private const double Rounding = 50;

    private readonly LocationRule _rule = new(definition);

    /// <summary>What the document calls a distance.</summary>
    public string NameOf(Distance distance) => distance switch { Distance.Same => definition.Same, Distance.Near => definition.Near, _ => definition.Far };

    /// <summary>The place that two countries come to.</summary>
    public Whereabouts PlaceOf(Country home, Country away) => new(_rule.Judge(home, away).Distance, home.Name, away.Name);

    /// <summary>The location with what it rests on.</summary>
    public string Say(Whereabouts place) => Countries(place) is var (home, away)
        ? phrasing.Fill(TextOf(_rule.Judge(home, away)), Values(place, _rule.Judge(home, away)))
        : phrasing.Fill(definition.Texts.Told, Values(place, null));

    /// <summary>The rule that was used.</summary>
    public string Rule(Whereabouts place) =>
        phrasing.Fill(Countries(place) is null ? definition.Texts.ToldRule : definition.Texts.Rule, Values(place, null));

    /// <summary>The paragraph that a verdict has of it.</summary>
    public string UnderVerdict(Whereabouts place) =>
        phrasing.Fill(definition.Texts.UnderVerdict, ("location", Say(place)), ("rule", Rule(place)));

    /// <summary>The item of the document that a distance stands for; null where it has none of that name.</summary>
    public (Entry.ItemList List, Item Item)? ItemOf(Distance distance) => phrasing.Knowledge.Entries.OfType<Entry.ItemList>()
        .SelectMany(list => list.Items.Where(item => item.Name == NameOf(distance)).Select(item => ((Entry.ItemList, Item)?)(list, item))).FirstOrDefault();

    private string TextOf(LocationVerdict verdict) => verdict switch
    {
        { Distance: Distance.Same } => definition.Texts.Same,
        { SharesBorder: true } => definition.Texts.Border,
        { Distance: Distance.Near } => definition.Texts.Near,
        _ => definition.Texts.Far,
    };

    /// <summary>Both countries; null where they were not said, or the file no longer has them.</summary>
    private (Country Home, Country Away)? Countries(Whereabouts place) =>
        definition.FindCountry(place.Home) is { } home && definition.FindCountry(place.Away) is { } away ? (home, away) : null;

    private (string, string)[] Values(Whereabouts place, LocationVerdict? verdict) =>
    [
        ("item", NameOf(place.Distance)), ("home", place.Home ?? string.Empty), ("away", place.Away ?? string.Empty),
        ("meaning", (ItemOf(place.Distance)?.Item.Meaning ?? NameOf(place.Distance)).TrimEnd('.')),
        ("homeCity", definition.FindCountry(place.Home)?.City ?? string.Empty), ("awayCity", definition.FindCountry(place.Away)?.City ?? string.Empty),
        ("kilometres", Number(Math.Round((verdict?.Kilometres ?? 0) / Rounding) * Rounding)), ("hours", Number(verdict?.Hours ?? 0)),
        ("nearKilometres", Number(definition.NearKilometres)), ("nearHours", Number(definition.NearHours)),
    ];

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
