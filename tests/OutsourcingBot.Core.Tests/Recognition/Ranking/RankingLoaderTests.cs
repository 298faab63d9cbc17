using System.Text.Json.Nodes;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class RankingLoaderTests
{
    private static readonly Bot OfRenamed = BotCompiler.Compile(
        [.. RealBot.Knowledge.Select(file => file.Name == "knowledge/outsourcing.md" ? file with { Name = "knowledge/article.md" } : file)], RealBot.Dialogs).Bot!;

    [Theory]
    [InlineData("which is volume driven")]
    [InlineData("what does a kpo demand from its people")]
    [InlineData("KPO rests on rules, true or false?")]
    [InlineData("is nearshore in a country nearby")]
    [InlineData("fill in: ___ is rule-based")]
    public void Under_another_name_a_document_is_ranked_by_what_was_learned_of_its_headings(string question)
    {
        var (expected, read) = (Read(RealBot.Bot, question), Read(OfRenamed, question));

        Assert.Equal(expected.Confidence, read.Confidence);
        Assert.Equal(expected.Best.Fragment, read.Best.Fragment);
        Assert.StartsWith("article#", read.Best.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Do companies go overseas for KPO?", "Why?")]
    [InlineData("What is KPO compared with BPO?", "Hang on, is it really more complex? Everyone at work says so")]
    public void Under_another_name_what_follows_an_answer_is_read_as_under_its_own(string earlier, string question)
    {
        var (expected, read) = (Trace(RealBot.Bot, earlier, question), Trace(OfRenamed, earlier, question));

        Assert.Equal(expected.Confidence, read.Confidence);
        Assert.Equal(expected.Source?.Passage, read.Source?.Passage);
    }

    [Fact]
    public void Weights_without_spelt_words_repair_no_everyday_words()
    {
        var learned = JsonNode.Parse(ShippedFiles.Dialog("ranking.json").Text)!.AsObject();
        learned.Remove("spelt");
        var bot = BotCompiler.Compile(RealBot.Knowledge, [.. RealBot.Dialogs.Select(file => file.Name == "dialogs/ranking.json" ? new SourceFile(file.Name, learned.ToJsonString()) : file)]).Bot!;

        Assert.Contains("cheapest", WordsOf(RealBot.Bot, "which is the cheepest"));
        Assert.Contains("cheepest", WordsOf(bot, "which is the cheepest"));
    }

    private static IEnumerable<string> WordsOf(Bot bot, string question) => bot.Recognizer.ChoicesFor(question, null)!.Question.Tokens.Select(token => token.Text);

    private static AnswerTrace Trace(Bot bot, string earlier, string question)
    {
        var handler = new TurnHandler(bot);
        return handler.Handle(handler.Handle(ConversationState.New, new UserMessage.Said(earlier)).State, new UserMessage.Said(question)).Trace;
    }

    private static Reading.Answered Read(Bot bot, string question) => Assert.IsType<Reading.Answered>(bot.Recognizer.Recognize(question, null));
}
