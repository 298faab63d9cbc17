using System.Text;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>
/// Cuts text into the pieces of words that a sentence model knows, always taking the longest that fits, as WordPiece does
/// (J. Devlin et al., "BERT", 2019, after Y. Wu et al., "Google's neural machine translation system", 2016).
/// </summary>
/// <param name="pieces">The pieces with their numbers; those that stand within a word begin with <c>##</c>.</param>
internal sealed class WordPieces(Dictionary<string, int> pieces)
{
    private const string Within = "##";

    /// <summary>What a word becomes that cannot be cut into known pieces.</summary>
    public const string Unknown = "[UNK]";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _pieces = pieces.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a piece; −1 where it is unknown.</summary>
    public int Find(string piece) => pieces.GetValueOrDefault(piece, -1);

    /// <summary>The numbers of a text's pieces in order, without case and spaces.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many at most; what comes behind is left out.</param>
    public List<int> Of(string text, int most)
    {
        var found = new List<int>();
        var word = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            AddWord(word, found);
            if (!char.IsWhiteSpace(letter))
            {
                AddWord(word.Append(letter), found);
            }
        }

        AddWord(word, found);
        return found.Count > most ? found[..most] : found;
    }

    /// <summary>Adds the pieces of a word and empties it.</summary>
    private void AddWord(StringBuilder word, List<int> found)
    {
        if (word.Length == 0)
        {
            return;
        }

        var before = found.Count;
        var letters = word.ToString();
        word.Clear();
        for (var start = 0; start < letters.Length;)
        {
            var (piece, end) = Longest(letters, start);
            if (piece < 0)
            {
                found.RemoveRange(before, found.Count - before);
                found.Add(pieces[Unknown]);
                return;
            }

            found.Add(piece);
            start = end;
        }
    }

    private (int Piece, int End) Longest(string letters, int start)
    {
        Span<char> buffer = stackalloc char[Within.Length + letters.Length - start];
        Within.CopyTo(buffer);
        letters.AsSpan(start).CopyTo(buffer[Within.Length..]);
        var candidate = start == 0 ? buffer[Within.Length..] : buffer;
        for (var end = letters.Length; end > start; end--, candidate = candidate[..^1])
        {
            if (_pieces.TryGetValue(candidate, out var piece))
            {
                return (piece, end);
            }
        }

        return (-1, start);
    }
}
