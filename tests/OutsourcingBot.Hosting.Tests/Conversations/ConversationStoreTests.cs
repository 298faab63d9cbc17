using System.Collections.Immutable;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Tests.Conversations;

/// <summary>What every store has to do.</summary>
public abstract class ConversationStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly ConversationKey Key = new("emulator", "5f1|livechat");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract IConversationStore Store { get; }

    [Fact]
    public async Task An_unknown_conversation_is_new()
    {
        Assert.Equal(StoredConversation.Unknown, await Store.LoadAsync(Key, "a", Cancel));
        Assert.Empty(await Store.ReadTranscriptAsync(Key, 0, 10, Cancel));
    }

    [Fact]
    public async Task What_is_saved_is_loaded()
    {
        var state = new ConversationState
        {
            Welcomed = true,
            Topic = new("types", ["bpo"], "bpo/types", 2),
            Questionnaire = new("classification", ImmutableSortedDictionary<string, string>.Empty.Add("rules", "yes"), "judgment", 1),
        };

        Assert.True(await Save(0, state));
        var loaded = await Store.LoadAsync(Key, null, Cancel);

        Assert.Equal((1, 0, null), (loaded.Version, loaded.Length, loaded.Earlier));
        Assert.True(loaded.State.Welcomed);
        Assert.Equal(("types", "bpo", "bpo/types", 2), (loaded.State.Topic!.Intent, loaded.State.Topic.Concepts.Single(), loaded.State.Topic.Entry, loaded.State.Topic.Shown));
        Assert.Equal(("judgment", "yes"), (loaded.State.Questionnaire!.Asked, loaded.State.Questionnaire.Answers["rules"]));
    }

    [Fact]
    public async Task Forgetting_all_channels_but_one_leaves_that_one_and_takes_what_is_idle_elsewhere()
    {
        await Save(0, ConversationState.New, Turn("a"), Say("hello"));
        var (idle, active) = (Key with { Channel = "msteams" }, Key with { Channel = "slack" });
        await Store.SaveAsync(idle, 0, new(ConversationState.New, null, [], Now), Cancel);
        await Store.SaveAsync(active, 0, new(ConversationState.New, null, [], Now.AddHours(1)), Cancel);

        Assert.Equal(1, await Store.ForgetAsync(ChannelSelection.AllBut(Key.Channel), Now.AddMinutes(1), Cancel));
        Assert.Equal(StoredConversation.Unknown, await Store.LoadAsync(idle, null, Cancel));
        Assert.Equal((1, 1), ((await Store.LoadAsync(Key, null, Cancel)).Version, (await Store.LoadAsync(active, null, Cancel)).Version));
    }

    [Fact]
    public async Task Forgetting_takes_what_is_idle_in_the_channel_and_nothing_else()
    {
        await Save(0, ConversationState.New, Turn("a"), Say("hello"));
        var other = Key with { Channel = "msteams" };
        await Store.SaveAsync(other, 0, new(ConversationState.New, null, [], Now), Cancel);

        Assert.Equal(0, await Store.ForgetAsync(ChannelSelection.Only(Key.Channel), Now, Cancel));
        Assert.Equal(1, (await Store.LoadAsync(Key, null, Cancel)).Version);

        Assert.Equal(1, await Store.ForgetAsync(ChannelSelection.Only(Key.Channel), Now.AddMilliseconds(1), Cancel));
        Assert.Equal(StoredConversation.Unknown, await Store.LoadAsync(Key, "a", Cancel));
        Assert.Empty(await Store.ReadTranscriptAsync(Key, 0, 10, Cancel));
        Assert.Equal(1, (await Store.LoadAsync(other, null, Cancel)).Version);
        Assert.True(await Save(0, ConversationState.New, Turn("a"), Say("hello again")));
    }

    [Fact]
    public async Task The_same_id_in_another_channel_is_another_conversation()
    {
        await Save(0, ConversationState.New with { Welcomed = true });
        Assert.Equal(0, (await Store.LoadAsync(Key with { Channel = "msteams" }, null, Cancel)).Version);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Who_loaded_another_version_changes_nothing(long version)
    {
        await Save(0, ConversationState.New);

        Assert.False(await Save(version, ConversationState.New with { Welcomed = true }, Turn("late"), Say("late")));

        var loaded = await Store.LoadAsync(Key, "late", Cancel);
        Assert.Equal((1, 0, false, null), (loaded.Version, loaded.Length, loaded.State.Welcomed, loaded.Earlier));
        Assert.Empty(await Store.ReadTranscriptAsync(Key, 0, 10, Cancel));
    }

    [Fact]
    public async Task Of_many_writers_at_once_exactly_one_saves_each_version()
    {
        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            while (count < 10)
            {
                var loaded = await Store.LoadAsync(Key, null, Cancel);
                if (await Save(loaded.Version, ConversationState.New, null, Say($"{writer}/{count}")))
                    count++;
            }
            return count;
        }, Cancel)));

        Assert.Equal((80, 80), (saved.Sum(), (await Store.LoadAsync(Key, null, Cancel)).Version));
        var said = (await Store.ReadTranscriptAsync(Key, 0, 100, Cancel)).Select(activity => activity.Text!).ToList();
        Assert.Equal(80, said.Distinct().Count());
        Assert.All(said.GroupBy(text => text[0]), writer => Assert.Equal(writer.Order(StringComparer.Ordinal), writer));
    }

    [Fact]
    public async Task A_handled_turn_is_found_until_it_may_be_forgotten()
    {
        var minute = TimeSpan.FromMinutes(1);
        await Save(0, ConversationState.New, Turn("a", Now + minute));
        await Save(1, ConversationState.New, Turn("b"), at: Now + minute - TimeSpan.FromSeconds(1));
        Assert.Equal("reply to a", (await Store.LoadAsync(Key, "a", Cancel)).Earlier?.Replies.Single().Text);
        Assert.Null((await Store.LoadAsync(Key, "unknown", Cancel)).Earlier);

        await Save(2, ConversationState.New, at: Now + minute);

        Assert.Null((await Store.LoadAsync(Key, "a", Cancel)).Earlier);
        var forever = (await Store.LoadAsync(Key, "b", Cancel)).Earlier;
        Assert.Equal(("b", "taken b", null), (forever?.Id, forever?.Taken?.Text, forever?.KeepUntil));
    }

    [Fact]
    public async Task A_transcript_is_read_on_from_anywhere()
    {
        await Save(0, ConversationState.New, null, Say("1"), Say("2"));
        await Save(1, ConversationState.New, null, Say("3"));

        Assert.Equal(3, (await Store.LoadAsync(Key, null, Cancel)).Length);
        Assert.Equal(["1", "2"], await Read(after: 0, count: 2));
        Assert.Equal(["2", "3"], await Read(after: 1, count: 2));
        Assert.Empty(await Read(after: 3, count: 2));
        Assert.Empty(await Read(after: long.MaxValue, count: 2));
    }

    protected static Activity Say(string text) => new() { Type = "message", Text = text };

    protected async Task<string[]> Read(long after, int count) =>
        [.. (await Store.ReadTranscriptAsync(Key, after, count, Cancel)).Select(activity => activity.Text!)];

    protected Task<bool> Save(long version, ConversationState state, HandledTurn? handled = null, params Activity[] transcript) =>
        Store.SaveAsync(Key, version, new(state, handled, [.. transcript], Now), Cancel);

    private Task<bool> Save(long version, ConversationState state, HandledTurn? handled, DateTimeOffset at) =>
        Store.SaveAsync(Key, version, new(state, handled, [], at), Cancel);

    private Task<bool> Save(long version, ConversationState state, DateTimeOffset at) => Save(version, state, null, at);

    private static HandledTurn Turn(string id, DateTimeOffset? keepUntil = null) =>
        new(id, Say($"taken {id}"), [Say($"reply to {id}")], keepUntil);
}
