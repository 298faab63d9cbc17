using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class HiddenLayerNetworkTests
{
    private const int Copies = 100;

    [Fact]
    public void It_learns_what_no_linear_model_can()
    {
        // Two features together, or neither, mean one label; either alone means the other.
        SparseVector[] texts = [Vector(), Vector(0, 1), Vector(0), Vector(1)];
        int[] labels = [0, 0, 1, 1];
        var network = Train(texts, labels, features: 2);

        for (var i = 0; i < texts.Length; i++)
            Assert.Equal(labels[i], network.LogProbabilities(texts[i]).Index().MaxBy(label => label.Item).Index);
    }

    [Fact]
    public void Its_probabilities_add_up_to_one_for_any_vector()
    {
        var network = Train([Vector(0), Vector(1)], [0, 1], features: 2);

        Assert.All([Vector(), Vector(0), Vector(0, 1)], text =>
            Assert.Equal(1, network.LogProbabilities(text).Sum(logarithm => Math.Exp(logarithm)), 4));
    }

    [Fact]
    public void A_counter_example_is_of_no_label_more_than_of_another()
    {
        var network = Train([Vector(0), Vector(1), Vector(2)], [0, 1, -1], features: 3);

        Assert.InRange(Math.Exp(network.LogProbabilities(Vector(2)).Max()), 0.5, 0.65);
        Assert.True(Math.Exp(network.LogProbabilities(Vector(0)).Max()) > 0.8);
    }

    [Fact]
    public void Many_examples_bring_the_network_in()
    {
        LabelledText[] many = [.. Enumerable.Range(0, 160).SelectMany(_ => Requests.All)];

        var classifier = TextClassifierTrainer.Train(many);

        Assert.True(classifier.WeightBytes > Requests.Classifier.WeightBytes);
        Assert.All(
            Requests.All.Where(request => request.Label is not null),
            request => Assert.Equal(request.Label, classifier.Predict(request.Text).Label));
    }

    private static HiddenLayerNetwork Train(SparseVector[] texts, int[] labels, int features) => HiddenLayerTrainer.Train(
        [.. Enumerable.Range(0, Copies).SelectMany(_ => texts)],
        [.. Enumerable.Range(0, Copies).SelectMany(_ => labels)],
        features,
        labels.Where(label => label >= 0).Distinct().Count(),
        seed: 1);

    private static SparseVector Vector(params int[] indices) => new(indices, Array.ConvertAll(indices, _ => 1f));
}
