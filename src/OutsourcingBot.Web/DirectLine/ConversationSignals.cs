using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>
/// Tells open sockets that a conversation went on, and nothing else: what there is to send they read from the
/// transcript, each from where it stands. So there is no gap between what was missed and what is new, nothing comes
/// twice, and nothing piles up here for a slow client.
/// </summary>
internal sealed class ConversationSignals(IOptions<DirectLineOptions> options)
{
    /// <summary>So many tabs and devices of one person may listen at once.</summary>
    private const int MaxInOneConversation = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, HashSet<Subscription>> _subscriptions = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Listens from now on.</summary>
    /// <returns>Null where no more may listen.</returns>
    public Subscription? Subscribe(string conversation)
    {
        lock (_lock)
        {
            if (_count == options.Value.MaxSockets)
                return null;
            if (!_subscriptions.TryGetValue(conversation, out var listeners))
                _subscriptions[conversation] = listeners = [];
            if (listeners.Count == MaxInOneConversation)
                return null;
            _count++;
            var subscription = new Subscription(this, conversation);
            listeners.Add(subscription);
            return subscription;
        }
    }

    /// <summary>Wakes everyone who listens to the conversation.</summary>
    public void WentOn(string conversation)
    {
        lock (_lock)
        {
            if (_subscriptions.TryGetValue(conversation, out var listeners))
            {
                foreach (var listener in listeners)
                    listener.Wake();
            }
        }
    }

    private void End(Subscription subscription, string conversation)
    {
        lock (_lock)
        {
            if (!_subscriptions.TryGetValue(conversation, out var listeners) || !listeners.Remove(subscription))
                return;
            _count--;
            if (listeners.Count == 0)
                _subscriptions.Remove(conversation);
        }
    }

    /// <summary>One listener; signals that come while it is busy are one signal.</summary>
    public sealed class Subscription(ConversationSignals signals, string conversation) : IDisposable
    {
        private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _signal.Reader.ReadAsync(cancellationToken);

        public void Dispose() => signals.End(this, conversation);

        internal void Wake() => _signal.Writer.TryWrite(true);
    }
}
