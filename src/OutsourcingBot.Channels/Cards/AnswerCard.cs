using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Cards;

/// <summary>A question with its answer on one card, and the dialog in which one asks.</summary>
internal static class AnswerCard
{
    /// <summary>The most that a field takes; longer questions are not read anyway.</summary>
    private const int LongestQuestion = 500;

    /// <summary>The card that stands in a message.</summary>
    public static AdaptiveCard Draw(SearchHit hit) => new(Body(hit), $"{hit.Question}\n\n{hit.Answer.Text}");

    /// <summary>The card in a dialog: the answer, and a button that takes it into the message.</summary>
    public static Attachment Offer(SearchHit hit, TeamsWords words) => Attachment(Draw(hit) with
    {
        Actions = [Submit(words.InsertButton, hit.Question)],
    });

    /// <summary>The card in a dialog: what there is to say first, and a field for a question.</summary>
    /// <param name="words">What stands on it.</param>
    /// <param name="said">What there is to say first; null for nothing.</param>
    /// <param name="question">What stands in the field already.</param>
    public static Attachment Form(TeamsWords words, string? said = null, string? question = null) => Attachment(new AdaptiveCard(
        [.. said is null ? Array.Empty<CardElement>() : [new CardElement.TextBlock(said)], Field(words, question)], said ?? words.Question)
    {
        Actions = [Submit(words.AskButton, null)],
    });

    private static IReadOnlyList<CardElement> Body(SearchHit hit) =>
    [
        new CardElement.TextBlock(hit.Question) { Size = "Medium", Weight = "Bolder", Style = "heading" },
        .. hit.Answer.Card is { } card ? CardWriter.Body(card) : [new CardElement.TextBlock(hit.Answer.Text)],
    ];

    private static CardElement.TextInput Field(TeamsWords words, string? question) => new(AskData.Field, words.Question)
    {
        ErrorMessage = words.Question,
        MaxLength = LongestQuestion,
        Value = question is { Length: > LongestQuestion } ? question[..LongestQuestion] : question,
    };

    private static CardButton.Submit Submit(string title, string? question) =>
        new(title, JsonSerializer.SerializeToElement(new AskData(question), CardJson.Default.AskData));

    private static Attachment Attachment(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = card.ToJson() };
}
