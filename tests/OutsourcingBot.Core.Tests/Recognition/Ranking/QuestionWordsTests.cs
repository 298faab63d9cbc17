using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public sealed class QuestionWordsTests
{
    [Fact]
    public void Which_places_are_named_is_nothing_to_learn_but_how_far_apart_they_are()
    {
        var one = WordsOf("what do you call a firm in Leeds with a desk in Durban?");

        Assert.Contains("in <place>", one);
        Assert.Contains("<places> Far", one);
        Assert.Equal(one, WordsOf("what do you call a firm in Buenos Aires with a desk in Nagoya?"));
        Assert.DoesNotContain("<places> Far", WordsOf("what do you call a firm in Leeds with a desk in Cork?"));
    }

    [Fact]
    public void One_place_is_not_far_from_anything() => Assert.DoesNotContain(WordsOf("what does a firm in Leeds gain?"), word => word.StartsWith("<places>", StringComparison.Ordinal));

    private static List<string> WordsOf(string text) => QuestionWords.Whole(RealBot.Bot.Recognizer.ChoicesFor(text, null)!.Question, topic: null);
}
