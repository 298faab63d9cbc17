using System.Text.Json;

namespace OutsourcingBot.Web.Messages;

/// <summary>The <c>{"id":…}</c> with which a channel may answer what it takes.</summary>
internal static class ResourceId
{
    private const int MostBytes = 4096;
    private const int LongestId = 512;

    /// <summary>Reads it; an answer of any other length or shape says nothing, and is no failure.</summary>
    public static async Task<string?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var buffer = new byte[MostBytes];
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var length = await body.ReadAtLeastAsync(buffer, MostBytes, throwOnEndOfStream: false, cancellationToken);
            using var json = JsonDocument.Parse(buffer.AsMemory(0, length));
            return json.RootElement is { ValueKind: JsonValueKind.Object } resource
                && resource.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && id.GetString() is { Length: > 0 and <= LongestId } text ? text : null;
        }
        catch (Exception e) when (e is JsonException or IOException or HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
