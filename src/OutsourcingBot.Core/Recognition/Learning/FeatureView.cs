using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Receives one feature of a text.</summary>
/// <param name="block">Its kind; features of two kinds are never the same.</param>
/// <param name="feature">The feature, valid during the call only.</param>
internal delegate void FeatureVisitor(int block, ReadOnlySpan<char> feature);

/// <summary>
/// A way to look at a text as a set of features. A classifier has one linear model a view and adds up their scores:
/// words are exact, characters forgive misspelling, and their errors differ.
/// </summary>
internal abstract class FeatureView
{
    /// <summary>Words and pairs of neighbours as written, with marks for start and end; stems and pairs of near ones in any order.</summary>
    public static readonly FeatureView Words = new WordView();

    /// <summary>Runs of characters, across the blanks between words too.</summary>
    public static readonly FeatureView Characters = new CharacterView();

    /// <summary>How many kinds of features there are.</summary>
    public abstract int Blocks { get; }

    /// <summary>Calls the visitor with each feature as often as it occurs.</summary>
    public abstract void Visit(IReadOnlyList<string> words, FeatureVisitor visit);

    /// <summary>The words of a text in lower case.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => [.. WordSplitter.Chunks(text).SelectMany(WordSplitter.Words)];

    private sealed class WordView : FeatureView
    {
        private const string Start = "^";
        private const string End = "$";
        private const int Near = 3;

        public override int Blocks => 4;

        public override void Visit(IReadOnlyList<string> words, FeatureVisitor visit)
        {
            if (words.Count == 0)
                return;
            VisitWritten(words, visit);
            VisitStems([.. words.Select(Stemmer.Stem)], visit);
        }

        private static void VisitWritten(IReadOnlyList<string> words, FeatureVisitor visit)
        {
            var last = Start;
            foreach (var word in words)
            {
                visit(0, word);
                visit(1, $"{last} {word}");
                last = word;
            }

            visit(1, $"{last} {End}");
        }

        private static void VisitStems(string[] stems, FeatureVisitor visit)
        {
            for (var i = 0; i < stems.Length; i++)
            {
                visit(2, stems[i]);
                for (var j = i + 1; j < stems.Length && j <= i + Near; j++)
                {
                    var isOrdered = string.CompareOrdinal(stems[i], stems[j]) <= 0;
                    visit(3, isOrdered ? $"{stems[i]} {stems[j]}" : $"{stems[j]} {stems[i]}");
                }
            }
        }
    }

    private sealed class CharacterView : FeatureView
    {
        private const int Shortest = 2;
        private const int Longest = 5;

        public override int Blocks => 1;

        public override void Visit(IReadOnlyList<string> words, FeatureVisitor visit)
        {
            var text = words.Count == 0 ? string.Empty : $" {string.Join(' ', words)} ";
            for (var length = Shortest; length <= Longest; length++)
            {
                for (var start = 0; start + length <= text.Length; start++)
                    visit(0, text.AsSpan(start, length));
            }
        }
    }
}
