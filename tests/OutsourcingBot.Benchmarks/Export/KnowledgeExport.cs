using System.Collections.Immutable;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Benchmarks.Export;

/// <summary>Lists what the bot can say, for engines that know nothing of how it does.</summary>
internal static class KnowledgeExport
{
    /// <summary>All answers but the single sentences, which labels name only beside the whole that contains them.</summary>
    public static ImmutableArray<PeerEntry> Entries(Bot bot)
    {
        var questions = new FollowUpQuestions(bot.Phrasing, bot.Recognizer.Index);
        return [.. bot.Recognizer.Index.All
            .Where(answerable => answerable.Kind != AnswerKind.Sentence)
            .DistinctBy(answerable => answerable.Id)
            .Select(answerable => Of(answerable, questions.Ask(answerable), bot.Knowledge))];
    }

    public static ImmutableArray<PeerSmallTalk> SmallTalk(IEnumerable<SourceFile> dialogs)
    {
        var file = dialogs.Single(file => file.Name.EndsWith("/smalltalk.json", StringComparison.Ordinal));
        var definition = RepliesLoader.LoadSmallTalk(file, []) ?? throw new InvalidDataException($"'{file.Name}' is no small talk.");
        return [.. definition.Topics.Select(topic => new PeerSmallTalk(PeerSmallTalk.Prefix + topic.Id, topic.Phrases))];
    }

    private static PeerEntry Of(Answerable answerable, string? question, KnowledgeBase knowledge)
    {
        var entry = answerable.Entry;
        var concepts = entry.Concepts.Select(knowledge.FindConcept).OfType<Concept>().ToArray();
        return new PeerEntry(
            answerable.Id,
            entry.Source.Heading,
            TitleOf(answerable, concepts),
            string.Join(' ', TextsOf(answerable, concepts)),
            [.. concepts.SelectMany(concept => new[] { concept.Name, concept.ShortName }).Distinct()],
            question is null || question == entry.Source.Heading ? [] : [question],
            entry is Entry.ItemList ? [.. concepts.Select(concept => concept.ShortName)] : [])
        {
            Anchor = entry.Source.Anchor,
        };
    }

    private static string TitleOf(Answerable answerable, Concept[] concepts) => (answerable.Kind, answerable.Entry) switch
    {
        (AnswerKind.Item, Entry.ItemList list) => list.Items[answerable.Part].Name,
        (AnswerKind.Row, Entry.Comparison table) => table.Rows[answerable.Part].Aspect,
        (AnswerKind.Expansion, _) => $"{concepts[0].ShortName}: {concepts[0].Name}",
        (_, Entry.Term term) => term.Name,
        _ => answerable.Entry.Source.Heading,
    };

    private static IEnumerable<string> TextsOf(Answerable answerable, Concept[] concepts) => (answerable.Kind, answerable.Entry) switch
    {
        (AnswerKind.Item, Entry.ItemList list) => [list.Items[answerable.Part].Name, list.Items[answerable.Part].Meaning ?? string.Empty],
        (AnswerKind.Row, Entry.Comparison table) => RowText(table.Rows[answerable.Part], concepts),
        (AnswerKind.Expansion, _) => [concepts[0].ShortName, concepts[0].Name],
        _ => EntryText.Of(answerable.Entry),
    };

    private static IEnumerable<string> RowText(Row row, Concept[] concepts) =>
        row.Cells.Select((cell, i) => $"{concepts[i].ShortName} {cell}").Prepend(row.Aspect);
}
