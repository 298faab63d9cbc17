using System.Globalization;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Half an emoji: JavaScript clients that cut a text in its middle send <c>\ud83d</c> alone, which is well-formed
/// JSON and no text. It becomes U+FFFD here, so that nothing behind has to expect it.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Replaces them in place.</summary>
    public static void Replace(Span<byte> json)
    {
        for (var i = 0; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
                continue;
            var unit = Unit(json[i..]);
            if (unit is { } high && char.IsHighSurrogate(high) && Unit(json[(i + EscapeLength)..]) is { } low && char.IsLowSurrogate(low))
                i += (2 * EscapeLength) - 1;
            else if (unit is { } lone && char.IsSurrogate(lone))
                "\\ufffd"u8.CopyTo(json[i..]);
            else
                i++;
        }
    }

    private static char? Unit(ReadOnlySpan<byte> escape) =>
        escape.Length >= EscapeLength && escape[0] == '\\' && escape[1] == 'u'
        && ushort.TryParse(escape[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
