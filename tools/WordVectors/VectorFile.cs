using System.Text;

namespace WordVectors;

/// <summary>Writes the file that the bot's own <c>WordVectorLayout</c> reads and describes.</summary>
internal static class VectorFile
{
    /// <summary>How many standard deviations four bits reach to; what lies beyond is rare and gets the last step.</summary>
    private const double Reach = 2.5;

    private const float Zero = 7.5f;

    public static void Write(string path, string[] words, float[][] vectors)
    {
        var dimensions = vectors[0].Length;
        var steps = Enumerable.Range(0, dimensions)
            .Select(i => (float)(Math.Sqrt(vectors.Average(vector => vector[i] * vector[i])) * Reach / Zero)).ToArray();
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write("OBV1"u8);
        writer.Write(words.Length);
        writer.Write(dimensions);
        writer.Write(words.Sum(word => word.Length));
        foreach (var step in steps)
            writer.Write(step);
        var start = 0;
        foreach (var word in words)
        {
            writer.Write(start);
            start += word.Length;
        }

        writer.Write(Encoding.ASCII.GetBytes(string.Concat(words)));
        foreach (var vector in vectors)
        {
            for (var i = 0; i < dimensions; i += 2)
                writer.Write((byte)(Steps(vector[i], steps[i]) | (Steps(vector[i + 1], steps[i + 1]) << 4)));
        }
    }

    /// <summary>The vectors as the bot sees them.</summary>
    public static float[][] Read(string path, string[] words)
    {
        var read = OutsourcingBot.Core.Language.WordVectors.Read(File.ReadAllBytes(path))!;
        var vector = new float[read.Dimensions];
        return [.. words.Select(word => read.TryGet(word, vector) ? vector.ToArray() : throw new InvalidOperationException(word))];
    }

    private static int Steps(float number, float step) => (int)Math.Clamp(MathF.Round((number / step) + Zero), 0, 15);
}
