using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What words are about beyond their letters: which words of the knowledge they are like.</summary>
internal sealed class Likeness
{
    /// <summary>Words less alike than this have no more in common than any two.</summary>
    private const float Least = 0.5f;

    /// <summary>From this on, two words say the same.</summary>
    private const float Same = 0.85f;

    private readonly WordVectors _vectors;
    private readonly List<string> _stems = [];

    /// <summary>The vectors of all words, one behind the other.</summary>
    private readonly List<float> _known = [];

    /// <param name="vectors">The vectors of words.</param>
    /// <param name="known">The words of the knowledge that lead to answers.</param>
    public Likeness(WordVectors vectors, IEnumerable<Token> known)
    {
        _vectors = vectors;
        Span<float> vector = stackalloc float[Dimensions];
        foreach (var token in known)
        {
            if (token.Text.Length > 2 && vectors.TryGet(token.Text, vector))
            {
                _stems.Add(token.Stem);
                _known.AddRange(vector);
            }
        }

        _stems.TrimExcess();
        _known.TrimExcess();
    }

    /// <summary>How long a vector is.</summary>
    public int Dimensions => _vectors.Dimensions;

    /// <summary>The words of the knowledge that a word is like, with how much, up to 1.</summary>
    public IReadOnlyList<(string Stem, double Likeness)> AlikeTo(string word)
    {
        var alike = new List<(string, double)>();
        Span<float> vector = stackalloc float[Dimensions];
        if (_vectors.TryGet(word, vector))
        {
            var known = CollectionsMarshal.AsSpan(_known);
            for (var i = 0; i < _stems.Count; i++)
            {
                var similarity = WordVector.Dot(vector, known.Slice(i * Dimensions, Dimensions));
                if (similarity >= Least)
                {
                    alike.Add((_stems[i], Math.Min(1, (similarity - Least + 0.1) / (Same - Least + 0.1))));
                }
            }
        }

        return alike;
    }

    /// <summary>What some words are about together, of length 1; of length 0 where none is known.</summary>
    public float[] MeanOf(IEnumerable<string> words)
    {
        var sum = new float[Dimensions];
        Span<float> vector = stackalloc float[Dimensions];
        foreach (var word in words)
        {
            if (_vectors.TryGet(word, vector))
            {
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += vector[i];
                }
            }
        }

        WordVector.Normalize(sum);
        return sum;
    }
}
