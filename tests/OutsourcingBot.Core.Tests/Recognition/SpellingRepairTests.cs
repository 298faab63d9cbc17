using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class SpellingRepairTests
{
    private static readonly Lexicon Lexicon = RealBot.Bot.Lexicon;
    private static readonly KnowledgeWords Words = MakeWords();
    private static readonly SpellingRepair Repair = new(Lexicon, Words.All.Concat(Lexicon.Words));

    [Theory]
    [InlineData("arbitrge", "arbitrage")]
    [InlineData("arbtirage", "arbitrage")]
    [InlineData("judgmentt", "judgment")]
    [InlineData("recruitmnet", "recruitment")]
    [InlineData("ofshore", "offshore")]
    [InlineData("onshroe", "onshore")]
    [InlineData("kop", "kpo")]
    [InlineData("kppo", "kpo")]
    [InlineData("bpoo", "bpo")]
    [InlineData("whst", "what")]
    [InlineData("anf", "and")]
    [InlineData("tje", "the")]
    [InlineData("diference", "difference")]
    public void A_slip_is_repaired_to_the_nearest_word(string slip, string word) => Assert.Equal(word, Repaired(slip));

    [Theory]
    [InlineData("ito")]
    [InlineData("rpo")]
    [InlineData("sla")]
    [InlineData("tcs")]
    [InlineData("kpi")]
    [InlineData("lpo")]
    [InlineData("crm")]
    [InlineData("erp")]
    [InlineData("roi")]
    [InlineData("gst")]
    [InlineData("fte")]
    [InlineData("infosys")]
    [InlineData("accenture")]
    [InlineData("kpop")]
    [InlineData("bpop")]
    public void A_name_that_is_near_to_nothing_is_left_alone(string name) => Assert.Equal(name, Repaired(name));

    [Theory]
    [InlineData("what is k p o", "what is kpo")]
    [InlineData("b p o or k p o", "bpo or kpo")]
    [InlineData("a b c", "a b c")]
    [InlineData("p o box", "p o box")]
    public void Letters_spell_a_word_of_the_knowledge(string said, string read) =>
        Assert.Equal(read, string.Join(' ', Repair.Repair(Lexicon.Tokenize(said)).Select(token => token.Text)));

    [Theory]
    [InlineData("farshoring")]
    [InlineData("farshore")]
    [InlineData("reshoring")]
    [InlineData("cosourcing")]
    public void What_differs_in_its_first_part_is_another_word(string word) => Assert.Equal(word, Repaired(word));

    [Theory]
    [InlineData("neershoring", "nearshoring")]
    [InlineData("naershore", "nearshore")]
    [InlineData("ofshoring", "offshoring")]
    public void A_slip_in_the_first_part_is_repaired(string slip, string word) => Assert.Equal(word, Repaired(slip));

    [Fact]
    public void No_word_of_the_dictionary_is_ever_repaired() =>
        Assert.All(
            ShippedFiles.Dialog("english.txt").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            word => Assert.Equal(word, Repaired(word)));

    [Fact]
    public void No_word_of_the_knowledge_is_ever_repaired() =>
        Assert.All(Words.All, word => Assert.Equal(word.Text, Repaired(word.Text)));

    private static KnowledgeWords MakeWords()
    {
        var words = new KnowledgeWords(Lexicon);
        _ = new AnswerableIndex(RealBot.Bot.Knowledge, Lexicon, words);
        _ = new KnowledgePhrases(RealBot.Bot.Knowledge, Lexicon, words);
        return words;
    }

    private static string Repaired(string word) => Assert.Single(Repair.Repair([Token.Of(word)])).Text;
}
