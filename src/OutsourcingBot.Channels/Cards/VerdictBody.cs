using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Cards;

/// <summary>Draws a verdict: its reasons, and last, where a chat comes to rest, the evidence as bars that grow from the middle to either pole.</summary>
internal static class VerdictBody
{
    /// <summary>The cells on each side of the middle.</summary>
    private const int CellsOfASide = 3;

    // Drawn as letters: what the colours of a style look like is each client's own affair.
    private const char Filled = '■';
    private const char Open = '□';

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
            new("auto", [new CardElement.TextBlock(Cells(bar.Score))]),
            Name(verdict.High),
        ])
        {
            Spacing = "None",
        },
    ];

    /// <summary>Whether a cell lies between the middle and the end of the bar; the middle always does.</summary>
    private static bool IsFilled(int place, double score)
    {
        var end = (int)Math.Round(score * CellsOfASide);
        return place >= Math.Min(0, end) && place <= Math.Max(0, end);
    }

    private static CardColumn Name(string pole) => new("auto", [new CardElement.TextBlock(pole) { Size = "Small", IsSubtle = true }]);

    private static string Cells(double score) => string.Concat(
        Enumerable.Range(-CellsOfASide, (2 * CellsOfASide) + 1).Select(place => IsFilled(place, score) ? Filled : Open));
}
