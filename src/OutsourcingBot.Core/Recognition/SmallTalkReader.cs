using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells small talk from questions: of small talk nothing is left over but words that carry no subject.</summary>
internal sealed class SmallTalkReader(SmallTalkDefinition smallTalk, Lexicon lexicon)
{
    private readonly Language.PhraseMatcher<SmallTalkTopic> _phrases = new(
        smallTalk.Topics.SelectMany(topic => topic.Phrases.Select(phrase => (lexicon.Tokenize(phrase), topic))));

    /// <summary>The occasion that a sentence belongs to; null where it is no small talk.</summary>
    public SmallTalkTopic? Read(string sentence)
    {
        var tokens = lexicon.Tokenize(sentence);
        var matches = _phrases.Find(tokens).ToArray();
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
        return longest.Length * 2 >= tokens.Count && left.All(i => lexicon.IsFunctionWord(tokens[i])) ? longest.Value : null;
    }
}
