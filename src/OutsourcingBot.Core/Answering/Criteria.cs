using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Answering;

/// <summary>Takes from the knowledge what it says of the two poles of a questionnaire under each aspect.</summary>
internal static class Criteria
{
    public static ImmutableDictionary<string, Criterion> Of(Phrasing phrasing, PolesDefinition poles)
    {
        var knowledge = phrasing.Knowledge;
        var low = knowledge.Concepts.FirstOrDefault(concept => concept.ShortName == poles.Low)?.Id;
        var high = knowledge.Concepts.FirstOrDefault(concept => concept.ShortName == poles.High)?.Id;
        if (low is null || high is null)
        {
            return ImmutableDictionary<string, Criterion>.Empty;
        }

        var rows =
            from table in knowledge.Entries.OfType<Entry.Comparison>()
            where table.Concepts.Contains(low) && table.Concepts.Contains(high)
            from row in table.Rows
            select (row.Aspect, Criterion: new Criterion(phrasing.Clause(table, row, low), phrasing.Clause(table, row, high)));
        return rows.DistinctBy(row => row.Aspect).ToImmutableDictionary(row => row.Aspect, row => row.Criterion, StringComparer.Ordinal);
    }
}
