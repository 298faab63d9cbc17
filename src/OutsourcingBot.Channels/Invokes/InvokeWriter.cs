using System.Text.Json;
using System.Text.RegularExpressions;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Cards;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Invokes;

/// <summary>Writes what Teams wants as the answer to its invokes.</summary>
public static partial class InvokeWriter
{
    private const int LongestPreview = 200;

    /// <summary>The results of a search in a messaging extension; a message where there are none.</summary>
    public static InvokeAnswer Results(IEnumerable<SearchHit> hits, TeamsWords words)
    {
        var results = hits.Select(hit => new ExtensionAttachment(AdaptiveCard.ContentType, AnswerCard.Draw(hit).ToJson(), Preview(hit))).ToArray();
        return Extension(results.Length == 0
            ? new("message") { Text = words.NothingFound }
            : new("result") { AttachmentLayout = "list", Attachments = results });
    }

    /// <summary>The dialog with an answer that can be inserted.</summary>
    public static InvokeAnswer Offer(SearchHit hit, TeamsWords words) => Dialog(words, AnswerCard.Offer(hit, words));

    /// <summary>The dialog that asks for a question.</summary>
    /// <param name="words">What stands in it.</param>
    /// <param name="said">What there is to say first; null for nothing.</param>
    /// <param name="question">What stands in the field already.</param>
    public static InvokeAnswer Form(TeamsWords words, string? said = null, string? question = null) =>
        Dialog(words, AnswerCard.Form(words, said, question));

    /// <summary>The dialog with an answer and the field for the next question.</summary>
    public static InvokeAnswer Answered(SearchHit hit, TeamsWords words) => Form(words, $"**{hit.Question}**\n\n{hit.Answer.Text}");

    /// <summary>The card that takes the place of the one whose button was pressed.</summary>
    /// <param name="said">What the button stood for.</param>
    /// <param name="words">What is said in the buttons' place.</param>
    public static InvokeAnswer Used(string said, TeamsWords words) => InvokeAnswer.Ok(JsonSerializer.SerializeToElement(
        new CardActionResponse(200, AdaptiveCard.ContentType, ButtonCard.Used(words.Said.Replace("{text}", said, StringComparison.Ordinal)).ToJson()),
        InvokeJson.Default.CardActionResponse));

    /// <summary>What may be chosen in a field that searches.</summary>
    public static InvokeAnswer Choices(IEnumerable<SearchHit> hits) => InvokeAnswer.Ok(JsonSerializer.SerializeToElement(
        new SearchResponse(200, "application/vnd.microsoft.search.searchResponse", new([.. hits.Select(hit => new SearchResult(hit.Question, hit.Question))])),
        InvokeJson.Default.SearchResponse));

    /// <summary>An object without members.</summary>
    public static InvokeAnswer Nothing { get; } = InvokeAnswer.Ok(JsonSerializer.SerializeToElement(new(), InvokeJson.Default.EmptyResponse));

    private static InvokeAnswer Extension(ExtensionResult result) =>
        InvokeAnswer.Ok(JsonSerializer.SerializeToElement(new ExtensionResponse(result), InvokeJson.Default.ExtensionResponse));

    private static InvokeAnswer Dialog(TeamsWords words, Attachment card) => InvokeAnswer.Ok(JsonSerializer.SerializeToElement(
        new TaskResponse(new("continue", new(words.Ask, "medium", "medium", card))), InvokeJson.Default.TaskResponse));

    /// <summary>What stands in the list of results.</summary>
    private static ExtensionPreview Preview(SearchHit hit)
    {
        var text = Items.Replace(Markup.Replace(hit.Answer.Card?.Lead ?? hit.Answer.Text, ""), " · ").Replace(": · ", ": ", StringComparison.Ordinal).ReplaceLineEndings(" ");
        return new("application/vnd.microsoft.card.thumbnail", new(hit.Question, text.Length > LongestPreview ? text[..(LongestPreview - 1)] + "…" : text));
    }

    /// <summary>Where an item of a list begins.</summary>
    [GeneratedRegex(@"\n+- ")]
    private static partial Regex Items { get; }

    [GeneratedRegex(@"\*\*|(?<=^|\n)_|_(?=\n|$)")]
    private static partial Regex Markup { get; }
}
