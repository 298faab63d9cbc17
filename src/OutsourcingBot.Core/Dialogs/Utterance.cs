using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// A text cut into what matching needs: lower-case words without apostrophes, symbols such as 👍 or %, and
/// <see cref="Break"/> where a clause ends. The same cut is made of the authors' phrases, so that both meet.
/// </summary>
/// <param name="Tokens">Words, symbols and breaks in order.</param>
/// <param name="Starts">Where in the text each token starts.</param>
/// <param name="IsQuestion">Whether the text ends with a question mark.</param>
internal sealed record Utterance(ImmutableArray<string> Tokens, ImmutableArray<int> Starts, bool IsQuestion)
{
    /// <summary>The token that stands for a comma, full stop, dash or line end.</summary>
    public const string Break = ",";

    /// <summary>What is written beyond this many characters is not read.</summary>
    public const int MaximumLength = 2000;

    /// <summary>Cuts a text of any content.</summary>
    public static Utterance Of(string text)
    {
        var cutter = new Cutter();
        var position = 0;
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, MaximumLength)).EnumerateRunes())
        {
            if (rune.Value != ',' || !IsBetweenDigits(text, position))
                cutter.Take(rune, position);
            position += rune.Utf16SequenceLength;
        }

        cutter.EndWord();
        return new Utterance([.. cutter.Tokens], [.. cutter.Starts], text.AsSpan().TrimEnd().EndsWith("?"));
    }

    /// <summary>"10,000" is one number.</summary>
    private static bool IsBetweenDigits(string text, int position) =>
        position > 0 && char.IsAsciiDigit(text[position - 1]) && position + 3 < text.Length && text.AsSpan(position + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The words of an author's phrase, without the clause ends in it.</summary>
    public static ImmutableArray<string> WordsOf(string phrase) => [.. Of(phrase).Tokens.Where(token => token != Break)];

    /// <summary>Whether a token is a picture, which changes nothing in what was said.</summary>
    public static bool IsPicture(string token) =>
        Rune.GetUnicodeCategory(Rune.GetRuneAt(token, 0)) == UnicodeCategory.OtherSymbol;

    /// <summary>A matcher of authors' phrases, cut as utterances are.</summary>
    public static PhraseMatcher<T> MatcherOf<T>(IEnumerable<(string Phrase, T Meaning)> phrases) =>
        new(phrases.Distinct().Select(phrase => ((IReadOnlyList<string>)WordsOf(phrase.Phrase), phrase.Meaning)));

    private sealed class Cutter
    {
        private const string ClauseEnds = ",;.!?:\n()[]—–…";
        private readonly StringBuilder _word = new();
        private int _wordStart;

        public List<string> Tokens { get; } = [];

        public List<int> Starts { get; } = [];

        public void Take(Rune rune, int position)
        {
            if (IsApostrophe(rune))
                return;
            if (IsWordPart(rune))
            {
                if (_word.Length == 0)
                    _wordStart = position;
                _word.Append(Rune.ToLowerInvariant(rune));
                return;
            }

            EndWord();
            if (rune.IsBmp && ClauseEnds.Contains((char)rune.Value, StringComparison.Ordinal))
                AddBreak(position);
            else if (IsSymbol(rune))
                Add(rune.ToString(), position);
        }

        public void EndWord()
        {
            if (_word.Length > 0)
                Add(_word.ToString(), _wordStart);
            _word.Clear();
        }

        private void AddBreak(int position)
        {
            if (Tokens.Count > 0 && Tokens[^1] != Break)
                Add(Break, position);
        }

        private void Add(string token, int start)
        {
            Tokens.Add(token);
            Starts.Add(start);
        }

        private bool IsWordPart(Rune rune) =>
            Rune.IsLetterOrDigit(rune) || (_word.Length > 0 && Rune.GetUnicodeCategory(rune) is
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

        // Skin tones are symbols too, but belong to the picture before them.
        private static bool IsSymbol(Rune rune) =>
            rune.Value is '%' or '/' or '&' ||
            (Rune.IsSymbol(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.ModifierSymbol);

        private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or '`' or '´';
    }
}
