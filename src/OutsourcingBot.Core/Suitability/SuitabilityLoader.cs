using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Suitability;

/// <summary>Reads <c>suitability.json</c> and checks its texts.</summary>
internal static class SuitabilityLoader
{
    /// <summary>Loads the file; null where it has the wrong shape.</summary>
    public static SuitabilityDefinition? Load(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, DialogJson.Default.SuitabilityDefinition, diagnostics) is not { } file)
            return null;
        foreach (var mistake in TemplateChecks.Check(file, Templates(file.Value), RepliesLoader.Everywhere))
            diagnostics.Add(mistake);
        return file.Value;
    }

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(SuitabilityDefinition definition)
    {
        var texts = definition.Texts;
        return
        [
            .. definition.Questions.SelectMany((question, i) => new[]
            {
                ($"questions[{i}].text", question.Text, Array.Empty<string>()),
                ($"questions[{i}].why", question.Why, []),
                ($"questions[{i}].warning", question.Warning, []),
            }),
            ("texts.intro", texts.Intro, []),
            ("texts.ask", texts.Ask, ["number", "count", "question"]),
            ("texts.warnings", texts.Warnings, ["warnings"]),
            ("texts.warningLine", texts.WarningLine, ["warning"]),
            ("texts.fine", texts.Fine, []),
            ("texts.yes", texts.Yes, []),
            ("texts.no", texts.No, []),
            ("texts.partly", texts.Partly, []),
            ("texts.unsure", texts.Unsure, []),
            ("texts.missed", texts.Missed, []),
            ("texts.cancelled", texts.Cancelled, []),
            ("texts.button", texts.Button, []),
        ];
    }
}
