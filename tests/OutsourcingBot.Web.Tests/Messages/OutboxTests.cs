using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Storage;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class OutboxTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outsourcingbot-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Replies_that_a_crash_kept_from_being_sent_come_at_the_next_start_and_once()
    {
        var all = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync((call, _) =>
        {
            if (call == 2)
                all.SetResult();
            return Task.CompletedTask;
        });
        using (var server = Server(crashes: true))
            Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(server, connector, "two"));
        Assert.Empty(connector.Calls);

        using (var server = Server(crashes: false))
        {
            _ = server.Client;
            await all.Task.WaitAsync(Cancel);
            // The channel delivers again what it got no answer to.
            Assert.Equal(HttpStatusCode.OK, await PostAsync(server, connector, "two"));
        }

        Assert.Equal(["first", "second"], connector.Calls.Select(call => (string?)call.Activity["text"]));
    }

    [Fact]
    public async Task The_channels_second_delivery_brings_what_the_first_could_not()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var server = Server(crashes: true);
        await PostAsync(server, connector, "two");
        Assert.Empty(connector.Calls);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(server, connector, "two"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(server, connector, "two"));

        Assert.Equal(["first", "second"], connector.Calls.Select(call => (string?)call.Activity["text"]));
    }

    private static async Task<HttpStatusCode> PostAsync(BotServer server, FakeConnector connector, string text)
    {
        using var answer = await server.Client.PostAsync("/api/messages", Message(text, serviceUrl: connector.Url).Body(), Cancel);
        return answer.StatusCode;
    }

    private BotServer Server(bool crashes) => new()
    {
        DataFolder = _folder.FullName,
        Registrations = services =>
        {
            if (crashes)
                services.Replace(ServiceDescriptor.Singleton<IOutbox>(provider => new CrashingOnce(new SqliteOutbox(provider.GetRequiredService<SqliteDatabase>()))));
        },
    };

    /// <summary>Ends the turn between saving and sending, the first time.</summary>
    private sealed class CrashingOnce(IOutbox outbox) : IOutbox
    {
        private bool _hasCrashed;

        public Task<IReadOnlyList<ConversationKey>> LeftAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ConversationKey>>([]);

        public Task<IReadOnlyList<Unsent>> UnsentAsync(ConversationKey key, CancellationToken cancellationToken)
        {
            if (_hasCrashed)
                return outbox.UnsentAsync(key, cancellationToken);
            _hasCrashed = true;
            throw new InvalidOperationException("the process ends here");
        }

        public Task SentAsync(ConversationKey key, Unsent reply, string? activityId, DateTimeOffset at, CancellationToken cancellationToken) =>
            outbox.SentAsync(key, reply, activityId, at, cancellationToken);
    }
}
