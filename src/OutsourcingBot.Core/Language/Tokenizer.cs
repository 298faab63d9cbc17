using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Core.Language;

/// <summary>Cuts texts into tokens: contractions are written out, prefixes that stand apart are joined to their words.</summary>
internal sealed class Tokenizer
{
    private const int LongestPlainWord = 32;

    private readonly FrozenDictionary<string, string[]> _contractions;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _contractionsBySpan;
    private readonly ImmutableArray<string> _prefixes;
    private readonly int _longestPrefix;

    public Tokenizer(LanguageDefinition language)
    {
        _prefixes = [.. language.Prefixes];
        _longestPrefix = _prefixes.Select(prefix => prefix.Length).DefaultIfEmpty().Max();
        _contractions = language.Contractions.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        _contractionsBySpan = _contractions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words seen so far.</summary>
    public TokenPool Pool { get; } = new();

    public List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(Math.Max(4, text.Length / 6));
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Puts the tokens of a text in place of what is in a list.</summary>
    public void Tokenize(string text, List<Token> tokens)
    {
        tokens.Clear();
        var plain = WordSplitter.WithoutTags(text);
        for (var (start, end) = (0, 0); start < plain.Length; start = end + 1)
        {
            end = WordSplitter.EndOfChunk(plain, start);
            Add(tokens, WordSplitter.Trim(plain.AsSpan(start, end - start)));
        }
    }

    private void Add(List<Token> tokens, ReadOnlySpan<char> chunk)
    {
        Span<char> lower = stackalloc char[LongestPlainWord];
        if (chunk.Length is > 0 and <= LongestPlainWord && IsPlain(chunk, lower))
        {
            var word = lower[..chunk.Length];
            if (!_contractionsBySpan.ContainsKey(word))
            {
                AddPlain(tokens, word);
                return;
            }
        }

        if (chunk.Length > 0)
        {
            AddChunk(tokens, WordSplitter.Plain(chunk));
        }
    }

    /// <summary>Whether a chunk is of ASCII letters alone, as nearly all are; if so, it is written in lower case.</summary>
    private static bool IsPlain(ReadOnlySpan<char> chunk, Span<char> lower)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            if (!char.IsAsciiLetter(chunk[i]))
            {
                return false;
            }

            lower[i] = (char)(chunk[i] | 0x20);
        }

        return true;
    }

    private void AddChunk(List<Token> tokens, string chunk)
    {
        foreach (var part in _contractions.TryGetValue(chunk, out var written) ? written : [chunk])
        {
            foreach (var word in WordSplitter.Words(part))
            {
                AddWord(tokens, word);
            }
        }
    }

    private void AddWord(List<Token> tokens, string word)
    {
        if (_contractions.TryGetValue(word, out var written) && !(written is [var only] && only == word))
        {
            foreach (var part in written)
            {
                tokens.Add(Pool.Of(part));
            }
        }
        else
        {
            AddPlain(tokens, word);
        }
    }

    private void AddPlain(List<Token> tokens, ReadOnlySpan<char> word)
    {
        if (tokens.Count > 0 && tokens[^1].Text is var last && last.Length <= _longestPrefix && _prefixes.Contains(last))
        {
            tokens[^1] = Pool.Of(string.Concat(last, word));
        }
        else
        {
            tokens.Add(Pool.Of(word));
        }
    }
}
