using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using OutsourcingBot.Core.Recognition.Learning;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>
/// Reads a file of <c>tools/SentenceModel</c>, all of it little-endian: <c>OBS1</c>; the numbers of layers, heads, numbers of a state,
/// numbers within a layer, positions, pieces and answers, and of the bytes of names (32 bits each); the names of pieces, then of answers, a line each,
/// filled up with line feeds to four bytes; the share of the model's opinion, and what confidence depends on; then the parts of the network in the order in which they are used. A matrix is the step of each row
/// (32-bit float), then the rows as signed bytes; all else are 32-bit floats.
/// </summary>
internal sealed class SentenceModelFile
{
    private const int HeaderNumbers = 8;
    private const int OtherChoices = 3;
    private const int OpinionNumbers = 1 + RankedAnswers.ConfidenceInputs + 1;
    private const int Most = 1 << 16;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int[] _numbers;
    private int _at = sizeof(int) * (1 + HeaderNumbers);

    private SentenceModelFile(ReadOnlyMemory<byte> file, int[] numbers) => (_file, _numbers) = (file, numbers);

    private int Layers => _numbers[0];

    private int Heads => _numbers[1];

    private int Width => _numbers[2];

    private int Inner => _numbers[3];

    private int Positions => _numbers[4];

    private int Pieces => _numbers[5];

    private int Answers => _numbers[6];

    private int NameBytes => _numbers[7];

    private long Length =>
        (sizeof(int) * (1L + HeaderNumbers)) + NameBytes + (sizeof(float) * OpinionNumbers) + Matrix(Pieces, Width) + (sizeof(float) * ((Positions + 4L) * Width))
        + (Layers * (Dense(3 * Width, Width) + Dense(Width, Width) + Dense(Inner, Width) + Dense(Width, Inner) + (sizeof(float) * 4L * Width)))
        + Dense(Width, 2 * Width) + Dense(Answers + OtherChoices, Width);

    /// <summary>The model; null where the file is damaged.</summary>
    public static SentenceModel? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < sizeof(int) * (1 + HeaderNumbers) || !file.Span.StartsWith("OBS1"u8))
        {
            return null;
        }

        int[] numbers = new int[HeaderNumbers];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(file.Span[(sizeof(int) * (1 + i))..]);
        }

        var reader = new SentenceModelFile(file, numbers);
        return numbers[..^1].All(number => number is > 0 and < Most) && reader.NameBytes is > 0 and var names && names % sizeof(int) == 0 && reader.Width % reader.Heads == 0 && reader.Length == file.Length
            ? reader.ReadAll()
            : null;
    }

    private static long Matrix(long rows, long columns) => rows * (sizeof(float) + columns);

    private static long Dense(long rows, long columns) => Matrix(rows, columns) + (sizeof(float) * rows);

    private SentenceModel? ReadAll()
    {
        var names = Encoding.UTF8.GetString(Next(NameBytes).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var pieces = new Dictionary<string, int>(Pieces, StringComparer.Ordinal);
        foreach (var piece in names.Take(Pieces))
        {
            pieces.TryAdd(piece, pieces.Count);
        }

        if (names.Length != Pieces + Answers || pieces.Count != Pieces || !pieces.ContainsKey(WordPieces.Unknown))
        {
            return null;
        }

        var opinion = Numbers(OpinionNumbers).ToArray();
        var encoder = new SentenceEncoder(Bytes(Pieces, Width), Numbers(Positions * Width), Numbers(2 * Width), Norm(), new EncoderLayer[Layers], Heads);
        for (var i = 0; i < Layers; i++)
        {
            encoder.Layers[i] = new EncoderLayer(Linear(3 * Width, Width), Linear(Width, Width), Norm(), Linear(Inner, Width), Linear(Width, Inner), Norm());
        }

        return new SentenceModel(new WordPieces(pieces), encoder, names[Pieces..], Linear(Width, 2 * Width), Linear(Answers + OtherChoices, Width))
        {
            Share = opinion[0],
            Confidence = new LogisticRegression([.. opinion[1..].Select(weight => (double)weight)]),
        };
    }

    private Dense Linear(int rows, int columns)
    {
        var weights = Bytes(rows, columns);
        return new Dense(weights, Numbers(rows));
    }

    private LayerNorm Norm()
    {
        var stretch = Numbers(Width);
        return new LayerNorm(stretch, Numbers(Width));
    }

    private ByteMatrix Bytes(int rows, int columns)
    {
        var steps = Numbers(rows);
        return new ByteMatrix(Next(rows * columns), steps, columns);
    }

    private ReadOnlyMemory<float> Numbers(int count) => MemoryMarshal.Cast<byte, float>(Next(count * sizeof(float)).Span).ToArray();

    private ReadOnlyMemory<byte> Next(int count)
    {
        var next = _file.Slice(_at, count);
        _at += count;
        return next;
    }
}
