using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Repair;

/// <summary>Finds items that stand in one paragraph, parted by semicolons or as short sentences behind a colon.</summary>
internal static class InlineItems
{
    private const int FewestItems = 3;
    private const int LongestItem = 9;
    private const int ShortestHead = 2;
    private const int LongestHead = 9;

    /// <summary>"A bed; A bath; A view of the sea"; empty where the text is no such list.</summary>
    public static ImmutableArray<LinedText> BetweenSemicolons(LinedText text)
    {
        int[] ends = [-1, .. Enumerable.Range(0, text.Text.Length).Where(i => text.Text[i] == ';'), text.Text.Length];
        return Items(ends.Zip(ends.Skip(1)).Select(pair => text.Slice(pair.First + 1, pair.Second)));
    }

    /// <summary>"What guests like: It is near the sea. It is quiet. It is cheap."; null where the text is no such list.</summary>
    public static (LinedText Head, ImmutableArray<LinedText> Items)? BehindColon(LinedText text)
    {
        var start = text.Text.IndexOf(": ", StringComparison.Ordinal) + 1;
        var (head, rest) = (text.Text[..start], text.Text[start..]);
        if (Words.Of(head).Length is < ShortestHead or > LongestHead || head.IndexOfAny(['.', '?', '!']) >= 0 || rest.IndexOfAny([':', '?', ';']) >= 0)
        {
            return null;
        }

        var items = Items(SentenceSplitter.Spans(rest).Select(span => text.Slice(start + span.Start, start + span.End)));
        return items.Length > 0 && items.All(item => char.IsUpper(item.Text[0])) ? (text.Slice(0, start), items) : null;
    }

    /// <summary>The items without full stops; none where they are few or one of them is long.</summary>
    private static ImmutableArray<LinedText> Items(IEnumerable<LinedText> pieces)
    {
        var items = pieces.Select(piece => piece.Slice(0, piece.Text.TrimEnd('.').Length)).ToImmutableArray();
        return items.Length >= FewestItems && items.All(item => Words.Of(item.Text).Length is > 0 and <= LongestItem) ? items : [];
    }
}
