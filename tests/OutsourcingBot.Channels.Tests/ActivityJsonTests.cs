using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using static OutsourcingBot.Channels.Tests.Samples;

namespace OutsourcingBot.Channels.Tests;

public sealed class ActivityJsonTests
{
    private static readonly Gen<string> ActivityText = Gen.OneOf(
        Gen.String,
        Gen.String.Select(text => $"<at>Bot</at>{text}"),
        Gen.Const(""),
        Gen.Const("😀\0<script>**x**"));

    [Theory]
    [InlineData(PlaygroundSubmit)]
    [InlineData(PlaygroundUpdate)]
    [InlineData(PlaygroundExecute)]
    [InlineData(EmulatorMessage)]
    [InlineData(WebChatJoin)]
    [InlineData(WebChatFeedback)]
    public void Nothing_is_lost_between_reading_and_writing(string json)
    {
        var written = JsonSerializer.Serialize(Activity(json), ActivityJson.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void Fields_that_nobody_named_survive() =>
        Assert.Contains(
            "\"conversation\":{\"id\":\"c\",\"topic\":\"x\"}",
            JsonSerializer.Serialize(Activity("""{"conversation":{"topic":"x","id":"c"},"new":1}"""), ActivityJson.Default.Activity),
            StringComparison.Ordinal);

    [Fact]
    public void Every_text_reaches_the_bot_unchanged_where_it_is_not_mentioned() =>
        ActivityText.Sample(text =>
        {
            var activity = new Activity { Type = ActivityTypes.Message, Text = text };
            return ActivityReader.Read(activity) is UserMessage.Said said && said.Text == text;
        });
}
