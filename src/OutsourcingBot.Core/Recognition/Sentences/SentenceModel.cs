using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>What a sentence as a whole, in the order of its words, says of each answer.</summary>
/// <param name="pieces">Cuts it into pieces.</param>
/// <param name="encoder">Reads the pieces.</param>
/// <param name="entries">The identifiers of the answers that it was taught.</param>
/// <param name="summary">From what the pieces mean to what the sentence means.</param>
/// <param name="choices">From there to each answer, then declining, small talk and placing work.</param>
internal sealed class SentenceModel(WordPieces pieces, SentenceEncoder encoder, string[] entries, Dense summary, Dense choices)
{
    /// <summary>The piece before a sentence.</summary>
    private const string Begin = "[CLS]";

    /// <summary>The piece behind a sentence.</summary>
    private const string End = "[SEP]";

    /// <summary>How many pieces of a sentence are read.</summary>
    private const int MostPieces = 56;

    /// <summary>How many pieces of the question before it are read.</summary>
    private const int MostAsked = 32;

    /// <summary>The identifiers of the answers that it was taught, in the order of their scores.</summary>
    public IReadOnlyList<string> Entries => entries;

    /// <summary>How much what it says counts beside what the ranking says, from 0 to 1.</summary>
    public double Share { get; init; }

    /// <summary>What the probabilities of both together mean: the chance that the first choice is right.</summary>
    public required LogisticRegression Confidence { get; init; }

    /// <summary>The probability of each of <see cref="Entries"/>, then those of declining, of small talk, and of asking where work belongs.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="asked">What was asked before it; null at the start.</param>
    /// <param name="last">The identifier of what was answered to that; null where that is unknown.</param>
    public double[] ProbabilitiesOf(string text, string? asked, string? last)
    {
        var (begin, end) = (pieces.Find(Begin), pieces.Find(End));
        List<int> all = [begin];
        if (last is not null && pieces.Find(last) is >= 0 and var known)
        {
            all.Add(known);
        }

        all.AddRange(asked is null ? [] : pieces.Of(asked, MostAsked));
        if (all.Count > 1)
        {
            all.Add(end);
        }

        var firstSaid = all.Count > 1 ? all.Count : int.MaxValue;
        int[] read = [.. all, .. pieces.Of(text, MostPieces), end];
        var states = encoder.Encode(read, firstSaid);
        var meaning = summary.Apply(Summed(states, read.Length), 1);
        for (var i = 0; i < meaning.Length; i++)
        {
            meaning[i] = MathF.Tanh(meaning[i]);
        }

        return new Softmax(1).Probabilities(choices.Apply(meaning, 1));
    }

    /// <summary>The state of the first piece, then the mean of all.</summary>
    private float[] Summed(float[] states, int count)
    {
        var width = encoder.Width;
        var sums = new float[2 * width];
        states.AsSpan(0, width).CopyTo(sums);
        for (var i = 0; i < count; i++)
        {
            Floats.AddScaled(sums.AsSpan(width), states.AsSpan(i * width, width), 1f / count);
        }

        return sums;
    }
}
