using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class WordingTests
{
    private static readonly Wording Two = [[1, 2, 3], [4, 5]];

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(Vocabulary.Unknown, false)]
    public void A_word_is_found_in_any_of_the_texts(int word, bool isFound) => Assert.Equal(isFound, Two.Contains(word));

    [Theory]
    [InlineData(new[] { 2, 3 }, true)]
    [InlineData(new[] { 3, 4 }, false)]
    [InlineData(new[] { 1, 3 }, false)]
    [InlineData(new[] { 2, Vocabulary.Unknown }, false)]
    public void Words_in_a_row_are_found_within_one_text(int[] words, bool areFound) => Assert.Equal(areFound, Two.HasInARow(words));

    [Fact]
    public void Texts_are_the_same_where_all_their_words_are()
    {
        Assert.True(Two.IsSame([[1, 2, 3], [4, 5]]));
        Assert.False(Two.IsSame([[1, 2, 3, 4, 5]]));
        Assert.False(Two.IsSame([[1, 2, 3]]));
        Assert.False(Two.IsSame([[1, 2, 3], [4, 6]]));
    }

    [Fact]
    public void Nothing_is_said_by_no_text()
    {
        Wording none = [];

        Assert.True(none.IsEmpty);
        Assert.False(none.Contains(1));
        Assert.False(none.HasInARow([1]));
        Assert.True(none.IsSame(default));
    }
}
