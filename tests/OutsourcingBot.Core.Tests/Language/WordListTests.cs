using CsCheck;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class WordListTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'e'], 1, 4];

    [Fact]
    public void Every_word_of_the_dictionary_that_ships_is_found()
    {
        var text = ShippedFiles.Dialog("english.txt").Text;
        var list = new WordList(text);

        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), word => Assert.True(list.Contains(word), word));
    }

    [Fact]
    public void The_words_of_a_list_are_found_and_no_others() =>
        Gen.Select(Word.Array[0, 20], Word, Gen.Bool).Sample((words, other, isEnded) =>
        {
            var sorted = words.Distinct().Order(StringComparer.Ordinal).ToArray();
            var list = new WordList(string.Join('\n', sorted) + (isEnded && sorted.Length > 0 ? "\n" : ""));
            return sorted.All(word => list.Contains(word)) && list.Contains(other) == sorted.Contains(other);
        });

    [Theory]
    [InlineData("")]
    [InlineData("ca")]
    [InlineData("cats")]
    [InlineData("cat\ndog")]
    [InlineData("a")]
    [InlineData("z")]
    [InlineData("Cat")]
    public void What_is_no_whole_line_is_not_found(string word) => Assert.False(new WordList("cat\ndog\nzebra\n").Contains(word));
}
