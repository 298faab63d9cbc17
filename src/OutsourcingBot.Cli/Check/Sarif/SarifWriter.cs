using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.Check.Sarif;

/// <summary>Writes diagnostics for editors and for continuous integration.</summary>
internal static class SarifWriter
{
    private const string Tool = "OutsourcingBot";
    private const string FormatVersion = "2.1.0";
    private const string Schema = $"https://json.schemastore.org/sarif-{FormatVersion}.json";

    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="addressOf">Where the file of a diagnostic is.</param>
    public static string Write(ImmutableArray<Diagnostic> diagnostics, Func<string, string> addressOf)
    {
        var codes = diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var version = typeof(SarifWriter).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        var results = diagnostics.Select(diagnostic => new SarifResult(
            diagnostic.Code,
            codes.IndexOf(diagnostic.Code),
            diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
            new SarifMessage(diagnostic.Message),
            [new SarifLocation(new SarifPhysicalLocation(new SarifArtifactLocation(addressOf(diagnostic.File)), new SarifRegion(diagnostic.Line)))]));
        var run = new SarifRun(new SarifTool(new SarifDriver(Tool, version, [.. codes.Select(code => new SarifRule(code))])), [.. results]);
        return JsonSerializer.Serialize(new SarifLog(Schema, FormatVersion, [run]), SarifJson.Default.SarifLog);
    }
}
