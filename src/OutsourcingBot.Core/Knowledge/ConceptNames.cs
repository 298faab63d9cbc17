using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>
/// Under which names concepts are known. A name belongs to the first concept that has it; where documents use one name for
/// different things, each document means its own.
/// </summary>
internal sealed class ConceptNames(Lexicon lexicon)
{
    /// <summary>For each name the first concept that has it.</summary>
    private readonly Dictionary<string, string> _idByName = new(StringComparer.Ordinal);

    /// <summary>The further concepts of the few names that documents share.</summary>
    private readonly Dictionary<string, ImmutableArray<string>> _othersByName = new(StringComparer.Ordinal);

    private readonly List<Token> _tokens = [];

    /// <summary>The stems of the text that is being looked at.</summary>
    private readonly List<string> _stems = [];
    private readonly HashSet<(string File, string Id)> _introduced = [];
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private int _mostWords;

    /// <summary>Remembers that a document introduces the concept.</summary>
    public void Introduce(string file, string id) => _introduced.Add((file, id));

    /// <summary>Whether the document introduces the concept.</summary>
    public bool IsIntroducedIn(string file, string id) => _introduced.Contains((file, id));

    /// <summary>How people write a name with hyphens without them; null where it has none.</summary>
    public static string? InOneWord(string name) => name.Contains('-') ? name.Replace("-", string.Empty, StringComparison.Ordinal) : null;

    /// <summary>Gives a concept a name, unless another concept has it.</summary>
    public void Add(string name, string id) => _idByName.TryAdd(KeyOfName(name), id);

    /// <summary>Gives a concept a name that another document uses for another thing.</summary>
    public void Share(string name, string id)
    {
        var key = KeyOfName(name);
        if (!_idByName.TryAdd(key, id) && _idByName[key] != id)
        {
            var others = _othersByName.GetValueOrDefault(key, []);
            _othersByName[key] = others.Contains(id) ? others : others.Add(id);
        }
    }

    /// <summary>The concept that has exactly this name, as a document means it; null where none has.</summary>
    public string? IdOf(string name, string file)
    {
        Read(name);
        return IdOfKey(Key(0, _stems.Count), file);
    }

    /// <summary>The concepts that a text of a document names, in order, each once; a name inside a longer one does not count.</summary>
    public ImmutableArray<string> MentionedIn(string text, string file)
    {
        Read(text);
        ImmutableArray<string> found = [];
        var taken = 0;
        for (var start = 0; start < _stems.Count; start++)
        {
            if (!_firstWords.Contains(_stems[start]))
            {
                continue;
            }

            for (var end = Math.Min(_stems.Count, start + _mostWords); end > Math.Max(start, taken); end--)
            {
                if (IdOfKey(Key(start, end), file) is { } id)
                {
                    found = found.Contains(id) ? found : found.Add(id);
                    taken = end;
                    break;
                }
            }
        }

        return found;
    }

    private string KeyOfName(string name)
    {
        Read(name);
        _mostWords = Math.Max(_mostWords, _stems.Count);
        if (_stems.Count > 0)
        {
            _firstWords.Add(_stems[0]);
        }

        return Key(0, _stems.Count);
    }

    private string? IdOfKey(string key, string file) => key.Length == 0 || !_idByName.TryGetValue(key, out var first) ? null
        : !_othersByName.TryGetValue(key, out var others) || IsIntroducedIn(file, first) ? first
        : IntroducedIn(file, others) ?? first;

    private string? IntroducedIn(string file, ImmutableArray<string> ids) => ids.FirstOrDefault(id => IsIntroducedIn(file, id));

    private void Read(string text)
    {
        lexicon.Tokenize(text, _tokens);
        _stems.Clear();
        foreach (var token in _tokens)
        {
            _stems.Add(token.Stem);
        }
    }

    private string Key(int start, int end) => string.Join(' ', CollectionsMarshal.AsSpan(_stems)[start..end]);
}
