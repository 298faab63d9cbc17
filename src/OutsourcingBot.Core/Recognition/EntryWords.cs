using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads the texts of entries as words, one behind the other.</summary>
internal sealed class EntryWords
{
    private readonly Lexicon _lexicon;
    private readonly Vocabulary _vocabulary;
    private readonly Wordings _texts;
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _namesByFirstWord;
    private readonly List<Token> _tokens = [];
    private readonly List<int> _words = [];

    /// <param name="concepts">Whose names are no words to find a row by.</param>
    /// <param name="lexicon">The language.</param>
    /// <param name="vocabulary">Where new words get their numbers.</param>
    /// <param name="texts">Where the words go.</param>
    public EntryWords(ImmutableArray<Concept> concepts, Lexicon lexicon, Vocabulary vocabulary, Wordings texts)
    {
        (_lexicon, _vocabulary, _texts) = (lexicon, vocabulary, texts);
        _namesByFirstWord = concepts.GroupBy(concept => concept.Name.Split(' ')[0], concept => concept.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(names => names.Key, names => names.ToList(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Wording Read(string text)
    {
        Number(text);
        return _texts.Add(_words);
    }

    /// <summary>Each sentence by itself.</summary>
    public Wording[] Read(ImmutableArray<Sentence> sentences)
    {
        var read = new Wording[sentences.Length];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = Read(sentences[i].Text);
        }

        return read;
    }

    /// <summary>All that stands in a name, and what makes it up, each word once: such as "services" are dropped where others remain.</summary>
    public (Wording Written, Wording Name) ReadName(string text)
    {
        Number(text);
        var isTelling = _tokens.Exists(token => !_lexicon.IsFunctionWord(token) && !_lexicon.IsLight(token));
        var name = new List<int>(_words.Count);
        for (var i = 0; i < _words.Count; i++)
        {
            if (!_lexicon.IsFunctionWord(_tokens[i]) && !(isTelling && _lexicon.IsLight(_tokens[i])) && !name.Contains(_words[i]))
            {
                name.Add(_words[i]);
            }
        }

        // What is written comes last, so that it stands right before the text behind it.
        Wording? shorter = name.Count == _words.Count ? null : _texts.Add(name);
        var written = _texts.Add(_words);
        return (written, shorter ?? written);
    }

    /// <summary>A text that was read before, to stand behind another one.</summary>
    public Wording Again(Wording text) => _texts.AddAgain(text);

    /// <summary>The words of a row.</summary>
    public RowWords ReadRow(Row row)
    {
        var (aspect, name) = ReadName(row.Aspect);
        var (last, hasDegree) = (aspect, false);
        foreach (var cell in row.Cells)
        {
            last = Read(cell);
            hasDegree |= _tokens.Exists(token => _lexicon.Degree(token) != 0);
        }

        var written = aspect.Through(last);
        var telling = row.Cells.Where(cell => !IsEnumeration(cell)).Select(WithoutNames).ToArray();
        return new(written, row.Cells.SequenceEqual(telling) ? written : ReadAgain(aspect, telling), name, hasDegree);
    }

    /// <summary>Whether a cell lists things, by single words of which its row is not found.</summary>
    public static bool IsEnumeration(string cell) => cell.AsSpan().Count(',') >= 2;

    private Wording ReadAgain(Wording aspect, string[] cells)
    {
        return cells.Aggregate(Again(aspect), (row, cell) => row.Through(Read(cell)));
    }

    private void Number(string text)
    {
        _lexicon.Tokenize(text, _tokens);
        _words.Clear();
        foreach (var token in _tokens)
        {
            _words.Add(_vocabulary.Add(token.Stem));
        }
    }

    /// <summary>A concept's own name in a cell is nothing to find the row by.</summary>
    private string WithoutNames(string cell)
    {
        List<string>? names = null;
        foreach (var word in cell.AsSpan().Split(' '))
        {
            if (_namesByFirstWord.TryGetValue(cell.AsSpan(word), out var known))
            {
                (names ??= []).AddRange(known);
            }
        }

        return names is null ? cell : names.Distinct().OrderByDescending(name => name.Length)
            .Aggregate(cell, (text, name) => text.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>The words of a row.</summary>
/// <param name="Written">All that stands in it.</param>
/// <param name="Telling">Those that it is found by.</param>
/// <param name="Name">What makes up its aspect.</param>
/// <param name="HasDegree">Whether a side says how much.</param>
internal readonly record struct RowWords(Wording Written, Wording Telling, Wording Name, bool HasDegree);
