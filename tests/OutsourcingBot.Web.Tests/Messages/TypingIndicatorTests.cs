using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Turns;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class TypingIndicatorTests : IDisposable
{
    private readonly WaitingTurns _turns = new();
    private readonly BotServer _server;

    public TypingIndicatorTests() => _server = new()
    {
        Registrations = services => services.Replace(ServiceDescriptor.Singleton<ITurns>(_turns)),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_turn_that_takes_long_shows_that_the_bot_is_at_work_and_then_replies()
    {
        var typingSeen = new TaskCompletionSource();
        var typingTaken = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync(async (call, _) =>
        {
            if (call != 1)
                return;
            typingSeen.SetResult();
            await typingTaken.Task;
        });
        var answer = Post(connector, "m-1");
        await _turns.Begun.Task.WaitAsync(Cancel);

        _server.Time.Advance(TimeSpan.FromMilliseconds(500));
        await typingSeen.Task.WaitAsync(Cancel);
        _turns.MayEnd.Set();
        typingTaken.SetResult();

        Assert.Equal(HttpStatusCode.OK, await answer);
        Assert.Equal(["typing", "message"], connector.Calls.Select(call => (string?)call.Activity["type"]));
        var typing = connector.Calls.First();
        Assert.Equal("POST /v3/conversations/c-1%7Clivechat/activities/m-1", typing.Target);
        Assert.Equal(("bot-1", "user-id-0"), ((string?)typing.Activity["from"]!["id"], (string?)typing.Activity["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_turn_that_does_not_take_long_only_replies()
    {
        await using var connector = await FakeConnector.StartAsync();
        var answer = Post(connector, "m-1");
        await _turns.Begun.Task.WaitAsync(Cancel);

        _server.Time.Advance(TimeSpan.FromMilliseconds(499));
        _turns.MayEnd.Set();

        Assert.Equal(HttpStatusCode.OK, await answer);
        _server.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("message", (string?)Assert.Single(connector.Calls).Activity["type"]);
    }

    private async Task<HttpStatusCode> Post(FakeConnector connector, string id)
    {
        using var answer = await _server.Client.PostAsync("/api/messages", Message(id: id, serviceUrl: connector.Url).Body(), Cancel);
        return answer.StatusCode;
    }

    private sealed class WaitingTurns : ITurns
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ManualResetEventSlim MayEnd { get; } = new();

        public int KnowledgeEntries => 0;

        public TurnOutcome Handle(ConversationState state, UserMessage message)
        {
            Begun.TrySetResult();
            MayEnd.Wait(Cancel);
            return new(state, [new("done", [], [])], new() { Outcome = TurnResult.Answered });
        }

        public TurnOutcome Fail(ConversationState state) => new(state, [], new() { Outcome = TurnResult.Error });
    }
}
