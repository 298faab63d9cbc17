using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Reads <c>replies.json</c>, <c>smalltalk.json</c> and <c>teams.json</c> and checks that every placeholder will be filled.</summary>
internal static class RepliesLoader
{
    /// <summary>The placeholders that every text of these files may use.</summary>
    public static readonly string[] Everywhere = ["title", "left", "right", "documents"];

    private static readonly string[] OfSaid = ["text"];

    public static Replies? LoadReplies(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, DialogJson.Default.Replies, diagnostics) is not { } file)
        {
            return null;
        }

        Check(file, Templates(file.Value), Everywhere, diagnostics);
        Check(file, Values(file.Value.Documents), [], diagnostics);
        return file.Value;
    }

    public static SmallTalkDefinition? LoadSmallTalk(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, DialogJson.Default.SmallTalkDefinition, diagnostics) is not { } file)
        {
            return null;
        }

        Check(
            file,
            file.Value.Topics.SelectMany((topic, i) => topic.Suggestions.Select((text, j) => ($"topics[{i}].suggestions[{j}]", text, Array.Empty<string>()))
                .Prepend(($"topics[{i}].reply", topic.Reply, []))),
            Everywhere,
            diagnostics);
        return file.Value;
    }

    public static TeamsWords? LoadTeams(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, DialogJson.Default.TeamsWords, diagnostics) is not { } file)
        {
            return null;
        }

        Check(file, file.Value.Texts.Select(text => (text.Path, text.Text, text.Path == "said" ? OfSaid : [])), Everywhere, diagnostics);
        return file.Value;
    }

    private static void Check<T>(
        JsonFile<T> file, IEnumerable<(string Path, string Text, string[] Placeholders)> templates, IReadOnlyCollection<string> everywhere, ICollection<Diagnostic> diagnostics)
        where T : class
    {
        foreach (var mistake in TemplateChecks.Check(file, templates, everywhere))
        {
            diagnostics.Add(mistake);
        }
    }

    /// <summary>The texts that placeholders known everywhere stand for, which cannot use these themselves.</summary>
    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Values(DocumentWords words) =>
    [
        ("documents.one", words.One, []),
        ("documents.many", words.Many, ["count"]),
        ("documents.more", words.More, ["titles", "count"]),
    ];

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(Replies replies) =>
    [
        ("welcome", replies.Welcome, []),
        .. replies.WelcomeSuggestions.Select((text, i) => ($"welcomeSuggestions[{i}]", text, Array.Empty<string>())),
        ("empty", replies.Empty, []),
        ("error", replies.Error, []),
        ("source", replies.Source, ["heading"]),
        ("documents.source", replies.Documents.Source, ["heading", "document"]),
        ("documents.unknown", replies.Documents.Unknown, []),
        ("documents.which", replies.Documents.Which, []),
        ("expand", replies.Expand, ["abbreviation", "name"]),
        ("named", replies.Named, ["name", "text"]),
        ("listTypes", replies.ListTypes, ["concept", "count"]),
        ("listActivities", replies.ListActivities, ["concept", "count"]),
        ("listOther", replies.ListOther, ["heading", "count"]),
        ("itemLine", replies.ItemLine, ["item"]),
        ("meaningLine", replies.MeaningLine, ["item", "meaning"]),
        ("numberedLine", replies.NumberedLine, ["number", "item"]),
        ("compareAll", replies.CompareAll, ["count"]),
        ("compareSome", replies.CompareSome, ["count", "total"]),
        ("compareOne", replies.CompareOne, ["total"]),
        ("compareRest", replies.CompareRest, ["count", "total"]),
        ("comparePair", replies.ComparePair, []),
        ("nothingMore", replies.NothingMore, []),
        ("noSuchItem", replies.NoSuchItem, ["count"]),
        ("row", replies.Row, ["aspect", "clauses"]),
        ("clause", replies.Clause, ["concept", "cell"]),
        ("cell", replies.Cell, ["concept", "cell"]),
        ("yes", replies.Yes, ["fact"]),
        ("no", replies.No, ["fact"]),
        ("which", replies.Which, ["concept", "fact"]),
        ("item", replies.Item, ["item", "heading"]),
        ("itemUndefined", replies.ItemUndefined, ["item", "heading"]),
        ("itemVerdict", replies.ItemVerdict, ["item", "concept", "heading"]),
        ("sourceAsked", replies.SourceAsked, ["heading"]),
        ("sourceUnknown", replies.SourceUnknown, []),
        ("declineUnknown", replies.DeclineUnknown, []),
        ("declineNear", replies.DeclineNear, ["concepts", "heading"]),
        ("declineNearNothing", replies.DeclineNearNothing, []),
        ("declineForeign", replies.DeclineForeign, []),
        ("declineUnclear", replies.DeclineUnclear, []),
        ("workUnknown", replies.WorkUnknown, ["work"]),
        ("workUnnamed", replies.WorkUnnamed, []),
        ("and", replies.And, []),
        ("suggestDefine", replies.SuggestDefine, ["concept"]),
        ("suggestTypes", replies.SuggestTypes, ["concept"]),
        ("suggestActivities", replies.SuggestActivities, ["concept"]),
        ("suggestCompare", replies.SuggestCompare, []),
        ("suggestExpand", replies.SuggestExpand, ["concept"]),
        ("suggestClassify", replies.SuggestClassify, []),
        ("suggestRest", replies.SuggestRest, []),
    ];
}
