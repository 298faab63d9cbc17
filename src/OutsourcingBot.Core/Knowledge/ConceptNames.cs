using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>
/// Under which names concepts are known. A name belongs to the first concept that has it; where documents use one name for
/// different things, each document means its own.
/// </summary>
internal sealed class ConceptNames(Lexicon lexicon)
{
    private readonly Dictionary<string, List<string>> _idsByName = new(StringComparer.Ordinal);
    private readonly HashSet<(string File, string Id)> _introduced = [];
    private PhraseMatcher<string>? _matcher;

    /// <summary>Remembers that a document introduces the concept.</summary>
    public void Introduce(string file, string id) => _introduced.Add((file, id));

    /// <summary>Whether the document introduces the concept.</summary>
    public bool IsIntroducedIn(string file, string id) => _introduced.Contains((file, id));

    /// <summary>Gives a concept a name, unless another concept has it.</summary>
    public void Add(string name, string id)
    {
        if (_idsByName.TryAdd(Key(name), [id]))
        {
            _matcher = null;
        }
    }

    /// <summary>Gives a concept a name that another document uses for another thing.</summary>
    public void Share(string name, string id)
    {
        if (_idsByName.TryGetValue(Key(name), out var ids))
        {
            ids.Add(id);
        }
        else
        {
            Add(name, id);
        }
    }

    /// <summary>The concept that has exactly this name, as a document means it; null where none has.</summary>
    public string? IdOf(string name, string file) => IdOfKey(Key(name), file);

    /// <summary>The concepts that a text of a document names, in order, each once.</summary>
    public string[] MentionedIn(string text, string file)
    {
        _matcher ??= new PhraseMatcher<string>(_idsByName.Keys.Where(key => key.Length > 0).Select(key => ((IReadOnlyList<string>)key.Split(' '), key)));
        return [.. _matcher.FindLongest(lexicon.Stems(text)).OrderBy(match => match.Start).Select(match => IdOfKey(match.Meaning, file)!).Distinct()];
    }

    private string? IdOfKey(string key, string file) => !_idsByName.TryGetValue(key, out var ids) ? null
        : ids is [var only] ? only
        : ids.Find(id => IsIntroducedIn(file, id)) ?? ids[0];

    private string Key(string name) => string.Join(' ', lexicon.Stems(name));
}
