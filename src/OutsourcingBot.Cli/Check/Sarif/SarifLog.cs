using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Cli.Check.Sarif;

/// <summary>A log in the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard), as far as <c>check</c> fills it.</summary>
/// <param name="Schema">The address of the format's schema.</param>
/// <param name="Version">The version of the format.</param>
/// <param name="Runs">The runs of the tool.</param>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, ImmutableArray<SarifRun> Runs);

/// <summary>One run.</summary>
internal sealed record SarifRun(SarifTool Tool, ImmutableArray<SarifResult> Results);

/// <summary>The tool that ran.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool's main part, with the rules that its results refer to.</summary>
internal sealed record SarifDriver(string Name, string Version, ImmutableArray<SarifRule> Rules);

/// <summary>A code with what it is about.</summary>
internal sealed record SarifRule(string Id);

/// <summary>One diagnostic.</summary>
/// <param name="RuleId">Its code.</param>
/// <param name="RuleIndex">The place of the code among the rules.</param>
/// <param name="Level"><c>error</c> or <c>warning</c>.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
/// <param name="Locations">Where.</param>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifMessage Message, ImmutableArray<SarifLocation> Locations);

/// <summary>A text.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>A place.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <summary>A place in a file.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

/// <summary>A file, as an address relative to where the command ran or as an absolute one.</summary>
internal sealed record SarifArtifactLocation(string Uri);

/// <summary>A line, counted from 1.</summary>
internal sealed record SarifRegion(int StartLine);
