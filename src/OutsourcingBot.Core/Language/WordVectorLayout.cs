using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// Where things stand in a file of word vectors, all of it little-endian: <c>OBV1</c>; how many words, how many
/// dimensions, how many bytes of letters (32 bits each); the step of each dimension (32-bit floats); where each word's
/// letters begin (32 bits each); the letters, in ordinal order of the words; four bits a dimension for each word, the
/// even dimension in the low ones, zero at 7.5 steps.
/// </summary>
internal readonly record struct WordVectorLayout
{
    private const int HeaderBytes = 16;
    private const int MostDimensions = 1024;
    private const float Zero = 7.5f;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _lettersLength;

    private WordVectorLayout(ReadOnlyMemory<byte> file, int count, int dimensions, int lettersLength)
    {
        _file = file;
        _lettersLength = lettersLength;
        Count = count;
        Dimensions = dimensions;
    }

    public int Count { get; }

    public int Dimensions { get; }

    private int StartsAt => HeaderBytes + (Dimensions * sizeof(float));

    private int LettersAt => StartsAt + (Count * sizeof(int));

    private ReadOnlySpan<float> Steps => MemoryMarshal.Cast<byte, float>(_file.Span[HeaderBytes..StartsAt]);

    /// <summary>The layout of a file whose every word can be looked up; null where the file is damaged.</summary>
    public static WordVectorLayout? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < HeaderBytes || !bytes.StartsWith("OBV1"u8))
        {
            return null;
        }

        var (count, dimensions, letters) = (Number(bytes[4..]), Number(bytes[8..]), Number(bytes[12..]));
        if (count < 0 || dimensions is < 0 or > MostDimensions || letters < 0 || dimensions % 2 != 0
            || bytes.Length != HeaderBytes + (4L * dimensions) + (4L * count) + letters + ((long)count * dimensions / 2))
        {
            return null;
        }

        var layout = new WordVectorLayout(file, count, dimensions, letters);
        return layout.AreStepsSound() && layout.AreStartsAscending() ? layout : null;
    }

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<byte> Letters(int index) => _file.Span[(LettersAt + StartOf(index))..(LettersAt + StartOf(index + 1))];

    /// <summary>Writes the numbers of a word, of any length.</summary>
    public void Unpack(int index, Span<float> vector)
    {
        var packed = _file.Span.Slice(LettersAt + _lettersLength + (index * Dimensions / 2), Dimensions / 2);
        var steps = Steps;
        for (var i = 0; i < packed.Length; i++)
        {
            vector[2 * i] = ((packed[i] & 0xF) - Zero) * steps[2 * i];
            vector[(2 * i) + 1] = ((packed[i] >> 4) - Zero) * steps[(2 * i) + 1];
        }
    }

    private static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);

    private int StartOf(int index) =>
        index == Count ? _lettersLength : Number(_file.Span[(StartsAt + (index * sizeof(int)))..]);

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
        for (var i = 0; i < Count; i++)
        {
            if (StartOf(i) < 0 || StartOf(i) > StartOf(i + 1))
            {
                return false;
            }
        }

        return true;
    }
}
