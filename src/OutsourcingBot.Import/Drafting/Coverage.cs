using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Tells whether a sentence only repeats another one.</summary>
internal sealed class Coverage(ArticleLanguage language, Subjects subjects)
{
    private const double Repeats = 0.85;
    private const int FewestTelling = 4;

    private readonly List<(HashSet<string> Stems, ImmutableArray<int> Named, int Line)> _said = [];

    private readonly List<(HashSet<string> Stems, int Subject)> _lists = [];

    /// <summary>Adds what a row says of all subjects together.</summary>
    public void AddRow(string text, int line) => _said.Add((Telling(text), [.. Enumerable.Range(0, subjects.All.Length)], line));

    /// <summary>Adds what lists say of a subject; a sentence may repeat it beside something else that was said.</summary>
    public void AddList(int subject, IEnumerable<string> items) => _lists.Add((Telling(string.Join(' ', items)), subject));

    public void Add(Statement statement) => Add(statement.Text, statement.Line);

    public void Add(string text, int line) => _said.Add((Telling(text), subjects.NamedIn(text), line));

    /// <summary>The line of a statement that says all of this one; null where none does.</summary>
    public int? LineOf(Statement statement)
    {
        var (stems, named) = (Telling(statement.Text), subjects.NamedIn(statement.Text));
        var mayBeListed = named.Length == 1 || statement.Text.AsSpan().Count(',') >= FewestTelling - 1;
        if (stems.Count == 0)
        {
            return null;
        }

        foreach (var (said, about, line) in _said)
        {
            if (line != statement.Line && stems.Count(stem => said.Contains(stem) || (mayBeListed && IsListed(stem, named, said))) >= Repeats * stems.Count && named.All(about.Contains))
            {
                return line;
            }
        }

        return null;
    }

    private bool IsListed(string stem, ImmutableArray<int> named, HashSet<string> said) =>
        said.Count >= FewestTelling && _lists.Exists(list => named.Contains(list.Subject) && list.Stems.Contains(stem));

    private ImmutableArray<Word> WithoutOpener(ImmutableArray<Word> words) => words[language.Openers.LengthAt(words, 0)..];

    /// <summary>The stems that make up what a text says; in a short one also the small words count.</summary>
    private HashSet<string> Telling(string text)
    {
        var words = WithoutOpener(Words.Of(text));
        HashSet<string> telling = [.. words.Where(word => !language.IsFunctionWord(word)).Select(word => word.Stem)];
        return telling.Count >= FewestTelling
            ? telling
            : [.. words.Where(word => !language.IsArticle(word.Text) && !language.IsCopula(word)).Select(word => word.Stem)];
    }
}
