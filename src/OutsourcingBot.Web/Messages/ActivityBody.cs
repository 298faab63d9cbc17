using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.Messages;

/// <summary>What came of reading a request's body.</summary>
internal abstract record ActivityBody
{
    /// <summary>The largest body read, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    private ActivityBody()
    {
    }

    /// <summary>The body is an activity.</summary>
    public sealed record Read(Activity Activity) : ActivityBody;

    /// <summary>The body is no activity; says why.</summary>
    public sealed record Broken(string Detail) : ActivityBody;

    /// <summary>The body is larger than <see cref="MaxBytes"/>; the rest was not read.</summary>
    public sealed record TooLarge : ActivityBody
    {
        public static string Detail => $"The body is larger than {MaxBytes / 1024} KiB.";
    }

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return new TooLarge();
        // One byte more than may come shows where more comes.
        var capacity = (int)(request.ContentLength ?? MaxBytes) + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(capacity);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(
                buffer.AsMemory(0, capacity), capacity, throwOnEndOfStream: false, cancellationToken);
            return length > MaxBytes ? new TooLarge() : Parse(buffer.AsSpan(0, length));
        }
        catch (BadHttpRequestException)
        {
            return new Broken("The request does not follow HTTP.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    public static ActivityBody Parse(Span<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (json.IsEmpty)
            return new Broken("The body is empty.");
        if (!Utf8.IsValid(json))
            return new Broken("The body is not UTF-8 text.");
        LoneSurrogates.Replace(json);
        try
        {
            return JsonSerializer.Deserialize(json, ActivityJson.Default.Activity) is { } activity
                ? new Read(activity)
                : new Broken("The body is null.");
        }
        catch (JsonException e)
        {
            return new Broken($"The body is not an activity: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }
}
