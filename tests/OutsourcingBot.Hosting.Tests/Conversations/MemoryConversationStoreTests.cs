using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Tests.Conversations;

public sealed class MemoryConversationStoreTests : ConversationStoreTests
{
    protected override IConversationStore Store { get; } = new MemoryConversationStore();

    [Fact]
    public async Task The_oldest_conversation_makes_room()
    {
        var store = new MemoryConversationStore(maxConversations: 2);
        foreach (var id in (string[])["a", "b", "c"])
            await store.SaveAsync(new("x", id), 0, new(ConversationState.New, null, [], default), CancellationToken.None);

        var versions = await Task.WhenAll(((string[])["a", "b", "c"]).Select(async id =>
            (await store.LoadAsync(new("x", id), null, CancellationToken.None)).Version));
        Assert.Equal([0, 1, 1], versions);
    }
}
