using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Turns;

/// <summary>
/// Lets those who deal with the same conversation in one after the other, in the order in which they came. This keeps the
/// order within one process; that nothing is answered twice rests on the store alone.
/// </summary>
public sealed class TurnOrder
{
    private readonly Dictionary<ConversationKey, Line> _lines = [];

    /// <summary>Waits for those who came before.</summary>
    /// <returns>The turn, to be disposed of for the next one.</returns>
    public async Task<IDisposable> EnterAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var line = Join(key);
        try
        {
            await line.Gate.WaitAsync(cancellationToken);
            return new Place(this, key, line);
        }
        catch
        {
            Leave(key, line);
            throw;
        }
    }

    private Line Join(ConversationKey key)
    {
        lock (_lines)
        {
            if (!_lines.TryGetValue(key, out var line))
                _lines[key] = line = new();
            line.Length++;
            return line;
        }
    }

    private void Leave(ConversationKey key, Line line)
    {
        lock (_lines)
        {
            if (--line.Length > 0)
                return;
            _lines.Remove(key);
        }

        line.Gate.Dispose();
    }

    private sealed class Line
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Length { get; set; }
    }

    private sealed class Place(TurnOrder order, ConversationKey key, Line line) : IDisposable
    {
        public void Dispose()
        {
            line.Gate.Release();
            order.Leave(key, line);
        }
    }
}
