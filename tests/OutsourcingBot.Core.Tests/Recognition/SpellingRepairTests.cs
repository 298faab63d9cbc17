using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class SpellingRepairTests
{
    private static readonly Lexicon Lexicon = RealBot.Bot.Lexicon;
    private static readonly KnowledgeWords Words = MakeWords();
    private static readonly SpellingRepair Repair = new(Lexicon, Words.All.Concat(Lexicon.Words));

    private static readonly SpellingRepair Everyday = new(
        Lexicon, Words.All.Concat(Lexicon.Words), ["cheapest", "environment", "allowed", "young", "average", "fine", "nice", "spot", "wife"], RealBot.Bot.Places!.Knows);

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

    [Theory]
    [InlineData("cheepest", "cheapest")]
    [InlineData("enviroment", "environment")]
    [InlineData("alowed", "allowed")]
    [InlineData("yuong", "young")]
    [InlineData("avrage", "average")]
    [InlineData("arbitrge", "arbitrage")]
    public void What_is_no_word_of_the_knowledge_may_be_an_everyday_word(string slip, string word) => Assert.Equal(word, WithEveryday(slip));

    [Theory]
    [InlineData("swot")]
    [InlineData("wifi")]
    [InlineData("nagoya")]
    [InlineData("infosys")]
    [InlineData("deloitte")]
    public void A_short_word_with_another_letter_and_a_name_are_no_slips_of_everyday_words(string word) => Assert.Equal(word, WithEveryday(word));

    private static string WithEveryday(string word) => Assert.Single(Everyday.Repair([Token.Of(word)])).Text;

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
