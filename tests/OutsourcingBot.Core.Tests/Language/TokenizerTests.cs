using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class TokenizerTests
{
    [Theory]
    [InlineData("What's the CFO's job?", "what is the cfo job")]
    [InlineData("e-mail, 3.5 and C.E.O.", "e mail 3.5 and ceo")]
    [InlineData("non core, non-core", "noncore noncore")]
    [InlineData("don’t <b>shout</b>", "do not shout")]
    [InlineData("Über R&D", "über r&d")]
    [InlineData("\"quoted\" (bracketed)", "quoted bracketed")]
    [InlineData("averyveryveryverylongwordwithoutanyblank", "averyveryveryverylongwordwithoutanyblank")]
    [InlineData(" ... ", "")]
    public void A_text_becomes_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', ShippedFiles.Lexicon.Tokenize(text).Select(token => token.Text)));

    [Fact]
    public void A_word_of_the_knowledge_is_one_and_the_same_string_wherever_it_stands()
    {
        var pool = new TokenPool();
        pool.Open();

        var (first, again) = (pool.Of("walks"), pool.Of("walks"));

        Assert.Same(first.Text, again.Text);
        Assert.Same(first.Stem, pool.Of("walking").Stem);
    }

    [Fact]
    public void Words_that_come_later_are_not_kept()
    {
        var pool = new TokenPool();
        pool.Open();
        pool.Close();

        Assert.NotSame(pool.Of("walks").Text, pool.Of("walks").Text);
    }
}
