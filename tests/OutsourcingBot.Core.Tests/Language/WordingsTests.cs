using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class WordingsTests
{
    private readonly Wordings _texts = new();
    private readonly Wording _first;
    private readonly Wording _second;
    private readonly Wording _two;

    public WordingsTests()
    {
        _texts.Add([6]);
        _first = _texts.Add([1, 2, 3]);
        _second = _texts.Add([4, 5]);
        _two = _first.Through(_second);
        _texts.Add([7]);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(7, false)]
    [InlineData(Vocabulary.Unknown, false)]
    public void A_word_is_found_in_any_of_the_texts_and_in_no_other(int word, bool isFound) => Assert.Equal(isFound, _texts.Contains(_two, word));

    [Theory]
    [InlineData(new[] { 2, 3 }, true)]
    [InlineData(new[] { 4, 5 }, true)]
    [InlineData(new[] { 3, 4 }, false)]
    [InlineData(new[] { 1, 3 }, false)]
    [InlineData(new[] { 5, 7 }, false)]
    [InlineData(new[] { 2, Vocabulary.Unknown }, false)]
    public void Words_in_a_row_are_found_within_one_text(int[] words, bool areFound) => Assert.Equal(areFound, _texts.HasInARow(_two, words));

    [Fact]
    public void Texts_are_the_same_where_all_their_words_are()
    {
        Assert.True(_texts.AreSame(_two, Added([1, 2, 3], [4, 5])));
        Assert.False(_texts.AreSame(_two, Added([1, 2, 3, 4, 5])));
        Assert.False(_texts.AreSame(_two, Added([1, 2, 3])));
        Assert.False(_texts.AreSame(_two, Added([1, 2, 3], [4, 6])));
    }

    [Fact]
    public void A_text_gives_its_words_back() => Assert.Equal([4, 5], _texts.WordsOf(_second).ToArray());

    [Fact]
    public void Nothing_is_said_by_no_text()
    {
        Wording none = default;

        Assert.True(none.IsEmpty);
        Assert.False(_texts.Contains(none, 1));
        Assert.False(_texts.HasInARow(none, [1]));
        Assert.Empty(_texts.WordsOf(none).ToArray());
    }

    private Wording Added(params int[][] texts)
    {
        var added = texts.Select(_texts.Add).ToArray();
        return added[0].Through(added[^1]);
    }
}
