using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Cards;

/// <summary>Buttons on a card of their own, for places where a channel shows no suggested actions.</summary>
internal static class ButtonCard
{
    /// <summary>The attachment with a button a text; pressing one says the text.</summary>
    /// <param name="texts">What the buttons say.</param>
    /// <param name="channel">Whose clients show the card.</param>
    public static Attachment Attach(IEnumerable<string> texts, string? channel) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = new AdaptiveCard([], string.Join(" · ", texts)) { Actions = [.. texts.Select(text => Button(text, channel))] }.ToJson(),
    };

    /// <summary>The attachment that takes its place once a button was pressed.</summary>
    /// <param name="text">What there is to say; Markdown.</param>
    public static AdaptiveCard Used(string text) => new([new CardElement.TextBlock(text) { IsSubtle = true }], text);

    private static CardButton Button(string text, string? channel)
    {
        var data = JsonSerializer.SerializeToElement(new SayData(text), CardJson.Default.SayData);
        var submit = new CardButton.Submit(text, data);
        return ChannelIds.RunsExecute(channel) ? new CardButton.Execute(text, SayData.Verb, data) { Fallback = submit } : submit;
    }
}
