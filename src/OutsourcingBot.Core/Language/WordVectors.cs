using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Which English words are alike: a vector for each word of a file that <c>tools/WordVectors</c> makes. Looked up in the
/// file's own bytes, so that starting costs nothing. The layout, all of it little-endian: <c>OBV1</c>; how many words,
/// how many dimensions, how many bytes of letters (32 bits each); the step of each dimension (32-bit floats); where each
/// word's letters begin (32 bits each); the letters, in ordinal order of the words; four bits a dimension for each word,
/// the even dimension in the low ones, zero at 7.5 steps.
/// </summary>
internal sealed class WordVectors
{
    private const int HeaderBytes = 16;
    private const float Zero = 7.5f;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _count;
    private readonly int _starts;
    private readonly int _letters;
    private readonly int _lettersLength;
    private readonly int _vectors;

    private WordVectors(ReadOnlyMemory<byte> file, int count, int dimensions, int lettersLength)
    {
        _file = file;
        _count = count;
        Dimensions = dimensions;
        _starts = HeaderBytes + (dimensions * sizeof(float));
        _letters = _starts + (count * sizeof(int));
        _lettersLength = lettersLength;
        _vectors = _letters + lettersLength;
    }

    /// <summary>No words at all.</summary>
    public static WordVectors None { get; } = new(default, 0, 0, 0);

    /// <summary>How long each vector is.</summary>
    public int Dimensions { get; }

    /// <summary>The vectors of a file; null where it is damaged.</summary>
    public static WordVectors? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderBytes || !bytes.StartsWith("OBV1"u8))
        {
            return null;
        }

        var count = Number(bytes[4..]);
        var dimensions = Number(bytes[8..]);
        var letters = Number(bytes[12..]);
        if (count < 0 || dimensions < 0 || letters < 0 || dimensions % 2 != 0
            || bytes.Length != HeaderBytes + (4L * dimensions) + (4L * count) + letters + ((long)count * dimensions / 2))
        {
            return null;
        }

        var read = new WordVectors(file, count, dimensions, letters);
        return read.AreStepsSound() && read.AreStartsAscending() ? read : null;
    }

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

        var packed = _file.Span.Slice(_vectors + (index * Dimensions / 2), Dimensions / 2);
        var steps = Steps;
        for (var i = 0; i < packed.Length; i++)
        {
            vector[2 * i] = ((packed[i] & 0xF) - Zero) * steps[2 * i];
            vector[(2 * i) + 1] = ((packed[i] >> 4) - Zero) * steps[(2 * i) + 1];
        }

        WordVector.Normalize(vector[..Dimensions]);
        return true;
    }

    /// <summary>The vector of a lower-case word, to be kept; null where the word is unknown.</summary>
    public WordVector? Find(ReadOnlySpan<char> word)
    {
        var vector = new float[Dimensions];
        return TryGet(word, vector) ? new WordVector(vector) : null;
    }

    /// <summary>How alike two lower-case words are, up to 1; 0 where one of them is unknown.</summary>
    public float Similarity(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<float> first = stackalloc float[Dimensions];
        Span<float> second = stackalloc float[Dimensions];
        return TryGet(one, first) && TryGet(other, second) ? WordVector.Dot(first, second) : 0;
    }

    private ReadOnlySpan<float> Steps => MemoryMarshal.Cast<byte, float>(_file.Span[HeaderBytes.._starts]);

    private static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);

    private int StartOf(int index) =>
        index == _count ? _lettersLength : Number(_file.Span[(_starts + (index * sizeof(int)))..]);

    private bool AreStepsSound()
    {
        foreach (var step in Steps)
        {
            if (step is not (> 0 and < 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreStartsAscending()
    {
        for (var i = 0; i < _count; i++)
        {
            if (StartOf(i) < 0 || StartOf(i) > StartOf(i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(ReadOnlySpan<char> word)
    {
        var low = 0;
        var high = _count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(_file.Span[(_letters + StartOf(middle))..(_letters + StartOf(middle + 1))], word);
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
