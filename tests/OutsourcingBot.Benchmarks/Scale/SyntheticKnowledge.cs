using System.Collections.Immutable;
using System.Text;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Benchmarks.Scale;

/// <summary>
/// Documents of made-up subjects in the shape that real ones have, eleven entries each. Names are made of syllables; all other
/// words come from the dictionary, few of them often and most of them seldom, as in any language (G. K. Zipf). The same number
/// always makes the same documents.
/// </summary>
internal sealed class SyntheticKnowledge
{
    public const int EntriesPerDocument = 11;

    private const int Vocabulary = 5000;

    private static readonly string[] Onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "kl", "pl", "tr", "st"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];

    private readonly ImmutableArray<string> _words;
    private readonly double[] _chances;
    private ulong _seed = 0x9E3779B97F4A7C15;

    /// <param name="dictionary">The words of the language, one a line.</param>
    public SyntheticKnowledge(string dictionary)
    {
        var all = dictionary.Split('\n', StringSplitOptions.TrimEntries).Where(word => word.Length is > 3 and < 10 && word.All(char.IsAsciiLetterLower)).ToArray();
        _words = [.. Enumerable.Range(0, Vocabulary).Select(i => all[(int)((long)i * all.Length / Vocabulary)]).OrderBy(_ => Next())];
        var sum = 0.0;
        _chances = [.. Enumerable.Range(1, Vocabulary).Select(rank => sum += 1.0 / rank)];
    }

    /// <summary>Makes documents with so many entries together, and questions that they answer.</summary>
    public (ImmutableArray<SourceFile> Files, ImmutableArray<string> Questions) Make(int entries)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var questions = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < entries / EntriesPerDocument; i++)
        {
            var (left, right) = (Name(), Name());
            files.Add(new SourceFile($"knowledge/{i:D5}.md", Document(left, right)));
            questions.AddRange(
                $"What is {left.ToLowerInvariant()}?", $"What are the types of {left.ToLowerInvariant()}?", $"why do firms choose {left.ToLowerInvariant()}",
                $"What is the difference between {left.ToLowerInvariant()} and {right.ToLowerInvariant()}?");
        }

        return (files.ToImmutable(), questions.ToImmutable());
    }

    private string Document(string left, string right)
    {
        var text = new StringBuilder();
        text.Append($"# {left} vs {right}\n\n{Sentence()}\n\n## What is {left}?\n\n{Sentence()}\n{Sentence()}\n\n");
        text.Append($"### Types of {left}\n\n- **{Name()} {left}** — {Sentence()}\n- **{Name()} {left}** — {Sentence()}\n\n");
        text.Append($"### Why do firms choose {left}?\n\n{Sentence()}\n\n");
        text.Append($"## What is {right}?\n\n{Sentence()}\n{Sentence()}\n\n");
        text.Append($"### Activities of {right}\n\n- {Word()} {Word()}\n- {Word()} {Word()}\n- {Word()} {Word()}\n\n");
        text.Append($"## Differences between {left} and {right}\n\n| Aspect | {left} | {right} |\n|---|---|---|\n");
        foreach (var aspect in new[] { Word(), Word(), Word() }.Distinct())
        {
            text.Append($"| {aspect} | needs {Word()} {Word()} | needs {Word()} {Word()} |\n");
        }

        return text.Append($"\n## Glossary\n\n- **{Name()}** — {Sentence()}\n- **{Name()}** — {Sentence()}\n").ToString();
    }

    private string Sentence()
    {
        var words = string.Join(' ', Enumerable.Range(0, 8 + (int)(Next() % 8)).Select(_ => Word()));
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    private string Word()
    {
        var at = Array.BinarySearch(_chances, Next() / (double)ulong.MaxValue * _chances[^1]);
        return _words[Math.Min(at < 0 ? ~at : at, Vocabulary - 1)];
    }

    private string Name()
    {
        var name = string.Concat(Enumerable.Range(0, 4).Select(_ => Onsets[Next() % (ulong)Onsets.Length] + Vowels[Next() % (ulong)Vowels.Length]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The next pseudorandom number (G. Marsaglia, "Xorshift RNGs", 2003).</summary>
    private ulong Next()
    {
        _seed ^= _seed << 13;
        _seed ^= _seed >> 7;
        return _seed ^= _seed << 17;
    }
}
