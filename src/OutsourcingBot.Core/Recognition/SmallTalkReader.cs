using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells small talk from questions: of small talk nothing is left over but words that carry no subject.</summary>
internal sealed class SmallTalkReader(SmallTalkDefinition smallTalk, Lexicon lexicon)
{
    private readonly PhraseMatcher<SmallTalkTopic> _phrases = new(
        smallTalk.Topics.SelectMany(topic => topic.Phrases.Select(phrase => (lexicon.Stems(phrase), topic))));

    private readonly SpellingRepair _spelling = new(
        lexicon, smallTalk.Topics.SelectMany(topic => topic.Phrases).Concat(smallTalk.Addressees).SelectMany(lexicon.Tokenize));

    private readonly FrozenSet<string> _addressees = smallTalk.Addressees.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The occasion of the last clause, where the clauses before it carry no subject: "I have to go, bye".</summary>
    public SmallTalkTopic? ReadClause(string sentence)
    {
        var clauses = sentence.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return clauses.Length > 1 && clauses[..^1].SelectMany(lexicon.Tokenize).All(token => lexicon.Knows(token) || _addressees.Contains(token.Text))
            ? Read(clauses[^1])
            : null;
    }

    /// <summary>The occasion that a sentence belongs to; null where it is no small talk.</summary>
    public SmallTalkTopic? Read(string sentence)
    {
        var tokens = _spelling.Repair(lexicon.Tokenize(sentence));
        var matches = _phrases.Find([.. tokens.Select(token => token.Stem)]).ToArray();
        if (matches.Length == 0)
        {
            return null;
        }

        var longest = matches.MaxBy(match => match.Length);
        var covered = new bool[tokens.Count];
        foreach (var match in matches)
        {
            covered.AsSpan(match.Start, match.Length).Fill(true);
        }

        var left = Enumerable.Range(0, tokens.Count).Where(i => !covered[i]).ToImmutableArray();
        return longest.Length * 2 >= tokens.Count && left.All(i => lexicon.IsFunctionWord(tokens[i]) || _addressees.Contains(tokens[i].Text)) ? longest.Meaning : null;
    }

    /// <summary>The occasion whose phrases cover most of a sentence, and the share of its words that they cover.</summary>
    public (SmallTalkTopic Topic, double Share) Nearest(string sentence)
    {
        var tokens = _spelling.Repair(lexicon.Tokenize(sentence));
        var stems = tokens.Select(token => token.Stem).ToArray();
        var found = _phrases.Find(stems).GroupBy(match => match.Meaning).Select(group => (Topic: group.Key, Words: group.Sum(match => match.Length * match.Length)))
            .OrderByDescending(group => group.Words).FirstOrDefault();
        return found.Topic is null ? (smallTalk.Topics[0], 0) : (found.Topic, Math.Min(1, (double)found.Words / stems.Length));
    }
}
