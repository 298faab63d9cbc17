using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Cards;

/// <summary>Draws the core's cards as Adaptive Cards.</summary>
internal static class CardWriter
{
    /// <summary>The attachment that shows a card.</summary>
    /// <param name="card">What to show.</param>
    /// <param name="text">The same in words, for clients that show no cards.</param>
    public static Attachment Attach(Card card, string text) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = new AdaptiveCard(Body(card), text) { Actions = Actions(card) }.ToJson(),
    };

    /// <summary>Buttons that say their text, with the card's number so that one pressed later is known for old.</summary>
    private static IReadOnlyList<CardButton>? Actions(Card card) => card is Card.Verdict verdict
        ? [.. verdict.Buttons.Select(text => new CardButton.Submit(text, new SayData(text) { Card = verdict.Number }.ToJson()))]
        : null;

    /// <summary>What stands on a card.</summary>
    public static IReadOnlyList<CardElement> Body(Card card) => card switch
    {
        Card.Comparison comparison => [Table(comparison), .. comparison.Source.Length == 0 ? Array.Empty<CardElement>() : [Source(comparison.Source)]],
        Card.Verdict verdict => VerdictBody.Of(verdict),
        _ => throw new InvalidOperationException($"No picture of {card.GetType().Name}."),
    };

    /// <summary>
    /// The aspect stands in a row of its own above what it says of each side: beside them it would leave a phone's
    /// screen too little width for either.
    /// </summary>
    private static CardElement.Table Table(Card.Comparison comparison) => new(
        [.. comparison.Columns.Select(_ => new TableColumn(1))],
        [
            new([.. comparison.Columns.Select(Head)]),
            .. comparison.Rows.SelectMany(Rows),
        ]);

    private static IEnumerable<TableRow> Rows(ComparedAspect aspect) =>
    [
        new([new([new CardElement.TextBlock(aspect.Name) { Weight = "Bolder" }])]) { Style = "emphasis" },
        new([.. aspect.Cells.Select(cell => new TableCell([new CardElement.TextBlock(cell)]))]),
    ];

    private static TableCell Head(string text) => new([new CardElement.TextBlock(text) { Size = "Medium", Weight = "Bolder", Style = "columnHeader" }]);

    private static CardElement.TextBlock Source(string text) => new(text) { Size = "Small", IsSubtle = true };
}
