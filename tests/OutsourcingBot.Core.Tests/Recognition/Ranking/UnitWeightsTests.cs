using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class UnitWeightsTests
{
    private const int Words = 3;
    private const int Dimensions = 2;
    private const int Outputs = 4;
    private const double Tolerance = 0.01;

    private static readonly Dictionary<string, int> Places = new() { ["cat"] = 0, ["dog"] = 1, ["^ cat"] = 2 };

    [Fact]
    public void What_was_learned_says_the_mean_of_its_fits()
    {
        var fits = new[] { Scattered(1), Scattered(2) };
        var units = UnitWeights.Of(fits, Places, Dimensions, Outputs).ToUnits();

        var scores = units.ScoresOf(["dog", "^ cat", "never seen"], [0.5f, -1]);

        for (var output = 0; output < Outputs; output++)
        {
            Assert.Equal(fits.Average(fit => ScoreOf(fit, output)), scores[output], Tolerance);
        }
    }

    [Fact]
    public void The_words_that_move_least_are_left_out()
    {
        var (layer, weights) = Scattered(1);
        layer.Row(weights, Places["cat"]).Fill(0.01f);
        layer.Row(weights, Places["dog"]).Fill(0.2f);

        var kept = UnitWeights.Of([(layer, weights)], Places, Dimensions, Outputs, mostWords: 2).Words;

        Assert.DoesNotContain("cat", kept.Keys);
        Assert.Contains("dog", kept.Keys);
    }

    [Fact]
    public void Rows_of_another_length_do_not_fit()
    {
        var learned = UnitWeights.Of([Scattered(1)], Places, Dimensions, Outputs);

        Assert.True(learned.FitsTogether(1, 3));
        Assert.False(learned.FitsTogether(1, 2));
        Assert.False((learned with { Form = learned.Form.SetItem(1, [0, 0, 0]) }).FitsTogether(1, 3));
        Assert.False((learned with { Words = learned.Words.SetItem("cat", []) }).FitsTogether(1, 3));
    }

    [Fact]
    public void The_slopes_are_those_of_the_outputs()
    {
        const float Small = 1e-2f;
        float[] pulls = [0.3f, -0.2f, 0.5f, 0.1f];
        var (layer, weights) = Scattered(3);
        var state = layer.Forward(weights, [0, 2], [0.5f, -1]);
        var gradient = new float[weights.Length];
        layer.AddGradient(weights, state, pulls, gradient);

        for (var i = layer.Count - 1; i >= layer.Count - (Outputs * UnitLayer.Units); i -= 7)
        {
            var before = Goal(weights);
            weights[i] += Small;
            Assert.Equal((Goal(weights) - before) / Small, gradient[i], 1e-4);
            weights[i] -= Small;
        }

        double Goal(float[] by) => layer.Outputs(by, state).Zip(pulls, (output, pull) => output * pull).Sum();
    }

    private static (UnitLayer Layer, float[] Weights) Scattered(uint seed)
    {
        var layer = new UnitLayer(0, Words, Dimensions, Outputs, seed);
        var weights = new float[layer.Count];
        layer.Scatter(weights);
        return (layer, weights);
    }

    /// <summary>The score of an output for "dog", "^ cat" and the form 0.5, −1, added up by hand.</summary>
    private static double ScoreOf((UnitLayer Layer, float[] Weights) fit, int output)
    {
        var (dog, pair, first, second, constant) = (fit.Layer.Row(fit.Weights, 1).ToArray(), fit.Layer.Row(fit.Weights, 2).ToArray(), fit.Layer.Row(fit.Weights, 3).ToArray(), fit.Layer.Row(fit.Weights, 4).ToArray(), fit.Layer.Row(fit.Weights, 5).ToArray());
        var says = fit.Layer.Row(fit.Weights, 6 + output).ToArray();
        return Enumerable.Range(0, UnitLayer.Units).Sum(unit => says[unit] * Math.Max(0, dog[unit] + pair[unit] + (0.5 * first[unit]) - second[unit] + constant[unit]));
    }
}
