using System.Text;

namespace OutsourcingBot.Core.Tests.Recognition.Sentences;

/// <summary>A whole sentence model of 8 numbers a state, whose weights follow a rule, so that other libraries can be given the same.</summary>
internal static class TinyModel
{
    private const int Layers = 2, Heads = 2, Width = 8, Inner = 16, Positions = 100, Answers = 2;

    private static readonly string[] s_pieces = ["[UNK]", "[CLS]", "[SEP]", "cat", "##s", "dog", "x#y"];

    /// <summary>The bytes of its file.</summary>
    public static byte[] File
    {
        get
        {
            using var stream = new MemoryStream();
            using var writer = new BinaryWriter(stream);
            new Writer(writer).All();
            return stream.ToArray();
        }
    }

    private sealed class Writer(BinaryWriter writer)
    {
        private long _drawn;

        public void All()
        {
            var names = Encoding.UTF8.GetBytes(string.Join('\n', [.. s_pieces, "x#y", "x#z", ""]));
            byte[] padded = [.. names, .. Enumerable.Repeat((byte)'\n', (4 - (names.Length % 4)) % 4)];
            writer.Write("OBS1"u8);
            foreach (var number in new[] { Layers, Heads, Width, Inner, Positions, s_pieces.Length, Answers, padded.Length })
            {
                writer.Write(number);
            }

            writer.Write(padded);
            Numbers(5);
            Matrix(s_pieces.Length, Width);
            Numbers(Positions * Width);
            Numbers(2 * Width);
            Numbers(2 * Width);
            for (var layer = 0; layer < Layers; layer++)
            {
                Dense(3 * Width, Width);
                Dense(Width, Width);
                Numbers(2 * Width);
                Dense(Inner, Width);
                Dense(Width, Inner);
                Numbers(2 * Width);
            }

            Dense(Width, 2 * Width);
            Dense(Answers + 3, Width);
            writer.Flush();
        }

        private int Byte()
        {
            _drawn++;
            return (int)(((_drawn * _drawn * 37) + (_drawn * 101)) % 255) - 127;
        }

        private void Numbers(int count)
        {
            for (var i = 0; i < count; i++)
            {
                writer.Write(Byte() / 100f);
            }
        }

        private void Dense(int rows, int columns)
        {
            Matrix(rows, columns);
            Numbers(rows);
        }

        private void Matrix(int rows, int columns)
        {
            for (var row = 0; row < rows; row++)
            {
                writer.Write((Math.Abs(Byte() / 100f) / 50) + 0.001f);
            }

            for (var i = 0; i < rows * columns; i++)
            {
                writer.Write((sbyte)Byte());
            }
        }
    }
}
