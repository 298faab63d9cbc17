using System.Globalization;

namespace Countries;

/// <summary>Cities and regions of GeoNames by which people name a country, beside those that <c>countries.tsv</c> has.</summary>
internal sealed class Gazetteer
{
    /// <summary>What names places in several countries means the one that has so many times the inhabitants of the next.</summary>
    private const double Clearly = 3;

    /// <summary>GeoNames does not say how many live in a region; those of these countries are known all over the world.</summary>
    private const double KnownRegion = 3_000_000;

    private const double Region = 300_000;

    private const int ShortestName = 4;

    private static readonly string[] s_countriesOfKnownRegions = ["US", "CA", "GB", "IN", "AU", "DE"];

    private readonly ILookup<string, string> _byCountry;

    private Gazetteer(ILookup<string, string> byCountry) => _byCountry = byCountry;

    /// <summary>Reads rows of country code, name and inhabitants.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="english">Words of the language: what consists of them alone is no place.</param>
    /// <param name="listed">The countries; what they have needs no second place.</param>
    public static Gazetteer Of(IEnumerable<string> rows, HashSet<string> english, ListedCountry[] listed)
    {
        var taken = listed.SelectMany(country => country.Also.Concat(country.Places).Append(country.Name.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        var codes = listed.Select(country => country.Code).ToHashSet(StringComparer.Ordinal);
        var places = rows.Select(row => row.Split('\t')).Where(cells => codes.Contains(cells[0]))
            .Select(cells => (Name: cells[1], Country: cells[0], Size: SizeOf(cells)))
            .Where(place => IsName(place.Name, english) && !taken.Contains(place.Name))
            .GroupBy(place => place.Name, StringComparer.Ordinal)
            .Select(named => (Name: named.Key, Countries: named.GroupBy(place => place.Country).Select(country => (Code: country.Key, Size: country.Max(place => place.Size))).OrderByDescending(country => country.Size).ToArray()))
            .Where(named => named.Countries is [_] || named.Countries[0].Size >= Clearly * named.Countries[1].Size);
        return new Gazetteer(places.OrderBy(named => named.Name, StringComparer.Ordinal).ToLookup(named => named.Countries[0].Code, named => named.Name));
    }

    /// <summary>The places of a country, in order.</summary>
    public IEnumerable<string> PlacesIn(string code) => _byCountry[code];

    private static double SizeOf(string[] cells) =>
        double.Parse(cells[2], CultureInfo.InvariantCulture) is > 0 and var people ? people : s_countriesOfKnownRegions.Contains(cells[0]) ? KnownRegion : Region;

    private static bool IsName(string name, HashSet<string> english)
    {
        var words = name.Split(' ', '-');
        return name.Length >= ShortestName && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '.') && !words.All(english.Contains);
    }
}
