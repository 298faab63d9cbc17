using System.Net.WebSockets;
using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>The socket on which a client gets everything after its watermark, once and in order.</summary>
internal sealed class DirectLineStream(DirectLineConversations conversations, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan CloseWithin = TimeSpan.FromSeconds(2);

    /// <summary>Where everything goes that clients send. All sockets share it, for it is never looked at.</summary>
    private static readonly byte[] Nowhere = new byte[SocketLimits.ReceiveBufferBytes];

    /// <summary>Sends until the client leaves or the service stops.</summary>
    /// <param name="socket">The open socket.</param>
    /// <param name="signals">Subscribed before anything is read, so that nothing falls in between.</param>
    /// <param name="conversation">The conversation to send.</param>
    /// <param name="seen">How many of its activities the client has.</param>
    /// <param name="aborted">The connection is gone.</param>
    public async Task RunAsync(
        WebSocket socket, ConversationSignals.Subscription signals, string conversation, long seen, CancellationToken aborted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        var receiving = ReceiveAsync(socket, stop);
        try
        {
            await SendAsync(socket, signals, conversation, seen, stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client left, or the service stops: either way this stream is over, and the next one goes on from its watermark.
        }
        finally
        {
            await stop.CancelAsync();
            await CloseAsync(socket);
            await receiving;
        }
    }

    private async Task SendAsync(
        WebSocket socket, ConversationSignals.Subscription signals, string conversation, long seen, CancellationToken cancellationToken)
    {
        while (true)
        {
            var page = await conversations.ReadAsync(conversation, seen, cancellationToken);
            if (page.Activities.Count > 0)
            {
                var frame = JsonSerializer.SerializeToUtf8Bytes(page, ActivityJson.Default.ActivitySet);
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }

            var now = Watermark.Read(page.Watermark)!.Value;
            if (now == seen)
                await signals.WaitAsync(cancellationToken);
            seen = now;
        }
    }

    /// <summary>Reads, since only a reader learns that the client left; what it sends means nothing.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource stop)
    {
        try
        {
            while ((await socket.ReceiveAsync(Nowhere.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (WebSocketException)
        {
            // Gone without a word.
        }

        await stop.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        using var timeout = new CancellationTokenSource(CloseWithin);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, timeout.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // It need not hear a goodbye.
        }
        finally
        {
            socket.Abort();
        }
    }
}
