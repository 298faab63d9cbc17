using OutsourcingBot.Core.Turns;
using static OutsourcingBot.Channels.Tests.Samples;

namespace OutsourcingBot.Channels.Tests;

public sealed class ActivityReaderTests
{
    [Theory]
    [InlineData(PlaygroundMessage)]
    [InlineData(EmulatorMessage)]
    public void A_message_is_its_text(string json) =>
        Assert.Equal(new UserMessage.Said("what is kpo"), ActivityReader.Read(Activity(json)));

    [Fact]
    public void Only_the_mention_of_the_bot_is_taken_out() =>
        Assert.Equal(new UserMessage.Said("ask <at>Ada</at> what kpo is"), ActivityReader.Read(Activity(PlaygroundGroupMessage)));

    [Fact]
    public void A_mention_without_text_is_found_by_the_name() =>
        Assert.Equal(
            new UserMessage.Said("hello"),
            Read("""{"type":"message","text":"<at>Bot</at> hello","recipient":{"id":"b"},"entities":[null,{"type":"mention","mentioned":{"id":"b","name":"Bot"}}]}"""));

    [Fact]
    public void Text_without_a_mention_is_kept_as_it_is() =>
        Assert.Equal(new UserMessage.Said("  hello \n"), Read("""{"type":"message","text":"  hello \n"}"""));

    [Theory]
    [InlineData("\"kpo\"", "kpo")]
    [InlineData("""{"text":"kpo"}""", "kpo")]
    [InlineData("""{"msteams":{"type":"imBack","value":"kpo"}}""", "kpo")]
    [InlineData("""{"act":"submit","n":1,"name":"Ada"}""", "")]
    [InlineData("""{"text":5,"msteams":[]}""", "")]
    [InlineData("null", "")]
    [InlineData("7", "")]
    public void A_submitted_card_says_the_text_of_its_button(string value, string text) =>
        Assert.Equal(new UserMessage.Said(text), Read($$"""{"type":"message","value":{{value}}}"""));

    [Fact]
    public void Inputs_of_a_card_without_text_say_nothing() =>
        Assert.Equal(new UserMessage.Said(""), ActivityReader.Read(Activity(PlaygroundSubmit)));

    [Theory]
    [InlineData(PlaygroundUpdate)]
    [InlineData(WebChatJoin)]
    public void A_person_who_comes_in_has_joined(string json) =>
        Assert.IsType<UserMessage.Joined>(ActivityReader.Read(Activity(json)));

    [Fact]
    public void A_bot_that_is_put_into_a_conversation_meets_its_people() =>
        Assert.IsType<UserMessage.Joined>(ActivityReader.Read(Activity(PlaygroundInstallation)));

    [Theory]
    [InlineData("""{"type":"endOfConversation"}""")]
    [InlineData("""{"type":"deleteUserData"}""")]
    public void A_person_who_ends_the_conversation_has_left(string json) =>
        Assert.IsType<UserMessage.Left>(Read(json));

    [Theory]
    [InlineData(PlaygroundGroupUpdate)]
    [InlineData(PlaygroundExecute)]
    [InlineData(WebChatFeedback)]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null,{"id":""},{}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"u"}]}""")]
    [InlineData("""{"type":"event","name":"webchat/join","channelId":"msteams"}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"installationUpdate","action":5}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    [InlineData("""{"type":"typing"}""")]
    [InlineData("""{"type":"messageDelete"}""")]
    [InlineData("""{"type":"something new"}""")]
    [InlineData("""{}""")]
    public void Everything_else_is_nothing_to_answer(string json) => Assert.Null(Read(json));

    private static UserMessage? Read(string json) => ActivityReader.Read(Activity(json));
}
