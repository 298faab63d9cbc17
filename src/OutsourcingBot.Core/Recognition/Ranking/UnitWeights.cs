using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What units weigh, in rows of one signed byte a unit, which JSON has in base 64.</summary>
/// <param name="Inner">What one step of the rows below weighs.</param>
/// <param name="Words">For a word or a pair of words its row.</param>
/// <param name="Form">A row for each number that says what a question's form is about, then the constants.</param>
/// <param name="Outer">What one step of the rows of <paramref name="Answers"/> weighs.</param>
/// <param name="Answers">A row for each entry, then for each type of answer.</param>
internal sealed record UnitWeights(double Inner, ImmutableSortedDictionary<string, byte[]> Words, ImmutableArray<byte[]> Form, double Outer, ImmutableArray<byte[]> Answers)
{
    /// <summary>So many words and pairs are kept, those that move most; the others, near a half of all, move next to nothing.</summary>
    private const int ManyWords = 12_000;

    /// <summary>Whether every row is of the same units.</summary>
    public bool FitsTogether(int entries, int types) =>
        !Form.IsDefaultOrEmpty && !Answers.IsDefault && Answers.Length == entries + types && Words.Values.Concat(Form).Concat(Answers).All(row => row?.Length == Form[0].Length);

    /// <summary>The units of several fits side by side; each fit speaks for its share.</summary>
    /// <param name="fits">What was learned.</param>
    /// <param name="words">The words and their places.</param>
    /// <param name="dimensions">How many numbers say what a question's form is about.</param>
    /// <param name="outputs">How many things the units speak of.</param>
    /// <param name="mostWords">How many words are kept.</param>
    public static UnitWeights Of(IReadOnlyList<(UnitLayer Units, float[] Weights)> fits, IReadOnlyDictionary<string, int> words, int dimensions, int outputs, int mostWords = ManyWords)
    {
        var rows = Enumerable.Range(0, words.Count + dimensions + 1 + outputs)
            .Select(row => fits.SelectMany(fit => fit.Units.Row(fit.Weights, row).ToArray()).Select(weight => (double)weight).ToArray()).ToArray();
        var (inner, outer) = (rows[..^outputs], rows[^outputs..]);
        var (innerStep, outerStep) = (SignedBytes.StepOf(inner), SignedBytes.StepOf(outer));
        return new UnitWeights(
            innerStep,
            words.OrderByDescending(pair => inner[pair.Value].Sum(weight => weight * weight)).Take(mostWords).ToImmutableSortedDictionary(pair => pair.Key, pair => SignedBytes.Packed(inner[pair.Value], innerStep), StringComparer.Ordinal),
            [.. inner[words.Count..].Select(row => SignedBytes.Packed(row, innerStep))],
            outerStep / fits.Count,
            [.. outer.Select(row => SignedBytes.Packed(row, outerStep))]);
    }

    /// <summary>The network that has these weights.</summary>
    public QuestionUnits ToUnits()
    {
        var units = Form[0].Length;
        var inputs = Words.Count + Form.Length - 1;
        var (inner, outer) = (new LinearModel(inputs, units), new LinearModel(units, Answers.Length));
        var rows = 0;
        foreach (var row in Words.Values.Concat(Form))
        {
            inner.SetRow(rows++, SignedBytes.Unpacked(row, Inner));
        }

        var answers = Answers.Select(row => SignedBytes.Unpacked(row, Outer)).ToArray();
        for (var unit = 0; unit < units; unit++)
        {
            outer.SetRow(unit, Array.ConvertAll(answers, answer => answer[unit]));
        }

        return new QuestionUnits(new HiddenLayerNetwork(inner, outer, Answers.Length), Words.Keys.Select((word, place) => (word, place)).ToFrozenDictionary(pair => pair.word, pair => pair.place, StringComparer.Ordinal));
    }
}
