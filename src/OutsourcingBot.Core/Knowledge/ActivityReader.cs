using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads <c>activities.md</c>: tables of four columns that say where kinds of work belong.</summary>
internal static class ActivityReader
{
    /// <summary>The file name that marks a table of kinds of work.</summary>
    public const string FileName = "activities.md";

    private const StringSplitOptions Filled = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public static IEnumerable<ActivityRow> Read(IEnumerable<Section> sections, DiagnosticBag diagnostics)
    {
        foreach (var section in sections)
        {
            foreach (var row in section.Blocks.OfType<Block.Table>().SelectMany(table => table.Rows))
            {
                if (row.Cells is [{ Length: > 0 } name, var aliases, { Length: > 0 } belongsTo, { Length: > 0 } why])
                {
                    yield return new ActivityRow(name, [.. aliases.Split(',', Filled)], belongsTo, why.TrimEnd('.'), section.Position.File, row.Line);
                }
                else
                {
                    diagnostics.Error(KnowledgeDiagnostics.ActivityRow, section.Position.File, row.Line,
                        "a row of kinds of work has four columns: the work, what people also call it (may be empty), where it belongs, and why");
                }
            }
        }
    }
}

/// <summary>One kind of work as its author wrote it.</summary>
/// <param name="Name">What the bot calls it.</param>
/// <param name="Aliases">What people also call it.</param>
/// <param name="BelongsTo">A listed activity, or the name of usual answers to the questionnaire.</param>
/// <param name="Why">A clause on why it belongs there.</param>
internal sealed record ActivityRow(string Name, ImmutableArray<string> Aliases, string BelongsTo, string Why, string File, int Line);
