using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads the texts of entries as words, one behind the other.</summary>
internal sealed class EntryWords
{
    private const WordTraits Degree = WordTraits.More | WordTraits.Less;
    private const int None = -1;

    private readonly Lexicon _lexicon;
    private readonly KnowledgeWords _known;
    private readonly Wordings _texts;
    private readonly ImmutableArray<Concept> _concepts;

    /// <summary>For each word that names begin with the place of the first concept that has such a name.</summary>
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstByWord;

    /// <summary>For each concept the place of the next one whose name begins with the same word; −1 for the last one.</summary>
    private readonly int[] _next;
    private readonly List<Token> _tokens = [];

    /// <summary>The numbers of the words of the text that was read last.</summary>
    private readonly List<int> _words = [];

    /// <summary>The traits of these words.</summary>
    private readonly List<WordTraits> _traits = [];

    /// <summary>The words that make up the name that was read last.</summary>
    private readonly List<int> _name = [];

    /// <summary>The heading that was read last.</summary>
    private (string Text, Wording Words) _heading = (string.Empty, default);

    /// <param name="concepts">Whose names are no words to find a row by.</param>
    /// <param name="lexicon">The language.</param>
    /// <param name="known">Where new words are taken in.</param>
    /// <param name="texts">Where the words go.</param>
    public EntryWords(ImmutableArray<Concept> concepts, Lexicon lexicon, KnowledgeWords known, Wordings texts)
    {
        (_concepts, _lexicon, _known, _texts) = (concepts, lexicon, known, texts);
        var firstByWord = new Dictionary<string, int>(concepts.Length, StringComparer.OrdinalIgnoreCase);
        _firstByWord = firstByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        _next = new int[concepts.Length];
        for (var i = concepts.Length - 1; i >= 0; i--)
        {
            var name = concepts[i].Name;
            var end = name.IndexOf(' ', StringComparison.Ordinal);
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstByWord, end < 0 ? name : name[..end], out var isKnown);
            (_next[i], first) = (isKnown ? first : None, i);
        }
    }

    public Wording Read(string text)
    {
        Know(text);
        return _texts.Add(_words);
    }

    /// <summary>The heading of a section, read once for all that stands under it.</summary>
    public Wording ReadHeading(string text)
    {
        if (text != _heading.Text)
        {
            _heading = (text, Read(text));
        }

        return _heading.Words;
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
        Know(text);
        var isTelling = _traits.Exists(traits => (traits & (WordTraits.Function | WordTraits.Light)) == 0);
        var dropped = isTelling ? WordTraits.Function | WordTraits.Light : WordTraits.Function;
        _name.Clear();
        for (var i = 0; i < _words.Count; i++)
        {
            if ((_traits[i] & dropped) == 0 && !_name.Contains(_words[i]))
            {
                _name.Add(_words[i]);
            }
        }

        // What is written comes last, so that it stands right before the text behind it.
        Wording? shorter = _name.Count == _words.Count ? null : _texts.Add(_name);
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
            hasDegree |= _traits.Exists(traits => (traits & Degree) != 0);
        }

        var written = aspect.Through(last);
        var telling = row.Cells.Where(cell => !IsEnumeration(cell)).Select(WithoutNames).ToArray();
        return new(written, row.Cells.SequenceEqual(telling) ? written : ReadAgain(aspect, telling), name, hasDegree);
    }

    /// <summary>Whether a cell lists things, by single words of which its row is not found.</summary>
    public static bool IsEnumeration(string cell) => cell.AsSpan().Count(',') >= 2;

    /// <summary>An aspect that was read before, with what is left of the cells behind it, which may be words that the knowledge does not use.</summary>
    private Wording ReadAgain(Wording aspect, string[] cells)
    {
        var row = Again(aspect);
        foreach (var cell in cells)
        {
            _lexicon.Tokenize(cell, _tokens);
            _words.Clear();
            _words.AddRange(_tokens.Select(token => _known.Vocabulary.Add(token.Stem)));
            row = row.Through(_texts.Add(_words));
        }

        return row;
    }

    /// <summary>Takes the words of a text in.</summary>
    private void Know(string text)
    {
        _lexicon.Tokenize(text, _tokens);
        _words.Clear();
        _traits.Clear();
        foreach (var token in _tokens)
        {
            var (number, traits) = _known.Of(token);
            _words.Add(number);
            _traits.Add(traits);
        }
    }

    /// <summary>A concept's own name in a cell is nothing to find the row by.</summary>
    private string WithoutNames(string cell)
    {
        List<string>? names = null;
        foreach (var word in cell.AsSpan().Split(' '))
        {
            for (var i = _firstByWord.TryGetValue(cell.AsSpan(word), out var first) ? first : None; i != None; i = _next[i])
            {
                (names ??= []).Add(_concepts[i].Name);
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
