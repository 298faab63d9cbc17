namespace OutsourcingBot.Web.Messages;

/// <summary>Shows that the bot is at work, once, where that takes long; from its own thread, whatever the work does.</summary>
internal sealed class TypingIndicator : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly ITimer _timer;
    private readonly Func<Task> _show;
    private Task? _shown;
    private bool _isOver;

    public TypingIndicator(TimeProvider time, TimeSpan after, Func<Task> show)
    {
        _show = show;
        _timer = time.CreateTimer(_ => Show(), null, after, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for what is being shown, so that no reply comes before it.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
            _isOver = true;
        await _timer.DisposeAsync();
        if (_shown is { } shown)
            await shown;
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver)
                _shown = _show();
        }
    }
}
