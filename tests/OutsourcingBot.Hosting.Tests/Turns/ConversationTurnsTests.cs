using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Hosting.Tests.Turns;

public sealed class ConversationTurnsTests
{
    private static readonly ConversationKey Key = new("msteams", "c");

    private readonly MemoryConversationStore _store = new();
    private readonly FakeTimeProvider _time = new(new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
    private readonly CountingTurns _bot = new();
    private readonly ListLogger _log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_goes_on_from_the_state_that_the_last_one_left()
    {
        Assert.Equal("1: a", await Say("a", "m1"));
        Assert.Equal("2: b", await Say("b", "m2"));
    }

    [Fact]
    public async Task The_same_delivery_again_gets_the_same_replies_and_no_second_turn()
    {
        var first = await Turns(_store).TakeAsync(Message("a", "m1"), Cancel);
        _time.Advance(TimeSpan.FromMinutes(15));
        var again = await Turns(_store).TakeAsync(Message("a", "m1"), Cancel);

        Assert.Equal((false, true, 1), (first.Repeated, again.Repeated, _bot.Handled));
        Assert.Equal(first.Replies.Single().Text, again.Replies.Single().Text);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_delivery()
    {
        await Say("a", "m1");
        var other = Message("a", "m1");
        var activity = other.Activity with { Conversation = new() { Id = "d" } };
        Assert.False((await Turns(_store).TakeAsync(other with { Activity = activity }, Cancel)).Repeated);
    }

    [Fact]
    public async Task A_message_without_an_id_is_always_answered()
    {
        Assert.Equal("1: a", await Say("a", null));
        Assert.Equal("2: a", await Say("a", null));
    }

    [Fact]
    public async Task What_is_nothing_to_answer_touches_no_store()
    {
        var delivered = await Turns(_store).TakeAsync(new(new() { Type = "typing", ChannelId = "msteams", Conversation = new() { Id = "c" } }, "t"), Cancel);

        Assert.Empty(delivered.Replies);
        Assert.Equal(0, (await _store.LoadAsync(Key, null, Cancel)).Version);
    }

    [Fact]
    public async Task A_turn_that_met_another_is_taken_again_and_nothing_is_lost()
    {
        var said = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Say("x", $"m{i}"), Cancel)));

        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}: x").Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_delivery_many_times_at_once_is_one_turn()
    {
        var said = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Say("x", "m1"), Cancel)));

        Assert.All(said, text => Assert.Equal("1: x", text));
        Assert.Equal(1, (await _store.LoadAsync(Key, null, Cancel)).Version);
    }

    [Fact]
    public async Task A_turn_that_throws_is_answered_with_the_words_for_it_and_keeps_the_state()
    {
        await Say("a", "m1");

        Assert.Equal("sorry", await Say("throw my secret", "m2"));
        Assert.Equal("2: b", await Say("b", "m3"));

        var (id, line) = Assert.Single(_log.Lines);
        Assert.Equal(2001, id);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_always_conflicts_ends_in_an_error_and_not_in_a_loop() =>
        await Assert.ThrowsAsync<ConversationConflictException>(() => Turns(new NeverSaves()).TakeAsync(Message("a", "m1"), Cancel));

    [Fact]
    public async Task A_kept_transcript_holds_the_message_and_its_replies_in_order()
    {
        await Turns(_store).TakeAsync(Message("a", "client-1") with { KeepTranscript = true }, Cancel);
        await Turns(_store).TakeAsync(Message("b", "client-2") with { KeepTranscript = true }, Cancel);

        var transcript = await _store.ReadTranscriptAsync(Key, 0, 10, Cancel);
        Assert.Equal(["a", "1: a", "b", "2: b"], transcript.Select(activity => activity.Text));
        Assert.Equal(["c|0000001", "c|0000002", "c|0000003", "c|0000004"], transcript.Select(activity => activity.Id));
        Assert.Equal([null, "c|0000001", null, "c|0000003"], transcript.Select(activity => activity.ReplyToId));
        Assert.All(transcript, activity => Assert.Equal("2026-01-02T03:04:05.000Z", activity.Timestamp));
    }

    [Fact]
    public async Task A_transcript_takes_the_same_delivery_once_however_late()
    {
        var first = await Turns(_store).TakeAsync(Message("a", "client-1") with { KeepTranscript = true }, Cancel);
        _time.Advance(TimeSpan.FromDays(300));
        await Turns(_store).TakeAsync(Message("b", "client-2") with { KeepTranscript = true }, Cancel);
        var again = await Turns(_store).TakeAsync(Message("a", "client-1") with { KeepTranscript = true }, Cancel);

        Assert.Equal((true, first.Taken.Id), (again.Repeated, again.Taken.Id));
        Assert.Equal(4, (await _store.LoadAsync(Key, null, Cancel)).Length);
    }

    [Fact]
    public async Task A_transcript_also_holds_what_is_nothing_to_answer()
    {
        var delivery = new Delivery(new() { Type = "event", ChannelId = "msteams", Conversation = new() { Id = "c" } }, null, KeepTranscript: true);
        await Turns(_store).TakeAsync(delivery, Cancel);
        Assert.Equal("event", Assert.Single(await _store.ReadTranscriptAsync(Key, 0, 10, Cancel)).Type);
    }

    private static Delivery Message(string text, string? id) =>
        new(new() { Type = "message", Text = text, Id = id, ChannelId = "msteams", Conversation = new() { Id = "c" } }, id);

    private async Task<string?> Say(string text, string? id) =>
        (await Turns(_store).TakeAsync(Message(text, id), Cancel)).Replies.Single().Text;

    private ConversationTurns Turns(IConversationStore store) => new(_bot, store, _time, new(new Meters()), _log);

    /// <summary>Counts its turns in the state.</summary>
    private sealed class CountingTurns : ITurns
    {
        private int _handled;

        public int Handled => _handled;

        public int KnowledgeEntries => 0;

        public TurnOutcome Handle(ConversationState state, UserMessage message)
        {
            Interlocked.Increment(ref _handled);
            var text = ((UserMessage.Said)message).Text;
            if (text.StartsWith("throw", StringComparison.Ordinal))
                throw new InvalidOperationException(text);
            var count = (state.Topic?.Shown ?? 0) + 1;
            return Outcome(state with { Topic = new("count", [], null, count) }, $"{count}: {text}", TurnResult.Answered);
        }

        public TurnOutcome Fail(ConversationState state) => Outcome(state, "sorry", TurnResult.Error);

        private static TurnOutcome Outcome(ConversationState state, string text, TurnResult result) =>
            new(state, [new(text, [], [])], new() { Outcome = result });
    }

    private sealed class NeverSaves : IConversationStore
    {
        public Task<StoredConversation> LoadAsync(ConversationKey key, string? turnId, CancellationToken cancellationToken) =>
            Task.FromResult(StoredConversation.Unknown);

        public Task<bool> SaveAsync(ConversationKey key, long expectedVersion, ConversationSave save, CancellationToken cancellationToken) =>
            Task.FromResult(false);

        public Task<IReadOnlyList<Activity>> ReadTranscriptAsync(ConversationKey key, long after, int count, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Activity>>([]);

        public Task<int> ForgetAsync(ChannelSelection channels, DateTimeOffset savedBefore, CancellationToken cancellationToken) => Task.FromResult(0);
    }

    private sealed class ListLogger : ILogger<ConversationTurns>
    {
        public List<(int Id, string Line)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((eventId.Id, formatter(state, exception) + exception));
    }

    private sealed class Meters : IMeterFactory
    {
        public Meter Create(MeterOptions options) => new(options);

        public void Dispose()
        {
        }
    }
}
