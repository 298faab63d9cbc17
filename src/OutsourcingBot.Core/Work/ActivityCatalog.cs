using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Work;

/// <summary>Finds the place of every kind of work that the knowledge's files name.</summary>
internal static class ActivityCatalog
{
    private const string UnknownPlace = "OB1041";

    /// <summary>What the document lists, and the rows of the table whose place is found.</summary>
    public static ImmutableArray<Activity> Of(KnowledgeBase knowledge, Questionnaire questionnaire, DiagnosticBag diagnostics)
    {
        var listed = Listed(knowledge).ToArray();
        var places = listed.DistinctBy(activity => activity.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(activity => activity.Name, StringComparer.OrdinalIgnoreCase);
        var missing = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var activities = new List<Activity>(listed);
        foreach (var row in knowledge.Activities)
        {
            Activity? activity = places.TryGetValue(row.BelongsTo, out var group)
                ? new Activity.Grouped(row.Name, NamesOf(row), group, row.Why)
                : Judged(row, knowledge, questionnaire);
            if (activity is not null)
            {
                activities.Add(activity);
            }
            else if (missing.Add(row.BelongsTo))
            {
                diagnostics.Warning(UnknownPlace, row.File, row.Line,
                    $"'{row.BelongsTo}' is neither an activity that a document lists nor among the questionnaire's usual answers, so this kind of work stays unknown");
            }
        }

        return [.. activities];
    }

    /// <summary>What the documents list as done by one of the concepts that they compare.</summary>
    private static IEnumerable<Activity.Listed> Listed(KnowledgeBase knowledge)
    {
        var synonyms = knowledge.Synonyms.ToLookup(synonym => synonym.Term, synonym => synonym.Alias, StringComparer.OrdinalIgnoreCase);
        return
            from list in knowledge.Entries.OfType<Entry.ItemList>()
            where list.Intent == Intent.Activities && list.Concepts is [var owner] && knowledge.MainConcepts.Contains(owner)
            from item in list.Items
            select new Activity.Listed(item.Name, [item.Name, .. synonyms[item.Name]], list, item);
    }

    private static Activity.Judged? Judged(ActivityRow row, KnowledgeBase knowledge, Questionnaire questionnaire)
    {
        if (!questionnaire.Definition.Work.Usual.TryGetValue(row.BelongsTo, out var answers) || !PolesAreKnown(knowledge, questionnaire))
        {
            return null;
        }

        var verdict = questionnaire.Rule.Judge(answers);
        return new Activity.Judged(row.Name, NamesOf(row), verdict, verdict.Pole is { } pole ? knowledge.ConceptOf(pole) : null, row.Why);
    }

    private static bool PolesAreKnown(KnowledgeBase knowledge, Questionnaire questionnaire) =>
        knowledge.ConceptOf(questionnaire.Poles.Low) is not null && knowledge.ConceptOf(questionnaire.Poles.High) is not null;

    private static ImmutableArray<string> NamesOf(ActivityRow row) => [row.Name, .. row.Aliases];
}
