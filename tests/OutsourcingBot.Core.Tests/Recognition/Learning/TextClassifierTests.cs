using CsCheck;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class TextClassifierTests
{
    public static TheoryData<string, string> Labelled() =>
        [.. Requests.All.Where(request => request.Label is not null).Select(request => (request.Text, request.Label!))];

    [Theory]
    [MemberData(nameof(Labelled))]
    public void What_was_learned_is_known(string text, string label) =>
        Assert.Equal(label, Requests.Classifier.Predict(text).Label);

    [Theory]
    [InlineData("will the weather be sunny tomorrow", "weather")]
    [InlineData("Play my song!", "music")]
    [InlineData("how much money is in the account?", "bank")]
    public void What_is_said_in_other_words_is_found(string text, string label) =>
        Assert.Equal(label, Requests.Classifier.Predict(text).Label);

    [Theory]
    [InlineData("whats the wether tomorow", "weather")]
    [InlineData("plai som musik", "music")]
    [InlineData("acount balence", "bank")]
    public void Misspelt_words_are_found_by_their_characters(string text, string label) =>
        Assert.Equal(label, Requests.Classifier.Predict(text).Label);

    [Fact]
    public void Words_never_seen_make_it_less_sure()
    {
        var known = Requests.Classifier.Predict("play some music");
        var unknown = Requests.Classifier.Predict("zebra quagmire xylophone");

        Assert.True(known.Confidence > unknown.Confidence);
    }

    [Fact]
    public void A_counter_example_is_less_sure_than_an_example() =>
        Assert.True(Requests.Classifier.Predict("why do cats purr").Confidence < Requests.Classifier.Predict("play some jazz").Confidence);

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("?!…")]
    public void A_text_without_words_has_some_label_with_little_confidence(string text)
    {
        var prediction = Requests.Classifier.Predict(text);

        Assert.Contains(prediction.Label, Requests.Classifier.Labels);
        Assert.True(prediction.Confidence < Requests.Classifier.Predict("play some jazz").Confidence);
    }

    [Fact]
    public void Any_text_has_probabilities_that_add_up_to_one() =>
        Gen.OneOf(Gen.String, Gen.OneOf<string>([.. Requests.All.Select(request => request.Text)])).Array[1, 3].Sample(
            texts =>
            {
                var prediction = Requests.Classifier.Predict(string.Join(' ', texts));
                Assert.InRange(prediction.Confidence, 0, 1);
                Assert.All(prediction.Ranking, ranked => Assert.InRange(ranked.Probability, 0, 1));
                Assert.Equal(1, prediction.Ranking.Sum(ranked => ranked.Probability), 9);
                Assert.Equal(prediction.Label, prediction.Ranking[0].Label);
                Assert.Equal(Requests.Classifier.Labels.Order(), prediction.Ranking.Select(ranked => ranked.Label).Order());
            },
            iter: 2000);

    [Fact]
    public void The_same_examples_make_the_same_classifier()
    {
        var again = TextClassifierTrainer.Train(Requests.All);
        foreach (var text in new[] { "play some jazz", "balance", "is it cold", "" })
        {
            var (first, second) = (Requests.Classifier.Predict(text), again.Predict(text));
            Assert.Equal(first.Confidence, second.Confidence);
            Assert.Equal(first.Ranking, second.Ranking);
        }
    }

    [Fact]
    public void Labels_of_one_example_are_learned()
    {
        var classifier = TextClassifierTrainer.Train([new("good morning", "greeting"), new("see you later", "parting")]);

        Assert.Equal("greeting", classifier.Predict("good morning to you").Label);
        Assert.Equal("parting", classifier.Predict("later").Label);
    }

    [Fact]
    public void Any_examples_can_be_learned() =>
        Gen.Select(Gen.String, Gen.Int[-1, 3]).Array[0, 12].Sample(
            pairs =>
            {
                LabelledText[] examples = [new("a", "0"), new("b", "1"), .. pairs.Select(pair => new LabelledText(pair.Item1, pair.Item2 < 0 ? null : $"{pair.Item2}"))];
                var prediction = TextClassifierTrainer.Train(examples).Predict("a b");
                Assert.True(double.IsFinite(prediction.Confidence));
                Assert.All(prediction.Ranking, ranked => Assert.True(double.IsFinite(ranked.Probability)));
            },
            iter: 200);

    [Fact]
    public void One_label_is_not_enough() =>
        Assert.Throws<ArgumentException>(() => TextClassifierTrainer.Train([new("hello", "greeting"), new("rain", null)]));
}
