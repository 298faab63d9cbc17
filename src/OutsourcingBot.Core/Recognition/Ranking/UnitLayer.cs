using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// The part of a fit that learns units: sums of what a question's words weigh, silent below zero, each of which speaks
/// for some answers and against others. Part of the words and of the units is left out at random, so that no few of them
/// decide (N. Srivastava et al., "Dropout", JMLR 2014).
/// </summary>
/// <param name="first">Where its weights begin among all.</param>
/// <param name="words">How many words there are.</param>
/// <param name="dimensions">How many numbers say what a question's form is about.</param>
/// <param name="outputs">How many things the units speak of.</param>
/// <param name="seed">Decides the first weights and what is left out.</param>
internal sealed class UnitLayer(int first, int words, int dimensions, int outputs, uint seed)
{
    public const int Units = 32;
    private const float Kept = 0.8f;
    private const double Width = 0.1;

    private readonly SeededRandom _random = new(seed);

    /// <summary>How many weights it has.</summary>
    public int Count => (words + dimensions + 1 + outputs) * Units;

    private int Constants => words + dimensions;

    /// <summary>Gives each weight a number without pattern to start from.</summary>
    public void Scatter(Span<float> weights)
    {
        foreach (ref var weight in weights.Slice(first, Count))
        {
            weight = (float)(Width * ((2 * _random.Fraction()) - 1));
        }
    }

    /// <summary>The units of a question, some words and units left out.</summary>
    public State Forward(float[] weights, int[] found, float[] form)
    {
        int[] kept = [.. found.Where(_ => _random.Fraction() < Kept)];
        var units = new float[Units];
        foreach (var word in kept)
        {
            Floats.AddScaled(units, Row(weights, word), 1 / Kept);
        }

        for (var k = 0; k < dimensions; k++)
        {
            Floats.AddScaled(units, Row(weights, words + k), form[k]);
        }

        Floats.AddScaled(units, Row(weights, Constants), 1);
        for (var i = 0; i < Units; i++)
        {
            units[i] = units[i] > 0 && _random.Fraction() < Kept ? units[i] / Kept : 0;
        }

        return new State(kept, form, units);
    }

    /// <summary>What the units say of each output.</summary>
    public float[] Outputs(float[] weights, State state)
    {
        var sums = new float[outputs];
        for (var i = 0; i < outputs; i++)
        {
            sums[i] = WordVector.Dot(Row(weights, Constants + 1 + i), state.Units);
        }

        return sums;
    }

    /// <summary>Adds the slopes of its weights, by what each output should change.</summary>
    public void AddGradient(float[] weights, State state, ReadOnlySpan<float> pulls, float[] gradient)
    {
        var back = new float[Units];
        for (var i = 0; i < outputs; i++)
        {
            if (pulls[i] != 0)
            {
                Floats.AddScaled(back, Row(weights, Constants + 1 + i), pulls[i]);
                Floats.AddScaled(Row(gradient, Constants + 1 + i), state.Units, pulls[i]);
            }
        }

        for (var u = 0; u < Units; u++)
        {
            back[u] = state.Units[u] > 0 ? back[u] / Kept : 0;
        }

        foreach (var word in state.Words)
        {
            Floats.AddScaled(Row(gradient, word), back, 1 / Kept);
        }

        for (var k = 0; k < dimensions; k++)
        {
            Floats.AddScaled(Row(gradient, words + k), back, state.Form[k]);
        }

        Floats.AddScaled(Row(gradient, Constants), back, 1);
    }

    /// <summary>The weights of a word, then of a number of the form, the constants, and an output.</summary>
    public Span<float> Row(float[] values, int row) => values.AsSpan(first + (row * Units), Units);

    /// <summary>A question with the units that it moves.</summary>
    public sealed record State(int[] Words, float[] Form, float[] Units);
}
