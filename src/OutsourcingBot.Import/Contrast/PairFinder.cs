using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Finds sentences that set one subject against the other, and makes rows of them.</summary>
internal sealed class PairFinder
{
    private const int LongestFragment = 6;
    private const int ShortFragment = 3;
    private const int MostFollowers = 3;
    private const int FewestHeads = 3;

    private readonly ArticleLanguage _language;
    private readonly Subjects _subjects;
    private readonly SideReader _sides;
    private readonly SentenceHalves _halves;

    public PairFinder(ArticleLanguage language, Subjects subjects)
    {
        (_language, _subjects) = (language, subjects);
        _sides = new SideReader(language, subjects);
        _halves = new SentenceHalves(language, _sides);
    }

    /// <summary>The pairs that some statements make up; what is in no pair is left to the caller.</summary>
    /// <param name="statements">The statements in order, each with the number of its list item.</param>
    /// <param name="isComparison">Whether they stand where a comparison is to be expected, so that no word need say so.</param>
    /// <param name="aspect">What the heading above them compares by; null where it does not say.</param>
    public List<Pair> Find(IReadOnlyList<(Statement Statement, int Item)> statements, bool isComparison, string? aspect)
    {
        var pairs = new List<Pair>();
        var runIn = RunInHeads([.. statements.Select(entry => entry.Statement)]);
        (string Name, Statement Source)? fragment = null;
        for (var i = 0; i < statements.Count;)
        {
            var (head, text) = Head(statements[i].Statement.Text);
            var (pair, used) = PairAt(statements, i, text, isComparison);
            if (pair.IsEmpty)
            {
                fragment = runIn.Contains(i) || IsFragment(statements[i].Statement.Text) ? (statements[i].Statement.Text.TrimEnd(':', '.'), statements[i].Statement) : null;
                i++;
                continue;
            }

            var sources = statements.Skip(i).Take(used).Select(entry => entry.Statement);
            var given = head ?? fragment?.Name ?? (pairs.Count == 0 ? aspect : null);
            var all = fragment is { } used_ && head is null ? sources.Prepend(used_.Source) : sources;
            pairs.Add(new Pair(pair, given, [.. all]));
            fragment = null;
            i += used;
        }

        return pairs;
    }

    /// <summary>Where paragraphs begin with a short sentence that names nothing compared, if several of them do: "What it costs. A is cheap. …".</summary>
    private int[] RunInHeads(Statement[] statements)
    {
        int[] heads = [.. Enumerable.Range(0, Math.Max(0, statements.Length - 1))
            .Where(i => (i == 0 || statements[i - 1].Line != statements[i].Line) && statements[i + 1].Line == statements[i].Line
                && statements[i].Text.EndsWith('.') && Words.Of(statements[i].Text) is { Length: > 0 and <= LongestFragment } words && !_language.IsPronoun(words[0]) && _subjects.NamedIn(statements[i].Text).IsEmpty)];
        return heads.Length >= FewestHeads ? heads : [];
    }

    /// <summary>Splits "Cost: A is cheap" and leaves "A: is cheap" whole.</summary>
    private (string? Head, string Text) Head(string text) =>
        Terms.Split(text) is var (term, meaning) && _subjects.NamedIn(term).Length == 0 && Words.Of(meaning).Length > 2
        && (_subjects.NamedIn(meaning).Length > 0 || _sides.Read(meaning) is not null)
            ? (term, meaning)
            : (null, text);

    /// <summary>Whether a text names an aspect: a few words without a full stop, or very few that say nothing.</summary>
    private bool IsFragment(string text) =>
        Words.Of(text) is { Length: > 0 } words && (text[^1] == '.' ? words.Length <= ShortFragment && !words.Any(_language.IsFunctionWord) : words.Length <= LongestFragment && text[^1] is not ('?' or '!')) && _subjects.NamedIn(text).Length == 0 && !_language.TableHeads.Are(text);

    private (ImmutableArray<Side> Sides, int Used) PairAt(IReadOnlyList<(Statement Statement, int Item)> statements, int at, string text, bool isComparison)
    {
        if (_halves.AllOf(text, _subjects.All.Length) is { Length: > 1 } sides)
        {
            return WithOthers(sides, statements, at, 1 + Followers(statements, at + 1, statements[at].Item, text: null), isComparison);
        }

        if (ReadSide(text) is not { } first)
        {
            return ([], 1);
        }

        var next = at + 1 + Followers(statements, at + 1, item: null, text);
        if (next >= statements.Count || (ReadSide(statements[next].Statement.Text) ?? Unnamed(statements[next].Statement.Text, first)) is not { } second || second.Subject == first.Subject
            || !(isComparison || second.IsContrast || (first.IsFramed && second.IsFramed)) || ((first.NamesOther || second.NamesOther) && !second.IsStrong))
        {
            return ([], 1);
        }

        var end = next + 1 + Followers(statements, next + 1, statements[next].Item, text: null);
        return WithOthers([WithFollowers(first, statements, at + 1, next), WithFollowers(second, statements, next + 1, end)], statements, at, end - at, isComparison);
    }

    /// <summary>Adds what the sentences right behind two sides say of the other subjects, where there are more than two.</summary>
    private (ImmutableArray<Side> Sides, int Used) WithOthers(ImmutableArray<Side> sides, IReadOnlyList<(Statement Statement, int Item)> statements, int at, int used, bool isComparison)
    {
        while (sides.Length < _subjects.All.Length && at + used < statements.Count && ReadSide(statements[at + used].Statement.Text) is { } next
            && (isComparison || next.IsContrast) && (!next.NamesOther || next.IsStrong) && sides.All(side => side.Subject != next.Subject))
        {
            sides = sides.Add(next);
            used++;
        }

        return (sides, used);
    }

    /// <summary>Also reads "A: is cheap" and "A – is cheap".</summary>
    private Side? ReadSide(string text) =>
        Terms.Split(text) is var (term, meaning) && _subjects.Named(term) is { } subject && !_subjects.NamedIn(meaning).Any(other => other != subject)
            ? new Side(subject, meaning.TrimEnd('.', ' '), null, false, true)
            : _sides.Read(text);

    /// <summary>Behind the one of two subjects, "whereas" speaks of the other also without its name.</summary>
    private Side? Unnamed(string text, Side first) =>
        _subjects.All.Length == 2 && _subjects.NamedIn(text).IsEmpty ? _sides.ReadUnnamed(text, 1 - first.Subject) : null;

    /// <summary>How many sentences from one on go on about the same subject without naming any.</summary>
    private int Followers(IReadOnlyList<(Statement Statement, int Item)> statements, int from, int? item, string? text)
    {
        var count = 0;
        while (count < MostFollowers && from + count < statements.Count && Follows(statements[from + count], item, text is not null))
        {
            count++;
        }

        // What stands between the two sides belongs to the first only where the second follows at once.
        var isBridge = text is null || (from + count < statements.Count && ReadSide(statements[from + count].Statement.Text) is not null);
        return isBridge ? count : 0;
    }

    private bool Follows((Statement Statement, int Item) entry, int? item, bool isBetween) =>
        _subjects.NamedIn(entry.Statement.Text).Length == 0 && _language.Followers.Start(entry.Statement.Text) && ReadSide(entry.Statement.Text) is null
        && (isBetween || (item == entry.Item && item >= 0));

    private static Side WithFollowers(Side side, IReadOnlyList<(Statement Statement, int Item)> statements, int from, int end) =>
        from >= end ? side : side with { Cell = side.Cell + ". " + string.Join(' ', statements.Skip(from).Take(end - from).Select(entry => entry.Statement.Text)).TrimEnd('.') };
}
