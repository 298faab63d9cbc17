namespace OutsourcingBot.Core.Language;

/// <summary>
/// Which English words are alike: a vector for each word of a file that <c>tools/WordVectors</c> makes. Looked up in the
/// file's own bytes, so that starting costs nothing.
/// </summary>
internal sealed class WordVectors
{
    private readonly WordVectorLayout _file;

    private WordVectors(WordVectorLayout file) => _file = file;

    /// <summary>No words at all.</summary>
    public static WordVectors None { get; } = new(default);

    /// <summary>How long each vector is.</summary>
    public int Dimensions => _file.Dimensions;

    /// <summary>The vectors of a file; null where it is damaged.</summary>
    public static WordVectors? Read(ReadOnlyMemory<byte> file) =>
        WordVectorLayout.Read(file) is { } layout ? new WordVectors(layout) : null;

    /// <summary>Writes the vector of a lower-case word, of length 1; false where the word is unknown.</summary>
    /// <param name="word">The word as it is written, not its stem.</param>
    /// <param name="vector">At least <see cref="Dimensions"/> numbers.</param>
    public bool TryGet(ReadOnlySpan<char> word, Span<float> vector)
    {
        var index = IndexOf(word);
        if (index < 0)
        {
            return false;
        }

        _file.Unpack(index, vector);
        WordVector.Normalize(vector[..Dimensions]);
        return true;
    }

    /// <summary>The vector of a phrase; null where none of its words is known.</summary>
    /// <param name="words">Its words, in lower case.</param>
    /// <param name="weightOf">How much each of them counts.</param>
    public WordVector? Mean(IEnumerable<string> words, Func<string, float> weightOf)
    {
        var sum = new float[Dimensions];
        Span<float> vector = stackalloc float[Dimensions];
        var isKnown = false;
        foreach (var word in words)
        {
            if (TryGet(word, vector))
            {
                WordVector.AddScaled(sum, vector, weightOf(word));
                isKnown = true;
            }
        }

        WordVector.Normalize(sum);
        return isKnown ? new WordVector(sum) : null;
    }

    /// <summary>How alike two lower-case words are, up to 1; 0 where one of them is unknown. Opposites are alike.</summary>
    public float Similarity(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<float> first = stackalloc float[Dimensions];
        Span<float> second = stackalloc float[Dimensions];
        return TryGet(one, first) && TryGet(other, second) ? WordVector.Dot(first, second) : 0;
    }

    private int IndexOf(ReadOnlySpan<char> word)
    {
        var low = 0;
        var high = _file.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(_file.Letters(middle), word);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static int Compare(ReadOnlySpan<byte> letters, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < letters.Length && i < word.Length; i++)
        {
            if (letters[i] != word[i])
            {
                return letters[i] - word[i];
            }
        }

        return letters.Length - word.Length;
    }
}
