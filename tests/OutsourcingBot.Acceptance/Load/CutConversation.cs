using System.Net.WebSockets;

namespace OutsourcingBot.Acceptance.Load;

/// <summary>A conversation whose connection breaks again and again: every message must come exactly once and in order.</summary>
/// <param name="client">Leads the conversation.</param>
/// <param name="seed">Decides when it breaks and what is sent twice.</param>
/// <param name="cuts">How often it breaks.</param>
internal sealed class CutConversation(LoadClient client, int seed, int cuts)
{
    /// <summary>How many are sent meanwhile.</summary>
    public const int Messages = 15;

    private const int LongestCalmMilliseconds = 300;

    /// <summary>Leads it to its end.</summary>
    /// <returns>What went wrong; null where nothing did.</returns>
    public async Task<string?> FaultAsync(CancellationToken cancellation)
    {
        await client.StartAsync(cancellation);
        await Task.WhenAll(SendAsync(cancellation), HearAsync(cancellation), CutAsync(cancellation));
        return Fault();
    }

    private async Task CutAsync(CancellationToken cancellation)
    {
        var random = new Random(~seed);
        for (var cut = 0; cut < cuts; cut++)
        {
            await Task.Delay(random.Next(LongestCalmMilliseconds), cancellation);
            client.Cut();
        }
    }

    /// <summary>Sends one message after the other; of some the answer is lost, and they are sent again.</summary>
    private async Task SendAsync(CancellationToken cancellation)
    {
        var random = new Random(seed);
        for (var message = 0; message < Messages; message++)
        {
            for (var again = random.Next(2); again >= 0; again--)
                await client.PostAsync($"message {message}", $"mark {message}", cancellation);
            await Task.Delay(random.Next(LongestCalmMilliseconds), cancellation);
        }
    }

    private async Task HearAsync(CancellationToken cancellation)
    {
        // A welcome, and every message with its reply.
        while (client.Heard.Count < 1 + (2 * Messages) && !cancellation.IsCancellationRequested)
        {
            if (await client.HearAsync(cancellation))
                continue;
            try
            {
                await client.RejoinAsync(cancellation);
            }
            catch (WebSocketException)
            {
                // Cut again before it was open.
            }
        }
    }

    private string? Fault()
    {
        var ids = client.Heard.Select(activity => (string)activity["id"]!).ToArray();
        var own = client.Heard.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string)activity["text"]!).ToArray();
        return ids.Length == 1 + (2 * Messages)
            && ids.Distinct().Count() == ids.Length
            && ids.Order(StringComparer.Ordinal).SequenceEqual(ids)
            && own.SequenceEqual(Enumerable.Range(0, Messages).Select(message => $"message {message}"))
                ? null
                : $"heard {ids.Length} activities: {string.Join(", ", own)}";
    }
}
