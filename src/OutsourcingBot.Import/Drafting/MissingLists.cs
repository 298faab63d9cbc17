using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Fills lists that the article announces and lost, mostly because they were pictures, from what it says elsewhere.</summary>
internal sealed class MissingLists(ArticleLanguage language, Subjects subjects, Ledger ledger)
{
    private const int FewestTelling = 2;

    /// <summary>So many things that a sentence counts up are those of a list of as many, whatever it says of them.</summary>
    private const int FewestCounted = 4;

    /// <summary>So many sentences behind an announcement may count up what it announces.</summary>
    private const int Nearest = 2;

    private readonly List<(ImmutableArray<Statement> Announcement, string? Kind, int? Subject, DraftSection Section)> _missing = [];
    private readonly Enumeration _enumeration = new(language, subjects);
    private readonly CountedItems _counted = new(language, subjects);

    public void Add(ImmutableArray<Statement> announcement, string? kind, int? subject, DraftSection section) =>
        _missing.Add((announcement, kind, subject, section));

    /// <summary>Looks through the whole article for the items of each missing list.</summary>
    public void Fill(IReadOnlyList<Statement> all)
    {
        foreach (var (announcement, kind, subject, section) in _missing.Where(list => list.Section.Items.Count == 0))
        {
            var found = subject is { } index ? Find(all, index, kind) : [];
            if (found.Count == 0 && subject is { } doer && kind is not null && language.KindsOfWork.Contains(kind))
            {
                found = FindDeeds(all, doer);
            }

            found = found.Count > 0 ? found : FindElsewhere(all, announcement);

            section.Items.AddRange(found.Select(item => new DraftItem(item.Item, null)));
            var lines = string.Join(", ", found.Select(item => item.Line).Distinct());
            var remark = found.Count == 0
                ? "a list is announced here and missing, and nothing else in the article states its items"
                : $"a list is announced here and missing; its {found.Count} items were gathered from line {lines}";
            ledger.Remark(announcement[^1].Line, remark);
            section.Comments.Add($"line {announcement[^1].Line}: {remark}");
            ledger.Record(announcement, found.Count > 0 ? new Fate.Structure() : new Fate.Unplaced("it announces a list that is missing"));
        }
    }

    private List<(string Item, int Line)> Find(IReadOnlyList<Statement> all, int subject, string? kind)
    {
        var known = Enumerable.Range(0, subjects.All.Length)
            .SelectMany(other => all.SelectMany(statement => _enumeration.Of(statement.Text, other, null))).Select(Key).ToHashSet(StringComparer.Ordinal);
        var found = new List<(string Item, int Line)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in all)
        {
            foreach (var item in _enumeration.Of(statement.Text, subject, kind).SelectMany(item => Parts(item, known, statement.Line)))
            {
                if (keys.Add(Key(item)))
                {
                    found.Add((Words.Capitalised(item), statement.Line));
                }
            }
        }

        return found;
    }

    /// <summary>The first sentence that says what a subject does, item by item.</summary>
    private List<(string Item, int Line)> FindDeeds(IReadOnlyList<Statement> all, int subject) =>
        all.Select(statement => _enumeration.Deeds(statement.Text, subject).Select(deed => (Words.Capitalised(deed), statement.Line)).ToList()).FirstOrDefault(deeds => deeds.Count > 0) ?? [];

    /// <summary>What the sentences right behind the announcement count up, those that say the same words once more, or one behind it that counts up as many.</summary>
    private List<(string Item, int Line)> FindElsewhere(IReadOnlyList<Statement> all, ImmutableArray<Statement> announcement)
    {
        Statement[] behind = [.. all.SkipWhile(statement => statement != announcement[^1]).Skip(1)];
        var telling = Telling(announcement[^1].Text);
        var again = behind.SkipWhile(statement => telling.Length < FewestTelling || telling.Except(Telling(statement.Text)).Any());
        var found = FirstOf(behind.Take(Nearest).Concat(again.Take(Nearest)), _enumeration.InAny);
        return found.Count == 0 && language.Kinds.CountIn(Words.Of(announcement[^1].Text)) is { } count and >= FewestCounted ? FirstOf(behind, text => _counted.InAny(text, count)) : found;
    }

    private static List<(string Item, int Line)> FirstOf(IEnumerable<Statement> statements, Func<string, ImmutableArray<string>> itemsOf) =>
        statements.Select(statement => itemsOf(statement.Text).Select(item => (Words.Capitalised(item), statement.Line)).ToList()).FirstOrDefault(items => items.Count > 0) ?? [];

    private string[] Telling(string text) => [.. Words.Of(text).Where(word => !language.IsFunctionWord(word) && !language.Pointing.Contains(word.Text)).Select(word => word.Stem)];

    /// <summary>Two items between which a comma was lost: the first one stands by itself in another enumeration.</summary>
    private IEnumerable<string> Parts(string item, HashSet<string> known, int line)
    {
        var words = Words.Of(item);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var first = item[..words[count - 1].End];
            if (known.Contains(Key(first)) && words.Length - count <= 2 && words.Length > 2)
            {
                ledger.Remark(line, $"“{item}” was read as two items, because “{first}” stands alone elsewhere");
                return [first, item[words[count].Start..]];
            }
        }

        return [item];
    }

    private static string Key(string item) => string.Join(' ', Words.Stems(item));
}
