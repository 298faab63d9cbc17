using System.Text.Json;

namespace Countries;

/// <summary>Which countries have a land border in common: in a TopoJSON map they share an arc.</summary>
internal sealed class BorderMap
{
    /// <summary>Where the map comes from.</summary>
    public const string Source = "borders of world-atlas 2.0.2 (Natural Earth, public domain)";

    /// <summary>Parts of a country overseas that border others; no client or provider means them.</summary>
    private static readonly (string, string)[] Overseas = [("France", "Brazil"), ("France", "Suriname")];

    private readonly Dictionary<int, HashSet<string>> _countriesByArc = [];

    /// <param name="topology">The map, whose object <c>countries</c> names each country.</param>
    public BorderMap(string topology)
    {
        using var map = JsonDocument.Parse(topology);
        foreach (var country in map.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            var name = country.GetProperty("properties").GetProperty("name").GetString()!;
            foreach (var arc in country.TryGetProperty("arcs", out var arcs) ? ArcsOf(arcs) : [])
            {
                if (!_countriesByArc.TryGetValue(arc, out var countries))
                    _countriesByArc[arc] = countries = [];
                countries.Add(name);
            }
        }
    }

    /// <summary>The map's names of the countries that border one.</summary>
    public string[] Of(string country) =>
    [
        .. _countriesByArc.Values.Where(countries => countries.Contains(country)).SelectMany(countries => countries).Distinct()
            .Where(other => other != country && !Overseas.Contains((country, other)) && !Overseas.Contains((other, country))),
    ];

    /// <summary>Whether the map has a country.</summary>
    public bool Has(string country) => _countriesByArc.Values.Any(countries => countries.Contains(country));

    /// <summary>Arcs are nested by ring and polygon; one that runs backwards is the complement of its number.</summary>
    private static IEnumerable<int> ArcsOf(JsonElement arcs) => arcs.ValueKind == JsonValueKind.Array
        ? arcs.EnumerateArray().SelectMany(ArcsOf)
        : [arcs.GetInt32() is var arc && arc < 0 ? ~arc : arc];
}
