using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Cards;

/// <summary>Draws a verdict: its reasons, and last, where a chat comes to rest, the evidence as a mark on a line between the poles.</summary>
internal static class VerdictBody
{
    /// <summary>The steps on each side of the middle.</summary>
    private const int StepsOfASide = 3;

    // Drawn as letters: what the colours of a style look like is each client's own affair.
    private const char Mark = '●';
    private const char Line = '─';

    public static IReadOnlyList<CardElement> Of(Card.Verdict verdict) =>
    [
        .. verdict.Above.Concat(verdict.Below).Select(text => new CardElement.TextBlock(text)),
        new CardElement.TextBlock(verdict.Title) { Weight = "Bolder", Separator = true, Style = "heading" },
        .. verdict.Bars.SelectMany(bar => Bar(verdict, bar)),
    ];

    private static IEnumerable<CardElement> Bar(Card.Verdict verdict, EvidenceBar bar) =>
    [
        new CardElement.TextBlock($"**{bar.Aspect}**: {bar.Answer}"),
        new CardElement.ColumnSet(
        [
            Name(verdict.Low),
            new("auto", [new CardElement.TextBlock(Scale(bar.Score))]),
            Name(verdict.High),
        ])
        {
            Spacing = "None",
        },
    ];

    private static CardColumn Name(string pole) => new("auto", [new CardElement.TextBlock(pole) { Size = "Small", IsSubtle = true }]);

    private static string Scale(double score) => string.Concat(
        Enumerable.Range(-StepsOfASide, (2 * StepsOfASide) + 1).Select(place => place == (int)Math.Round(score * StepsOfASide) ? Mark : Line));
}
