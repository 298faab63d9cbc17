using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.StartUp;

/// <summary>
/// Looks at the authors' files from time to time. It asks the disk and sets no watch: watches miss changes on network
/// folders and in containers, and a machine has few of them.
/// </summary>
internal sealed class FilesWatch(IServiceProvider services, IOptions<BotOptions> options, TimeProvider time) : BackgroundService
{
    private PeriodicTimer? _timer;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = options.Value.WatchSeconds > 0 ? new PeriodicTimer(TimeSpan.FromSeconds(options.Value.WatchSeconds), time) : null;
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _timer?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (_timer is not null && await _timer.WaitForNextTickAsync(stoppingToken))
                services.GetRequiredService<CompiledBot>().Refresh();
        }
        catch (OperationCanceledException)
        {
            // The service ends.
        }
    }
}
