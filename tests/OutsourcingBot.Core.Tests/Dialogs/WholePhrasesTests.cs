using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class WholePhrasesTests
{
    private static readonly WholePhrases Phrases = Classification.Questionnaire.Whole(["share it", "What if?"]);

    [Theory]
    [InlineData("Share it!", true)]
    [InlineData("please share it 👍", true)]
    [InlineData("what if", true)]
    [InlineData("share it with my boss", false)]
    [InlineData("share", false)]
    [InlineData("", false)]
    public void A_text_is_one_of_them_where_nothing_else_in_it_tells(string text, bool isOne) =>
        Assert.Equal(isOne, Phrases.Has(Utterance.Of(text)));
}
