using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Work;

/// <summary>
/// Finds kinds of work in a text. The words of a name need not stand in its order nor quite together: "analyses our sales
/// data" is "analysing data". Words without a subject of their own count where they stand together, and longer names win.
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
            .Where(name => (name.Tokens.Length > 1 || !name.Tokens.All(lexicon.IsLight)) && !LostItsVerb(name.Text, name.Tokens))
            .Select(name => new Name(name.Activity, [.. name.Tokens.Select(token => token.Stem)], name.Tokens[0].Text, name.Tokens.All(lexicon.IsLight)))
            .DistinctBy(name => string.Join(' ', name.Stems)).ToArray();
        _namesByStem = names.SelectMany(name => name.Stems.Distinct().Select(stem => (stem, name))).ToLookup(pair => pair.stem, pair => pair.name, StringComparer.Ordinal);
        Words = [.. activities.SelectMany(activity => activity.Names).SelectMany(name => lexicon.Tokenize(name).Distinct()).CountBy(token => token).Where(word => word.Value > 1).Select(word => word.Key)];
    }

    /// <summary>The words that several names of work are made of.</summary>
    public ImmutableArray<Token> Words { get; }

    /// <summary>The kinds of work that a text names, in its order; none shares a word with another.</summary>
    public ImmutableArray<FoundActivity> Find(IReadOnlyList<Token> tokens)
    {
        var matches = Matches(tokens);
        return matches.Count < 2 ? [.. matches] : Apart(matches);
    }

    /// <summary>The matches that share no word, the longest and closest first.</summary>
    private static ImmutableArray<FoundActivity> Apart(List<FoundActivity> matches)
    {
        var taken = new HashSet<int>();
        var found = new List<FoundActivity>();
        foreach (var match in matches.OrderByDescending(match => match.Places.Length).ThenBy(match => match.Spread))
        {
            if (!match.Places.Any(taken.Contains))
            {
                taken.UnionWith(match.Places);
                found.Add(match);
            }
        }

        return [.. found.OrderBy(match => match.Places[0])];
    }

    private List<FoundActivity> Matches(IReadOnlyList<Token> tokens)
    {
        int[] telling = [.. Enumerable.Range(0, tokens.Count).Where(i => IsTelling(tokens[i]))];
        var said = telling.Select(i => tokens[i].Stem).ToHashSet(StringComparer.Ordinal);
        var matches = new List<FoundActivity>();
        foreach (var name in telling.SelectMany(i => _namesByStem[tokens[i].Stem]).Where(name => name.IsOf(said)).Distinct())
        {
            for (var start = 0; start <= telling.Length - name.Stems.Length; start++)
            {
                if (At(name, tokens, telling, start) is { } places)
                {
                    matches.Add(new FoundActivity(name.Activity, places));
                }
            }
        }

        return matches;
    }

    /// <summary>The places of a name's words where the first of them stands at a start; null where it is not there.</summary>
    private static ImmutableArray<int>? At(Name name, IReadOnlyList<Token> tokens, int[] telling, int start)
    {
        var first = tokens[telling[start]];
        if (name.Stems is [var only])
        {
            return only == first.Stem && IsSame(name.First, first.Text) ? [telling[start]] : null;
        }

        if (!name.Stems.Contains(first.Stem))
        {
            return null;
        }

        var left = name.Stems.ToList();
        var places = ImmutableArray.CreateBuilder<int>(left.Count);
        for (var i = start; i < Math.Min(start + name.Stems.Length + Slack, telling.Length) && left.Count > 0; i++)
        {
            if (left.Remove(tokens[telling[i]].Stem))
            {
                places.Add(telling[i]);
            }
        }

        return left.Count == 0 && (!name.IsLight || places[^1] - places[0] == places.Count - 1) ? places.ToImmutable() : null;
    }

    /// <summary>A single word must be there as a noun: a market is not "marketing".</summary>
    private static bool IsSame(string name, string word) => word == name || word == name + "s" || word + "s" == name;

    /// <summary>"Write software" must not be found in every "software" because "write" tells too little.</summary>
    private bool LostItsVerb(string name, ImmutableArray<Token> telling) => telling.Length == 1 && _lexicon.Tokenize(name).Count > 1;

    private ImmutableArray<Token> Telling(IReadOnlyList<Token> tokens) => [.. tokens.Where(IsTelling)];

    private bool IsTelling(Token token) => token.Text.Length > 1 && !_lexicon.IsFunctionWord(token);

    /// <summary>A name; no record, since telling two apart by all that is known of their work takes longer than finding them.</summary>
    private sealed class Name(Activity activity, ImmutableArray<string> stems, string first, bool isLight)
    {
        /// <summary>Whether its words have no subject of their own, so that they must stand together.</summary>
        public bool IsLight => isLight;

        public Activity Activity => activity;

        public ImmutableArray<string> Stems => stems;

        /// <summary>Its first word as it is written.</summary>
        public string First => first;

        /// <summary>Whether all of its words are among some.</summary>
        public bool IsOf(HashSet<string> said)
        {
            foreach (var stem in stems)
            {
                if (!said.Contains(stem))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>A kind of work in a text.</summary>
/// <param name="Activity">The work.</param>
/// <param name="Places">The indices of the words that name it, in order.</param>
internal sealed record FoundActivity(Activity Activity, ImmutableArray<int> Places)
{
    /// <summary>From its first word to its last.</summary>
    public int Spread => Places[^1] - Places[0];
}
