using Microsoft.Extensions.Options;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Web.DirectLine;

namespace OutsourcingBot.Web.StartUp;

/// <summary>What has to be done from time to time: other keys for tokens, and forgetting conversations nobody goes on with.</summary>
internal sealed partial class Upkeep(
    DirectLineKeys keys, IConversationStore store, IOptions<BotOptions> bot, IOptions<DirectLineOptions> directLine, TimeProvider time,
    ILogger<Upkeep> logger)
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
        var forgotten =
            await ForgetAsync(ChannelSelection.Only(ChannelIds.DirectLine), directLine.Value.IdleDays, cancellationToken)
            + await ForgetAsync(ChannelSelection.AllBut(ChannelIds.DirectLine), bot.Value.IdleDays, cancellationToken);
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

    private Task<int> ForgetAsync(ChannelSelection channels, int days, CancellationToken cancellationToken) =>
        store.ForgetAsync(channels, time.GetUtcNow() - TimeSpan.FromDays(days), cancellationToken);

    [LoggerMessage(EventId = 3020, Level = LogLevel.Information, Message = "Forgot {Count} idle conversations")]
    private partial void LogForgotten(int count);

    [LoggerMessage(EventId = 3021, Level = LogLevel.Error, Message = "The upkeep failed and will be tried again")]
    private partial void LogFailed(Exception exception);
}
