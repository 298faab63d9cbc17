using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Turns;

public class ClauseSplitterTests
{
    [Theory]
    [InlineData("what is A", "")]
    [InlineData("types of A & who uses it", "types of A|who uses it")]
    [InlineData("(a) define A (b) list its types", "define A|list its types")]
    [InlineData("1. define A 2. list its types", "define A|list its types")]
    [InlineData("A - what is it, who uses it?", "A|what is it|who uses it?")]
    [InlineData("why A, and also why B", "why A|why B")]
    [InlineData("an A-to-B change", "")]
    [InlineData("costs of 3.5 or (more)", "")]
    public void A_sentence_is_cut_where_a_question_may_begin(string sentence, string clauses)
    {
        var ways = ClauseSplitter.Ways(sentence, RealBot.Bot.Lexicon);

        Assert.Equal(clauses, ways.IsEmpty ? string.Empty : string.Join('|', ways[0]));
    }

    [Fact]
    public void A_joiner_may_stand_within_a_question()
    {
        var ways = ClauseSplitter.Ways("the relation of A and B, the types of A", RealBot.Bot.Lexicon);

        Assert.Equal(["the relation of A|B|the types of A", "the relation of A and B|the types of A"], ways.Select(way => string.Join('|', way)));
    }
}
