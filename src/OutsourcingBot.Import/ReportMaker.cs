using System.Collections.Immutable;
using OutsourcingBot.Import.Drafting;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import;

/// <summary>Sums up an import.</summary>
internal static class ReportMaker
{
    public static ImportReport Make(Draft draft, Subjects subjects, Ledger ledger, IEnumerable<Statement> all)
    {
        var fates = ledger.Of(all);
        var sections = draft.Sections.SelectMany(All).ToArray();
        return new ImportReport
        {
            Concepts = [.. subjects.All.Select(subject => subject.Abbreviation is null ? subject.Name : $"{subject.Name} ({subject.Abbreviation})")],
            Lists = [.. sections.Where(section => section.Items.Count > 0 && section != draft.Glossary).Select(section => (section.Heading, section.Items.Count))],
            Rows = draft.Comparison.Rows.Count,
            Terms = draft.Glossary.Items.Count,
            ToLookAt = [.. ledger.Remarks.Select(remark => new ReportLine(remark.Line, remark.Text, string.Empty))],
            Furniture = Lines(fates, fate => (fate as Fate.Furniture)?.Reason),
            Repeated = Lines(fates, fate => fate is Fate.Repeated(var line) ? $"repeats line {line}" : null),
            Unplaced = Lines(fates, fate => (fate as Fate.Unplaced)?.Reason),
            Structure = Lines(fates, fate => fate is Fate.Structure ? string.Empty : null),
            Kept = fates.Count(entry => entry.Fate is Fate.Kept),
            Diagnostics = [],
        };
    }

    private static ImmutableArray<ReportLine> Lines(ImmutableArray<(Statement Statement, Fate Fate)> fates, Func<Fate, string?> noteOf) =>
        [.. fates.Where(entry => noteOf(entry.Fate) is not null).Select(entry => new ReportLine(entry.Statement.Line, entry.Statement.Text, noteOf(entry.Fate)!))];

    private static IEnumerable<DraftSection> All(DraftSection section) => section.Sections.SelectMany(All).Prepend(section);
}
