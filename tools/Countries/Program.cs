using Countries;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: Countries DIALOGS-FOLDER WORLD-ATLAS-FOLDER");
    return 1;
}

var listed = ListedCountry.Read(Path.Combine(AppContext.BaseDirectory, "countries.tsv"));
var borders = new BorderMap(await File.ReadAllTextAsync(Path.Combine(args[1], "countries-50m.json")));
var written = LocationFile.Write(Path.Combine(args[0], "location.json"), listed, borders);
Console.WriteLine($"{written} countries, {BorderMap.Source}, {ZoneData.Source}");
return 0;
