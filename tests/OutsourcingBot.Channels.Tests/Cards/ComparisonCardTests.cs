using System.Text.Json;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Tests.Cards;

public sealed class ComparisonCardTests
{
    private static readonly Reply Compared = new("Everything about **both**.", [], [])
    {
        Card = new Card.Comparison
        {
            Lead = "Both:",
            Columns = ["Apples", "Pears"],
            Rows = [new("Colour", ["Red", "Green"]), new("Taste", ["Sour", "Sweet"])],
            Source = "_Source: Fruit_",
        },
    };

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("directline")]
    [InlineData("webchat")]
    public void Channels_with_cards_show_the_lead_above_the_table(string channel)
    {
        var reply = Write(channel);

        Assert.Equal("Both:", reply.Text);
        var card = Card(reply);
        Assert.Equal("AdaptiveCard", card.GetProperty("type").GetString());
        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Equal("Everything about **both**.", card.GetProperty("fallbackText").GetString());
    }

    [Fact]
    public void The_table_has_a_column_a_side_and_each_aspect_above_its_row()
    {
        var body = Card(Write("msteams")).GetProperty("body");
        var table = body[0];

        Assert.Equal(("Table", true), (table.GetProperty("type").GetString(), table.GetProperty("firstRowAsHeaders").GetBoolean()));
        Assert.Equal(2, table.GetProperty("columns").GetArrayLength());
        Assert.Equal(
            [["Apples", "Pears"], ["Colour"], ["Red", "Green"], ["Taste"], ["Sour", "Sweet"]],
            table.GetProperty("rows").EnumerateArray().Select(Texts));
        Assert.Equal("_Source: Fruit_", body[1].GetProperty("text").GetString());
    }

    [Fact]
    public void No_text_of_the_card_is_cut_off() =>
        Assert.All(TextBlocks(Card(Write("msteams"))), block => Assert.True(block.GetProperty("wrap").GetBoolean()));

    [Theory]
    [InlineData("sms")]
    [InlineData(null)]
    public void Other_channels_get_it_in_words(string? channel)
    {
        var reply = Write(channel);

        Assert.Equal(("Everything about **both**.", null), (reply.Text, reply.Attachments));
    }

    [Fact]
    public void Who_takes_the_replies_itself_gets_the_words_and_the_card()
    {
        var reply = Write("emulator", DeliveryModes.ExpectReplies);

        Assert.Equal("Everything about **both**.", reply.Text);
        Assert.Equal("AdaptiveCard", Card(reply).GetProperty("type").GetString());
    }

    private static Activity Write(string? channel, string? delivery = null)
    {
        var incoming = Samples.Activity(Samples.PlaygroundMessage) with { ChannelId = channel, DeliveryMode = delivery };
        return ActivityWriter.Write(incoming, new(ConversationState.New, [Compared], new AnswerTrace { Outcome = TurnResult.Answered }))[0];
    }

    private static JsonElement Card(Activity reply)
    {
        var attachment = Assert.Single(reply.Attachments!)!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return attachment.Content!.Value;
    }

    private static string[] Texts(JsonElement row) =>
        [.. row.GetProperty("cells").EnumerateArray().Select(cell => Assert.Single(cell.GetProperty("items").EnumerateArray()).GetProperty("text").GetString()!)];

    private static IEnumerable<JsonElement> TextBlocks(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextBlocks),
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.GetString() == "TextBlock" => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => TextBlocks(member.Value)),
        _ => [],
    };
}
