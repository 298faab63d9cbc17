using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class CalibrationTests
{
    [Fact]
    public void The_probability_fits_how_often_it_was_right()
    {
        Outcome[] seen = [.. Outcomes(1, 180, 20), .. Outcomes(0, 60, 140)];
        var fitted = LogisticRegression.Fit(1, seen);

        Assert.Equal(0.9, fitted.Probability([1]), 0.01);
        Assert.Equal(0.3, fitted.Probability([0]), 0.01);
    }

    [Fact]
    public void An_outcome_counts_by_its_weight()
    {
        var fitted = LogisticRegression.Fit(1, [new([0], true, 300), new([0], false, 100)]);

        Assert.Equal(0.75, fitted.Probability([0]), 0.01);
    }

    [Fact]
    public void What_was_always_right_is_never_quite_certain()
    {
        var fitted = LogisticRegression.Fit(1, [.. Outcomes(1, 100, 0)]);

        Assert.InRange(fitted.Probability([1]), 0.95, 0.9999);
    }

    [Fact]
    public void Without_outcomes_the_probability_is_a_half() =>
        Assert.Equal(0.5, LogisticRegression.Fit(2, []).Probability([0.3, 0.7]));

    [Fact]
    public void The_temperature_fits_how_often_the_highest_score_was_right()
    {
        // e^(1/T) : 1 is 4 : 1, so that T is 1 / ln 4.
        float[] scores = [1, 0];
        (float[], int)[] seen = [.. Enumerable.Range(0, 100).Select(i => (scores, i % 5 == 0 ? 1 : 0))];

        Assert.Equal(1 / Math.Log(4), Softmax.Fit(seen).Temperature, 0.001);
    }

    [Fact]
    public void Equal_scores_are_equally_likely() =>
        Assert.Equal([0.25, 0.25, 0.25, 0.25], new Softmax(0.1).Probabilities([-3, -3, -3, -3]));

    [Fact]
    public void Equations_are_solved_in_place()
    {
        var system = new double[,] { { 2, 1, 5 }, { 1, 3, 10 } };
        LinearSystem.Solve(system);

        Assert.Equal(1, system[0, 2], 9);
        Assert.Equal(3, system[1, 2], 9);
    }

    private static IEnumerable<Outcome> Outcomes(double input, int right, int wrong) =>
        Enumerable.Range(0, right + wrong).Select(i => new Outcome([input], i < right));
}
