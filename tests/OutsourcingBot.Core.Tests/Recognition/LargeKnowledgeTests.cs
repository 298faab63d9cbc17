using System.Text;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Recognition;

/// <summary>Knowledge in which every common word leads to more answers than are looked at.</summary>
public class LargeKnowledgeTests
{
    private const int Sections = 600;

    private static readonly Lazy<TurnHandler> Handler = new(() => new TurnHandler(BotCompiler.Compile([new SourceFile("knowledge/large.md", Text())], RealBot.Dialogs).Bot!));

    [Theory]
    [InlineData("why do firms choose zq17a", "large#why-do-firms-choose-zq17a")]
    [InlineData("why do firms choose zq599a", "large#why-do-firms-choose-zq599a")]
    [InlineData("what is zq300a?", "large#what-is-zq300a")]
    [InlineData("what are the types of zq450a?", "large#types-of-zq450a/list")]
    public void The_one_answer_among_many_alike_is_found_by_what_sets_it_apart(string question, string entry) =>
        Assert.Equal(entry, Handler.Value.Handle(ConversationState.New, new UserMessage.Said(question)).Trace.Entry);

    [Fact]
    public void A_question_that_fits_all_of_them_comes_to_an_end() =>
        Assert.Single(Handler.Value.Handle(ConversationState.New, new UserMessage.Said("why do firms choose it?")).Replies);

    private static string Text()
    {
        var text = new StringBuilder("# Large\n\n");
        for (var i = 0; i < Sections; i++)
        {
            text.Append($"## What is zq{i}a?\n\nA machine for the workshop.\n\n### Types of zq{i}a\n\n- **Red zq{i}a** — a red machine.\n- **Blue zq{i}a** — a blue machine.\n\n");
            text.Append($"### Why do firms choose zq{i}a?\n\nFirms choose it for its price.\n\n");
        }

        return text.ToString();
    }
}
