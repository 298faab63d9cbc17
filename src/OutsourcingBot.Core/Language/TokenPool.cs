namespace OutsourcingBot.Core.Language;

/// <summary>
/// The one copy of every word that a knowledge uses, with its stem. It is filled between <see cref="Open"/> and <see cref="Close"/>, by
/// the thread that compiles the knowledge; at any other time it is only read, by any number.
/// </summary>
internal sealed class TokenPool
{
    private readonly Dictionary<string, string> _stemsOfWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private bool _isOpen;

    public TokenPool() => _bySpan = _stemsOfWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes the words in that are asked for, from one thread.</summary>
    public void Open() => _isOpen = true;

    /// <summary>Takes no more words in, so that many threads may read.</summary>
    public void Close()
    {
        _isOpen = false;
        _stems.Clear();
        _stems.TrimExcess();
        _stemsOfWords.TrimExcess();
    }

    /// <summary>The token of a lower-case word.</summary>
    public Token Of(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known, out var knownStem))
        {
            return new(known, knownStem);
        }

        var token = Token.Of(word.ToString());
        if (!_isOpen)
        {
            return token;
        }

        if (!_stems.TryGetValue(token.Stem, out var stem))
        {
            _stems[token.Stem] = stem = token.Stem;
        }

        _stemsOfWords[token.Text] = stem;
        return new(token.Text, stem);
    }
}
