using CsCheck;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class WordSplitterTests
{
    [Theory]
    [InlineData("What is a CEO?", "what|is|a|ceo")]
    [InlineData("C.E.O.", "ceo")]
    [InlineData("the C.E.O.'s office", "the|ceo|office")]
    [InlineData("C.E.Os", "ceos")]
    [InlineData("the U.S. market", "the|us|market")]
    [InlineData("cats.dogs", "cats|dogs")]
    [InlineData("plan b.what next", "plan|b|what|next")]
    [InlineData("the cat's tail", "the|cat|tail")]
    [InlineData("the cat’s tail", "the|cat|tail")]
    [InlineData("cats' tails", "cats|tails")]
    [InlineData("don't", "dont")]
    [InlineData("3.5% of 10,000", "3.5|of|10,000")]
    [InlineData("1,2 and 3.", "1,2|and|3")]
    [InlineData("$5 or -5", "5|or|5")]
    [InlineData("b2b, B2C", "b2b|b2c")]
    [InlineData("R&D & more", "r&d|&|more")]
    [InlineData("cat-like/dog-like", "cat|like|dog|like")]
    [InlineData("<at>Bot</at> hi<br/>there", "bot|hi|there")]
    [InlineData("<3 cats > dogs", "3|cats|dogs")]
    [InlineData("a < b", "a|b")]
    [InlineData("unclosed <b cat", "unclosed|b|cat")]
    [InlineData("«Hello» — “you”…", "hello|you")]
    [InlineData("tab\tline\r\nnon\u00a0breaking", "tab|line|non|breaking")]
    [InlineData("Éclair 火", "éclair|火")]
    [InlineData("?!…", "")]
    [InlineData("", "")]
    public void A_text_becomes_words(string text, string words) => Assert.Equal(words, string.Join('|', Split(text)));

    [Fact]
    public void Any_text_becomes_lower_case_words_without_space_and_with_a_letter_a_digit_or_an_ampersand() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aB3.,'&<>/ -"], 0, 30]).Sample(
            text => Assert.All(Split(text), word =>
            {
                Assert.Contains(word, c => char.IsLetterOrDigit(c) || c == '&');
                Assert.DoesNotContain(word, char.IsWhiteSpace);
                Assert.Equal(word.ToLowerInvariant(), word);
            }));

    [Fact]
    public void Words_that_are_split_again_stay_as_they_are() =>
        Gen.String[Gen.Char["aB3.,'& -"], 0, 30].Sample(text =>
        {
            var words = Split(text).ToArray();
            Assert.Equal(words, words.SelectMany(Split));
        });

    private static IEnumerable<string> Split(string text) => WordSplitter.Chunks(text).SelectMany(WordSplitter.Words);
}
