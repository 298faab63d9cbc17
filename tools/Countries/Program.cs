using Countries;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: Countries DIALOGS-FOLDER WORLD-ATLAS-FOLDER PLACES-FILE");
    return 1;
}

var listed = ListedCountry.Read(Path.Combine(AppContext.BaseDirectory, "countries.tsv"));
var borders = new BorderMap(await File.ReadAllTextAsync(Path.Combine(args[1], "countries-50m.json")));
var english = (await File.ReadAllLinesAsync(Path.Combine(args[0], "english.txt"))).ToHashSet(StringComparer.Ordinal);
var gazetteer = Gazetteer.Of(File.ReadLines(args[2]), english, listed);
var written = LocationFile.Write(Path.Combine(args[0], "location.json"), listed, borders, gazetteer);
Console.WriteLine($"{written} countries, {BorderMap.Source}, {ZoneData.Source}");
return 0;
