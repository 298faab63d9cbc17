using System.Globalization;
using System.Text;

namespace Countries;

/// <summary>The list of countries in <c>dialogs/location.json</c>; what people edit above it stays as it is.</summary>
internal static class LocationFile
{
    private const string Start = "  \"countries\": [\n";
    private const string End = "  ]\n";

    /// <summary>Writes the list anew and returns its length.</summary>
    public static int Write(string file, ListedCountry[] countries, BorderMap map, Gazetteer gazetteer)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.LastIndexOf(End, StringComparison.Ordinal));
        var names = countries.ToDictionary(country => country.MapName, country => country.Name);
        var lines = countries.OrderBy(country => country.Name, StringComparer.Ordinal).Select(country => Line(country, map, names, gazetteer));
        File.WriteAllText(file, text[..start] + string.Join(",\n", lines) + "\n" + text[end..], new UTF8Encoding(false));
        return countries.Length;
    }

    private static string Line(ListedCountry country, BorderMap map, Dictionary<string, string> names, Gazetteer gazetteer)
    {
        if (!map.Has(country.MapName))
            throw new InvalidDataException($"The map has no country {country.MapName}.");
        var zone = ZoneData.Of(country);
        var borders = map.Of(country.MapName).Where(names.ContainsKey).Select(name => names[name]).Order(StringComparer.Ordinal);
        return $$"""    { "name": "{{country.Name}}", "also": [{{List(country.Also)}}], "places": [{{List(country.Places.Concat(gazetteer.PlacesIn(country.Code)))}}], "city": "{{zone.City}}", "latitude": {{Number(zone.Latitude)}}, "longitude": {{Number(zone.Longitude)}}, "utc": {{Number(zone.Utc)}}, "borders": [{{List(borders)}}] }""";
    }

    private static string List(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
