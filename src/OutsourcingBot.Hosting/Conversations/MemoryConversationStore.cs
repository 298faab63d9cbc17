using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Conversations;

/// <summary>Forgets everything when the process ends, and the oldest conversations before that: for tests and trials.</summary>
/// <param name="maxConversations">How many conversations to keep; default 1,000.</param>
public sealed class MemoryConversationStore(int maxConversations = 1000) : IConversationStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationKey, Entry> _entries = [];
    private readonly Queue<ConversationKey> _byAge = [];

    /// <inheritdoc/>
    public Task<StoredConversation> LoadAsync(ConversationKey key, string? turnId, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(_entries.TryGetValue(key, out var entry)
                ? new StoredConversation(
                    entry.State, entry.Version, entry.Transcript.Count, turnId is null ? null : entry.Handled.GetValueOrDefault(turnId))
                : StoredConversation.Unknown);
        }
    }

    /// <inheritdoc/>
    public Task<bool> SaveAsync(
        ConversationKey key, long expectedVersion, ConversationSave save, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if ((_entries.GetValueOrDefault(key)?.Version ?? 0) != expectedVersion)
                return Task.FromResult(false);
            var entry = expectedVersion == 0 ? Add(key) : _entries[key];
            entry.Apply(save);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Activity>> ReadTranscriptAsync(
        ConversationKey key, long after, int count, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<Activity>>(
                _entries.TryGetValue(key, out var entry) && after < entry.Transcript.Count
                    ? [.. entry.Transcript.Skip((int)after).Take(count)]
                    : []);
        }
    }

    /// <inheritdoc/>
    public Task<int> ForgetAsync(ChannelSelection channels, DateTimeOffset savedBefore, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var idle = _entries.Where(entry => channels.Contains(entry.Key.Channel) && entry.Value.SavedAt < savedBefore).Select(entry => entry.Key).ToHashSet();
            foreach (var key in idle)
                _entries.Remove(key);
            var others = _byAge.Where(key => !idle.Contains(key)).ToList();
            _byAge.Clear();
            others.ForEach(_byAge.Enqueue);
            return Task.FromResult(idle.Count);
        }
    }

    private Entry Add(ConversationKey key)
    {
        if (_byAge.Count == maxConversations)
            _entries.Remove(_byAge.Dequeue());
        _byAge.Enqueue(key);
        return _entries[key] = new Entry();
    }

    private sealed class Entry
    {
        public ConversationState State { get; private set; } = ConversationState.New;

        public long Version { get; private set; }

        public DateTimeOffset SavedAt { get; private set; }

        public Dictionary<string, HandledTurn> Handled { get; } = new(StringComparer.Ordinal);

        public List<Activity> Transcript { get; } = [];

        public void Apply(ConversationSave save)
        {
            foreach (var turn in Handled.Values.Where(turn => turn.KeepUntil <= save.At).ToList())
                Handled.Remove(turn.Id);
            State = save.State;
            SavedAt = save.At;
            Version++;
            Transcript.AddRange(save.Transcript);
            if (save.Handled is { } handled)
                Handled[handled.Id] = handled;
        }
    }
}
