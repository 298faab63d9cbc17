using System.Globalization;

namespace WordVectors;

/// <summary>How well vectors tell alike words from unlike ones, by the pairs of <c>pairs.tsv</c>.</summary>
internal static class Measurement
{
    public static string Of(string[] words, float[][] vectors)
    {
        var index = words.Select((word, i) => (word, i)).ToDictionary(pair => pair.word, pair => pair.i);
        float Alike(string one, string other) => vectors[index[one]].Zip(vectors[index[other]], (a, b) => a * b).Sum();

        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "pairs.tsv")).Select(line => line.Split('\t')).ToArray();
        var kinds = pairs.ToLookup(pair => pair[0], pair => Alike(pair[1], pair[2]));
        var all = pairs.SelectMany(pair => pair[1..]).Distinct().ToArray();
        var ranks = pairs.Where(pair => pair[0] == "synonym").Select(pair =>
            all.Count(word => word != pair[1] && Alike(pair[1], word) > Alike(pair[1], pair[2]))).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"""
            above unrelated pairs: synonyms {Above(kinds["synonym"], kinds["unrelated"]):p1}, related {Above(kinds["related"], kinds["unrelated"]):p1}; synonyms above opposites {Above(kinds["synonym"], kinds["opposite"]):p1}; among {all.Length} words the synonym is first {ranks.Average(rank => rank == 0 ? 1 : 0):p1}, in the first five {ranks.Average(rank => rank < 5 ? 1 : 0):p1}
            """);
    }

    /// <summary>How often one of the first is above one of the second.</summary>
    private static double Above(IEnumerable<float> first, IEnumerable<float> second) =>
        first.Average(one => second.Average(other => one > other ? 1 : one < other ? 0 : 0.5));
}
