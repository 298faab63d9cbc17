using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Work;

/// <summary>
/// Finds kinds of work in a text. The words of a name need not stand in its order nor quite together: "analyses our sales
/// data" is "analysing data". Words without a subject of their own do not count, and longer names win.
/// </summary>
internal sealed class ActivityFinder
{
    /// <summary>How many other words may stand among those of a name.</summary>
    private const int Slack = 2;

    private readonly Lexicon _lexicon;
    private readonly ILookup<string, Name> _namesByStem;

    public ActivityFinder(ImmutableArray<Activity> activities, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var names = activities.SelectMany(activity => activity.Names.Select(name => (Activity: activity, Text: name, Tokens: Telling(lexicon.Tokenize(name)))))
            .Where(name => !name.Tokens.All(lexicon.IsLight) && !LostItsVerb(name.Text, name.Tokens))
            .Select(name => new Name(name.Activity, [.. name.Tokens.Select(token => token.Stem)], name.Tokens[0].Text))
            .DistinctBy(name => string.Join(' ', name.Stems)).ToArray();
        _namesByStem = names.SelectMany(name => name.Stems.Distinct().Select(stem => (stem, name))).ToLookup(pair => pair.stem, pair => pair.name, StringComparer.Ordinal);
        Words = [.. activities.SelectMany(activity => activity.Names).SelectMany(name => lexicon.Tokenize(name).Distinct()).CountBy(token => token).Where(word => word.Value > 1).Select(word => word.Key)];
    }

    /// <summary>The words that several names of work are made of.</summary>
    public ImmutableArray<Token> Words { get; }

    /// <summary>The kinds of work that a text names, in its order; none shares a word with another.</summary>
    public ImmutableArray<FoundActivity> Find(IReadOnlyList<Token> tokens)
    {
        int[] telling = [.. Enumerable.Range(0, tokens.Count).Where(i => IsTelling(tokens[i]))];
        var taken = new HashSet<int>();
        var found = new List<FoundActivity>();
        foreach (var match in Matches(tokens, telling).OrderByDescending(match => match.Places.Length).ThenBy(match => match.Spread))
        {
            if (!match.Places.Any(taken.Contains))
            {
                taken.UnionWith(match.Places);
                found.Add(match);
            }
        }

        return [.. found.OrderBy(match => match.Places[0])];
    }

    private IEnumerable<FoundActivity> Matches(IReadOnlyList<Token> tokens, int[] telling)
    {
        var candidates = telling.SelectMany(i => _namesByStem[tokens[i].Stem]).Distinct();
        foreach (var name in candidates)
        {
            for (var start = 0; start < telling.Length; start++)
            {
                if (At(name, tokens, telling, start) is { } places)
                {
                    yield return new FoundActivity(name.Activity, places);
                }
            }
        }
    }

    /// <summary>The places of a name's words where the first of them stands at a start; null where it is not there.</summary>
    private static ImmutableArray<int>? At(Name name, IReadOnlyList<Token> tokens, int[] telling, int start)
    {
        if (!name.Stems.Contains(tokens[telling[start]].Stem) || (name.Stems.Length == 1 && !IsSame(name.First, tokens[telling[start]].Text)))
        {
            return null;
        }

        var left = name.Stems.ToList();
        var places = ImmutableArray.CreateBuilder<int>(left.Count);
        var reach = name.Stems.Length == 1 ? 1 : name.Stems.Length + Slack;
        for (var i = start; i < Math.Min(start + reach, telling.Length) && left.Count > 0; i++)
        {
            if (left.Remove(tokens[telling[i]].Stem))
            {
                places.Add(telling[i]);
            }
        }

        return left.Count == 0 ? places.ToImmutable() : null;
    }

    /// <summary>A single word must be there as a noun: a market is not "marketing".</summary>
    private static bool IsSame(string name, string word) => word == name || word == name + "s" || word + "s" == name;

    /// <summary>"Write software" must not be found in every "software" because "write" tells too little.</summary>
    private bool LostItsVerb(string name, ImmutableArray<Token> telling) => telling.Length == 1 && _lexicon.Tokenize(name).Count > 1;

    private ImmutableArray<Token> Telling(IReadOnlyList<Token> tokens) => [.. tokens.Where(IsTelling)];

    private bool IsTelling(Token token) => token.Text.Length > 1 && !_lexicon.IsFunctionWord(token);

    private sealed record Name(Activity Activity, ImmutableArray<string> Stems, string First);
}

/// <summary>A kind of work in a text.</summary>
/// <param name="Activity">The work.</param>
/// <param name="Places">The indices of the words that name it, in order.</param>
internal sealed record FoundActivity(Activity Activity, ImmutableArray<int> Places)
{
    /// <summary>From its first word to its last.</summary>
    public int Spread => Places[^1] - Places[0];
}
