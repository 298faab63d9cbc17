using Microsoft.Extensions.Options;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>What has to be done from time to time: other keys for tokens, and forgetting conversations nobody goes on with.</summary>
internal sealed partial class DirectLineUpkeep(
    DirectLineKeys keys, IConversationStore store, IOptions<DirectLineOptions> options, TimeProvider time, ILogger<DirectLineUpkeep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <summary>The first time is before anyone is served.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RunOnceAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Does what is due by now.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        await keys.RotateAsync(cancellationToken);
        var forgotten = await store.ForgetAsync(
            ChannelIds.DirectLine, time.GetUtcNow() - TimeSpan.FromDays(options.Value.IdleDays), cancellationToken);
        if (forgotten > 0)
            LogForgotten(forgotten);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Whatever failed, such as a full disk, it is tried again the next time.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(e);
            }
        }
    }

    [LoggerMessage(EventId = 3020, Level = LogLevel.Information, Message = "Forgot {Count} idle conversations")]
    private partial void LogForgotten(int count);

    [LoggerMessage(EventId = 3021, Level = LogLevel.Error, Message = "The upkeep of Direct Line failed and will be tried again")]
    private partial void LogFailed(Exception exception);
}
