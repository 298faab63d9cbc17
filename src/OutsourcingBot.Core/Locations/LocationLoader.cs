using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Locations;

/// <summary>Reads <c>location.json</c> and reports every mistake in it.</summary>
internal static class LocationLoader
{
    /// <summary>A border with a country that the file does not have.</summary>
    public const string UnknownCountry = "OB2043";

    /// <summary>Loads the file; null where it has the wrong shape.</summary>
    public static LocationDefinition? Load(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, DialogJson.Default.LocationDefinition, diagnostics) is not { } file)
            return null;
        Diagnostic[] mistakes = [.. TemplateChecks.Check(file, Templates(file.Value), RepliesLoader.Everywhere), .. Options(file), .. Borders(file)];
        foreach (var mistake in mistakes)
            diagnostics.Add(mistake);
        return file.Value;
    }

    private static IEnumerable<Diagnostic> Options(JsonFile<LocationDefinition> file)
    {
        var options = file.Value.Options;
        for (var i = 0; i < options.Length; i++)
        {
            if (options[i].Label.Length > QuestionnaireChecks.LongestLabel)
                yield return file.Error(QuestionnaireChecks.LabelTooLong, $"options[{i}].label", $"“{options[i].Label}” has {options[i].Label.Length} letters; a button has room for {QuestionnaireChecks.LongestLabel}.");
            if (options.Take(i).Any(before => before.Distance == options[i].Distance))
                yield return file.Error(QuestionnaireChecks.RepeatedMeaning, $"options[{i}].distance", "An option before this one means the same distance. Only one can.");
        }
    }

    /// <summary>A border with a country that is not listed is mostly a slip of the pen, and would make it seem far.</summary>
    private static IEnumerable<Diagnostic> Borders(JsonFile<LocationDefinition> file) =>
        from country in file.Value.Countries.Select((country, i) => (country.Borders, Index: i))
        from border in country.Borders.Select((name, i) => (Name: name, Index: i))
        where !file.Value.Countries.Any(other => other.Name == border.Name)
        select file.Error(UnknownCountry, $"countries[{country.Index}].borders[{border.Index}]", $"There is no country “{border.Name}” in this list.");

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(LocationDefinition definition)
    {
        var texts = definition.Texts;
        return
        [
            ("same", definition.Same, []),
            ("near", definition.Near, []),
            ("far", definition.Far, []),
            .. definition.Options.Select((option, i) => ($"options[{i}].label", option.Label, Array.Empty<string>())),
            ("texts.ask", texts.Ask, []),
            ("texts.askOther", texts.AskOther, []),
            ("texts.several", texts.Several, []),
            ("texts.why", texts.Why, ["same", "near", "far"]),
            ("texts.missed", texts.Missed, []),
            ("texts.cancelled", texts.Cancelled, []),
            ("texts.told", texts.Told, ["item"]),
            ("texts.toldRule", texts.ToldRule, ["meaning"]),
            ("texts.underVerdict", texts.UnderVerdict, ["location", "rule"]),
            ("texts.same", texts.Same, ["item", "home"]),
            ("texts.border", texts.Border, ["item", "home", "away"]),
            ("texts.near", texts.Near, ["item", "home", "away", "homeCity", "awayCity", "kilometres", "hours"]),
            ("texts.far", texts.Far, ["item", "home", "away", "homeCity", "awayCity", "kilometres", "hours"]),
            ("texts.rule", texts.Rule, ["meaning", "nearKilometres", "nearHours"]),
            ("texts.button", texts.Button, []),
        ];
    }
}
