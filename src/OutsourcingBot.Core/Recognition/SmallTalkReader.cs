using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells small talk from questions: of small talk nothing is left over but words that carry no subject.</summary>
internal sealed partial class SmallTalkReader
{
    private readonly Lexicon _lexicon;
    private readonly PhraseMatcher<SmallTalkTopic> _phrases;
    private readonly SpellingRepair _spelling;
    private readonly FrozenSet<string> _phraseStems;
    private readonly FrozenSet<string> _addressees;
    private readonly ImmutableArray<SmallTalkTopic> _topics;
    private readonly SmallTalkTopic _otherwise;

    public SmallTalkReader(SmallTalkDefinition smallTalk, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _topics = smallTalk.Topics;
        _otherwise = _topics.FirstOrDefault(topic => topic.IsOtherwise) ?? _topics[0];
        var phrases = smallTalk.Topics.SelectMany(topic => topic.Phrases.Select(phrase => (Words: lexicon.Tokenize(phrase), Topic: topic))).ToArray();
        _phrases = new PhraseMatcher<SmallTalkTopic>(
            phrases.Select(phrase => ((IReadOnlyList<string>)[.. phrase.Words.Select(word => word.Stem)], phrase.Topic)));
        _spelling = new SpellingRepair(lexicon, phrases.SelectMany(phrase => phrase.Words).Concat(smallTalk.Addressees.SelectMany(lexicon.Tokenize)));
        _phraseStems = phrases.SelectMany(phrase => phrase.Words).Select(word => word.Stem).ToFrozenSet(StringComparer.Ordinal);
        _addressees = smallTalk.Addressees.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The occasion that a message without words belongs to by its first sign, such as "👍"; null where it has none.</summary>
    public SmallTalkTopic? ReadSigns(string message) =>
        _topics.SelectMany(topic => topic.Signs, (topic, sign) => (Topic: topic, Place: message.IndexOf(sign, StringComparison.Ordinal)))
            .Where(sign => sign.Place >= 0).OrderBy(sign => sign.Place).FirstOrDefault().Topic;

    /// <summary>The occasion of the last clause, where the clauses before it carry no subject: "I have to go, bye".</summary>
    public SmallTalkTopic? ReadClause(string sentence)
    {
        var clauses = sentence.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return clauses.Length > 1 && !sentence.EndsWith('?') && !IsCheck(clauses[^1])
            && clauses[..^1].SelectMany(_lexicon.Tokenize).All(token => _lexicon.Knows(token) || _addressees.Contains(token.Text))
            ? Read(clauses[^1])
            : null;
    }

    /// <summary>"…, right" asks whether the rest is true.</summary>
    private bool IsCheck(string clause) => _lexicon.FindCues(Lexicon.StemsOf(_lexicon.Tokenize(clause))).Any(cue => cue.Meaning.Intent == Intent.Verify);

    /// <summary>The occasion that a sentence belongs to; null where it is no small talk.</summary>
    public SmallTalkTopic? Read(string sentence)
    {
        var tokens = _lexicon.Tokenize(sentence);
        var stems = new string[tokens.Count];
        var mayBeLeft = new bool[tokens.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            var token = _lexicon.IsFunctionWord(tokens[i]) ? tokens[i] : _spelling.Repair(Unstretched(tokens[i]));
            stems[i] = token.Stem;
            mayBeLeft[i] = (_lexicon.IsFunctionWord(token) && !_lexicon.IsOpenQuestionWord(token.Text)) || _addressees.Contains(token.Text);
            if (!mayBeLeft[i] && !_phraseStems.Contains(token.Stem))
            {
                return null;
            }
        }

        return TopicOf(stems, mayBeLeft, sentence.EndsWith('?'));
    }

    /// <summary>"Heyyyy" is "hey"; no English word has a letter three times in a row.</summary>
    private static Token Unstretched(Token token) => Stretched().Replace(token.Text, "$1") is var text && text.Length < token.Text.Length ? Token.Of(text) : token;

    [GeneratedRegex(@"(.)\1\1+")]
    private static partial Regex Stretched();

    /// <summary>
    /// The topic of the longest phrase, where it makes up half of the words and no subject stands beside phrases; a lone question word, or a lone word before a
    /// question mark, has to be all there is, as "what for?" and "you sure?" ask something.
    /// </summary>
    private SmallTalkTopic? TopicOf(string[] stems, bool[] isAccountedFor, bool asks)
    {
        var matches = _phrases.Find(stems);
        if (matches.Count == 0)
        {
            return null;
        }

        foreach (var match in matches)
        {
            isAccountedFor.AsSpan(match.Start, match.Length).Fill(true);
        }

        var longest = matches.MaxBy(match => match.Length);
        var leastWords = longest.Length == 1 && (asks || _lexicon.IsOpenQuestionWord(stems[longest.Start])) ? 1 : 2 * longest.Length;
        return stems.Length <= leastWords && !isAccountedFor.Contains(false) ? longest.Meaning : null;
    }

    /// <summary>What somebody says themselves: <c>translate "thank you"</c> thanks nobody.</summary>
    private static string Unquoted(string sentence) => Quoted().Replace(sentence, " ") is var said && said.Any(char.IsLetter) ? said : sentence;

    [GeneratedRegex("[\"“„«][^\"“”„«»]*[\"”“»]")]
    private static partial Regex Quoted();

    /// <summary>The occasion whose phrases cover most of a sentence, and the share of its words that they cover.</summary>
    public (SmallTalkTopic Topic, double Share) Nearest(string sentence)
    {
        var stems = Lexicon.StemsOf(_spelling.Repair(_lexicon.Tokenize(Unquoted(sentence))));
        var matches = _phrases.Find(stems);
        var (topic, most) = (_otherwise, 0);
        foreach (var match in matches)
        {
            var words = matches.Where(other => other.Meaning.Id == match.Meaning.Id).Sum(other => other.Length * other.Length);
            (topic, most) = words > most ? (match.Meaning, words) : (topic, most);
        }

        return (topic, most == 0 ? 0 : Math.Min(1, (double)most / stems.Length));
    }
}
