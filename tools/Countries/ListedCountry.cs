namespace Countries;

/// <summary>A row of <c>countries.tsv</c>.</summary>
/// <param name="Code">The ISO 3166 code of two letters.</param>
/// <param name="Name">What the bot calls the country.</param>
/// <param name="Also">What people also call it.</param>
/// <param name="Zone">Its main city's time zone; empty where the country has only one.</param>
/// <param name="MapName">What the map calls it.</param>
/// <param name="Places">Cities and regions by which people name it.</param>
internal sealed record ListedCountry(string Code, string Name, string[] Also, string Zone, string MapName, string[] Places)
{
    /// <summary>Reads the list; a row of the wrong shape is an exception.</summary>
    public static ListedCountry[] Read(string file) =>
    [
        .. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Select(cells => new ListedCountry(
            cells[0], cells[1], cells[2].Split('|', StringSplitOptions.RemoveEmptyEntries), cells[3], cells[4].Length > 0 ? cells[4] : cells[1],
            cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries))),
    ];
}
