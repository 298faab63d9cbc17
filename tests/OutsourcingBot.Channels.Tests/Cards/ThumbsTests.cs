using System.Text.Json;
using System.Text.Json.Nodes;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Cards;

namespace OutsourcingBot.Channels.Tests.Cards;

public sealed class ThumbsTests
{
    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"type":"ClientCapabilities"},null,{"@type":"DislikeAction"}]}""", false)]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":1}]}""", null)]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":"SaveAction"}]}""", null)]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback"}""", null)]
    [InlineData("""{"type":"event","name":"other","entities":[{"@type":"LikeAction"}]}""", null)]
    [InlineData("""{"type":"message","text":"LikeAction"}""", null)]
    public void A_thumb_is_told_from_anything_else(string activity, bool? up) =>
        Assert.Equal(up, Thumbs.Read(Samples.Activity(activity))?.IsUp);

    [Fact]
    public void A_recorded_thumb_of_web_chat_is_read() =>
        Assert.Equal((true, ""), Thumbs.Read(Samples.Activity(Samples.WebChatFeedback)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_thumb_brings_back_the_question_it_stood_under(int action, bool up)
    {
        const string Question = "c:1\"|0000001";
        var shown = JsonSerializer.SerializeToNode(Thumbs.Under(Question), ActivityJson.Default.Entity)!;
        // Web Chat sends the pressed action as it got it.
        var pressed = new JsonObject
        {
            ["type"] = "event",
            ["name"] = "webchat:activity-status/feedback",
            ["entities"] = new JsonArray(shown["potentialAction"]![action]!.DeepClone()),
        };

        Assert.Equal((up, Question), Thumbs.Read(Samples.Activity(pressed.ToJsonString())));
    }
}
