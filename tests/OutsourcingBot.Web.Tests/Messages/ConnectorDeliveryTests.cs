using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Web.Messages;
using static OutsourcingBot.Web.Tests.Messages.Incoming;

namespace OutsourcingBot.Web.Tests.Messages;

public sealed class ConnectorDeliveryTests : IDisposable
{
    private readonly BotServer _server = new(("Connector:TimeoutSeconds", "1"), ("Connector:MaxRetryAfterSeconds", "0")) { RealTime = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("", 200)]
    [InlineData("/", 201)]
    [InlineData("/_connector", 202)]
    [InlineData("/_connector/", 204)]
    public async Task Replies_are_posted_in_order_and_any_success_will_do(string path, int status)
    {
        await using var connector = await FakeConnector.StartForRepliesAsync((_, context) => Answer(context, status));

        Assert.Equal(HttpStatusCode.OK, await Post(connector.Url + path, "two"));

        var target = $"POST {path.TrimEnd('/')}/v3/conversations/c-1%7Clivechat/activities/m-1";
        Assert.Equal([target, target], connector.Calls.Select(call => call.Target));
        Assert.Equal(["first", "second"], connector.Calls.Select(call => (string?)call.Activity["text"]));
    }

    [Fact]
    public async Task A_reply_to_nothing_is_posted_to_the_conversation()
    {
        await using var connector = await FakeConnector.StartForRepliesAsync();
        await Post(connector.Url, "hello", id: null);
        Assert.Equal("POST /v3/conversations/c-1%7Clivechat/activities", Assert.Single(connector.Calls).Target);
    }

    [Fact]
    public async Task A_reply_with_an_identifier_takes_the_place_of_what_has_it()
    {
        await using var connector = await FakeConnector.StartForRepliesAsync();
        var update = new Activity { Type = "message", Id = "sent/1", ReplyToId = "m-1", ServiceUrl = connector.Url, Conversation = new() { Id = "c" } };
        await _server.Services.GetRequiredService<ConnectorClient>().SendAsync(update, Cancel);
        Assert.Equal("PUT /v3/conversations/c/activities/sent%2F1", Assert.Single(connector.Calls).Target);
    }

    [Fact]
    public async Task The_same_delivery_again_is_not_answered_again()
    {
        await using var connector = await FakeConnector.StartForRepliesAsync();
        await Post(connector.Url, "hello");
        Assert.Equal(HttpStatusCode.OK, await Post(connector.Url, "hello"));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task What_the_channel_asks_to_send_again_is_sent_again()
    {
        await using var connector = await FakeConnector.StartForRepliesAsync((call, context) =>
        {
            context.Response.Headers.RetryAfter = "3600";
            return Answer(context, call < 3 ? 429 : 200);
        });

        Assert.Equal(0, await FailedAfter(() => Post(connector.Url, "hello")));
        Assert.Equal(3, connector.Calls.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(400)]
    [InlineData(302)]
    public async Task What_may_have_arrived_is_not_sent_again_and_counted(int status)
    {
        await using var connector = await FakeConnector.StartForRepliesAsync((_, context) =>
        {
            context.Response.Headers.Location = "/elsewhere";
            return Answer(context, status);
        });

        Assert.Equal(1, await FailedAfter(async () => Assert.Equal(HttpStatusCode.OK, await Post(connector.Url, "hello"))));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_channel_that_never_answers_is_given_up_and_not_asked_again()
    {
        await using var connector = await FakeConnector.StartForRepliesAsync((_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        Assert.Equal(1, await FailedAfter(async () => Assert.Equal(HttpStatusCode.OK, await Post(connector.Url, "hello"))));
        Assert.Single(connector.Calls);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_is_counted() =>
        Assert.Equal(1, await FailedAfter(async () => Assert.Equal(HttpStatusCode.OK, await Post("http://127.0.0.1:9", "hello"))));

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    public async Task No_identifier_climbs_up_the_path(string conversation)
    {
        await using var connector = await FakeConnector.StartForRepliesAsync();
        var message = Message(serviceUrl: connector.Url);
        message["conversation"]!["id"] = conversation;
        await _server.Client.PostAsync("/api/messages", message.Body(), Cancel);
        Assert.Empty(connector.Calls);
    }

    [Theory]
    [InlineData("http://10.0.0.1")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("https://example.test")]
    [InlineData("http://localhost.example.test")]
    public async Task Nobody_chooses_where_the_bot_connects(string serviceUrl) =>
        Assert.Equal(HttpStatusCode.BadRequest, await Post(serviceUrl, "hello"));

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return status == 204 ? Task.CompletedTask : context.Response.WriteAsync(status == 200 ? "" : "{\"id\":\"1\"}", context.RequestAborted);
    }

    private async Task<HttpStatusCode> Post(string serviceUrl, string text, string? id = "m-1")
    {
        using var answer = await _server.Client.PostAsync("/api/messages", Message(text, id, serviceUrl: serviceUrl).Body(), Cancel);
        return answer.StatusCode;
    }

    private async Task<long> FailedAfter(Func<Task> act) =>
        (await Metrics.CountsOfAsync(_server, "outsourcingbot.sends.failed", act)).Count;
}
