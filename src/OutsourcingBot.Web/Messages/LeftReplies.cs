using OutsourcingBot.Hosting.Sending;

namespace OutsourcingBot.Web.Messages;

/// <summary>
/// Sends the replies that a process had saved and could not send before it ended: at the start, and from then on those
/// of neighbours that share the database.
/// </summary>
internal sealed partial class LeftReplies(IOutbox outbox, ConnectorTurns turns, TimeProvider time, ILogger<LeftReplies> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private const int AtOnce = 8;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await SendAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Whatever failed, such as a database that others have locked, it is tried again the next time.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        // One channel that does not answer must not keep the others waiting.
        var few = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(await outbox.LeftAsync(cancellationToken), few, async (key, cancellation) =>
        {
            if (await turns.SendLeftAsync(key, cancellation) is > 0 and var count)
                LogSent(count);
        });
    }

    [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "Sent {Count} replies that an ended process had left")]
    private partial void LogSent(int count);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Error, Message = "Replies that an ended process left could not be sent and will be tried again")]
    private partial void LogFailed(Exception exception);
}
