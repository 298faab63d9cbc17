using System.Net;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Web.Tests.Teams;

/// <summary>What Teams gets for its invokes, asked over HTTP of the bot with the knowledge that ships.</summary>
public sealed class TeamsInvokeTests(TeamsServer server) : IClassFixture<TeamsServer>
{
    [Fact]
    public async Task A_search_while_composing_gives_cards_to_insert()
    {
        var result = (await Ok("composeExtension/query", """
            {"commandId":"search","parameters":[{"name":"query","value":"types of bpo"}],"queryOptions":{"skip":0,"count":25}}
            """))["composeExtension"]!;

        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var first = result["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)first["contentType"]);
        Assert.Contains("Nearshore BPO", first["content"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)first["preview"]!["contentType"]);
        Assert.Equal("What are the types of BPO?", (string?)first["preview"]!["content"]!["title"]);
        var preview = (string?)first["preview"]!["content"]!["text"];
        Assert.StartsWith("BPO comes in 3 types: Onshore BPO", preview, StringComparison.Ordinal);
        Assert.Contains(" · Nearshore BPO", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_was_just_opened_shows_what_there_is_page_by_page()
    {
        var all = await Titles("""{"parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""");
        var page = await Titles("""{"parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":2,"count":3}}""");

        Assert.True(all.Count > 10, $"{all.Count} results");
        Assert.Equal(all.Skip(2).Take(3), page);
    }

    [Fact]
    public async Task A_word_that_is_still_growing_finds_already() =>
        Assert.Contains("What does BPO stand for?", await Titles("""{"parameters":[{"value":"stand f"}]}"""));

    [Theory]
    [InlineData("""{"parameters":[{"name":"query","value":"zebra"}]}""")]
    [InlineData("""{"parameters":[{"name":"query","value":"zebra bpo"}]}""")]
    public async Task A_search_without_results_says_so(string value)
    {
        var result = (await Ok("composeExtension/query", value))["composeExtension"]!;

        Assert.Equal("message", (string?)result["type"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)result["text"]));
    }

    [Fact]
    public async Task A_link_to_a_passage_of_the_knowledge_becomes_its_card()
    {
        var result = (await Ok("composeExtension/queryLink", """{"url":"https://bot.example/knowledge#types-of-bpo"}"""))["composeExtension"]!;

        Assert.Contains("Nearshore BPO", Assert.Single(result["attachments"]!.AsArray())!["content"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"url":"https://bot.example/knowledge#nothing"}""")]
    [InlineData("""{"url":"https://bot.example/"}""")]
    [InlineData("""{"url":"no link"}""")]
    [InlineData("{}")]
    public async Task Other_links_become_nothing(string value) =>
        Assert.Null((await Ok("composeExtension/queryLink", value))["composeExtension"]!["attachments"]);

    [Fact]
    public async Task A_chosen_result_becomes_its_card()
    {
        var result = (await Ok("composeExtension/selectItem", """{"question":"What is KPO?"}"""))["composeExtension"]!;

        Assert.Contains("Knowledge Process Outsourcing", Assert.Single(result["attachments"]!.AsArray())!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_on_a_message_opens_the_answer_to_it()
    {
        var dialog = await Dialog("composeExtension/fetchTask", """
            {"commandId":"ask","commandContext":"message","messagePayload":{"body":{"contentType":"html","content":"<p>What is the difference between BPO &amp; KPO?</p>"}}}
            """);

        Assert.Equal("Table", (string?)dialog["body"]![1]!["type"]);
        Assert.Equal("What is the difference between BPO and KPO?", (string?)Assert.Single(dialog["actions"]!.AsArray())!["data"]!["question"]);
    }

    [Theory]
    [InlineData("""{"commandContext":"message","messagePayload":{"body":{"contentType":"text","content":"who won the cup"}}}""", "who won the cup")]
    [InlineData("""{"commandContext":"compose"}""", null)]
    [InlineData("""{"messagePayload":"odd"}""", null)]
    [InlineData("[]", null)]
    public async Task An_action_without_an_answer_opens_a_form(string value, string? question)
    {
        var field = (await Dialog("composeExtension/fetchTask", value))["body"]!.AsArray()[^1]!;

        Assert.Equal(("Input.Text", "question", question), ((string?)field["type"], (string?)field["id"], (string?)field["value"]));
    }

    [Fact]
    public async Task A_submitted_question_becomes_a_card_to_insert()
    {
        var result = (await Ok("composeExtension/submitAction", """{"commandId":"ask","data":{"question":"What is KPO?"}}"""))["composeExtension"]!;

        Assert.Contains("Knowledge Process Outsourcing", Assert.Single(result["attachments"]!.AsArray())!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/submit")]
    public async Task A_question_that_the_document_does_not_answer_is_declined_in_the_dialog(string name)
    {
        var body = (await Dialog(name, """{"data":{"question":"who won the cup"}}"""))["body"]!.AsArray();

        Assert.Contains("I only know", (string?)body[0]!["text"], StringComparison.Ordinal);
        Assert.Equal("who won the cup", (string?)body[1]!["value"]);
    }

    [Fact]
    public async Task A_button_can_open_the_dialog() =>
        Assert.Equal("Input.Text", (string?)(await Dialog("task/fetch", """{"data":{}}"""))["body"]![0]!["type"]);

    [Fact]
    public async Task The_dialog_answers_and_asks_on()
    {
        var body = (await Dialog("task/submit", """{"data":{"question":"what is kpo"}}"""))["body"]!.AsArray();

        Assert.Contains("Knowledge Process Outsourcing", (string?)body[0]!["text"], StringComparison.Ordinal);
        Assert.Equal("Input.Text", (string?)body[^1]!["type"]);
    }

    [Fact]
    public async Task A_field_that_searches_gets_questions_for_what_was_typed()
    {
        var answer = await Ok("application/search", """{"kind":"search","queryText":"types","queryOptions":{"skip":0,"top":15},"dataset":"questions"}""");

        Assert.Equal("application/vnd.microsoft.search.searchResponse", (string?)answer["type"]);
        Assert.Contains(answer["value"]!["results"]!.AsArray(), result => (string?)result!["value"] == "What are the types of BPO?" && (string?)result["title"] == (string?)result["value"]);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""", HttpStatusCode.OK)]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"dislike"}}""", HttpStatusCode.OK)]
    [InlineData("""{"actionName":"other"}""", HttpStatusCode.NotImplemented)]
    public async Task A_thumb_is_taken(string value, HttpStatusCode status) =>
        Assert.Equal((status, status == HttpStatusCode.OK ? "{}" : ""), await server.InvokeAsync("message/submitAction", value));

    private async Task<List<string?>> Titles(string value) =>
        [.. (await Ok("composeExtension/query", value))["composeExtension"]!["attachments"]!.AsArray().Select(attachment => (string?)attachment!["preview"]!["content"]!["title"])];

    /// <summary>The card of the dialog that is the answer.</summary>
    private async Task<JsonNode> Dialog(string name, string value)
    {
        var task = (await Ok(name, value))["task"]!;
        Assert.Equal("continue", (string?)task["type"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)task["value"]!["title"]));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)task["value"]!["card"]!["contentType"]);
        return task["value"]!["card"]!["content"]!;
    }

    private async Task<JsonNode> Ok(string name, string value)
    {
        var (status, body) = await server.InvokeAsync(name, value);
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!;
    }
}
