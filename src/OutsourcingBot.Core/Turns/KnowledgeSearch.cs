using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Turns;

/// <summary>
/// Finds answers for somebody who is still typing: every question that the bot itself would suggest, with what it
/// answers to it. Keeps no conversation; may be called from many threads at once.
/// </summary>
public sealed class KnowledgeSearch(Bot bot)
{
    /// <summary>A word of the question tells more about a hit than a word of its answer.</summary>
    private const int QuestionWeight = 3;

    private readonly TurnHandler _turns = new(bot);
    private readonly Lazy<ImmutableArray<Indexed>> _hits = new(() => All(bot));

    /// <summary>The hits for a query, the best first; for a query without words all there are, in document order.</summary>
    /// <param name="query">Words, the last of them possibly unfinished, or a whole question.</param>
    public ImmutableArray<SearchHit> Find(string query)
    {
        var words = Words(query.Length > TurnHandler.LongestMessage ? query[..TurnHandler.LongestMessage] : query);
        if (words.IsEmpty)
        {
            return [.. _hits.Value.Select(indexed => indexed.Hit)];
        }

        var found = _hits.Value.Select(indexed => (indexed.Hit, Score: Score(indexed, words)))
            .Where(scored => scored.Score > 0).OrderByDescending(scored => scored.Score).Select(scored => scored.Hit);
        return Answer(query) is { } direct
            ? [direct, .. found.Where(hit => hit.Answer.Text != direct.Answer.Text)]
            : [.. found];
    }

    /// <summary>The first hit whose answer rests on a passage under this heading.</summary>
    /// <param name="anchor">The heading's fragment identifier.</param>
    public SearchHit? Under(string anchor) => _hits.Value.Select(indexed => indexed.Hit)
        .FirstOrDefault(hit => hit.Answer.Citations.Any(citation => citation.Anchor == anchor));

    /// <summary>What the bot answers to a question out of the blue.</summary>
    /// <returns>Null where it does not know.</returns>
    public SearchHit? Answer(string question)
    {
        var outcome = _turns.Handle(ConversationState.New, new UserMessage.Said(question));
        return outcome is { Trace.Outcome: TurnResult.Answered, Replies: [var reply] }
            ? _hits.Value.FirstOrDefault(indexed => indexed.Hit.Answer.Text == reply.Text)?.Hit ?? new(Title(reply, question), reply)
            : null;
    }

    /// <summary>What is said where <see cref="Answer"/> knows nothing.</summary>
    public string Decline(string question) =>
        string.Join("\n\n", _turns.Handle(ConversationState.New, new UserMessage.Said(question)).Replies.Select(reply => reply.Text));

    private static ImmutableArray<Indexed> All(Bot bot)
    {
        var turns = new TurnHandler(bot);
        var questions = new FollowUpQuestions(bot.Phrasing, bot.Recognizer.Index);
        return
        [
            .. bot.Recognizer.Index.All.Where(answerable => answerable.Part < 0).Select(questions.Ask).OfType<string>().Distinct()
                .Select(question => (Question: question, Outcome: turns.Handle(ConversationState.New, new UserMessage.Said(question))))
                .Where(asked => asked.Outcome is { Trace.Outcome: TurnResult.Answered, Replies.Length: 1 })
                .Select(asked => new SearchHit(asked.Question, asked.Outcome.Replies[0]))
                .Select(hit => new Indexed(hit, Words(hit.Question), Words(hit.Answer.Text))),
        ];
    }

    private static string Title(Reply reply, string question) => reply.Citations is [var first, ..] ? first.Heading : question;

    /// <summary>Every word but the last has to stand there whole; the last may still be growing.</summary>
    private static int Score(Indexed indexed, ImmutableArray<string> words)
    {
        var score = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var isLast = i == words.Length - 1;
            var inQuestion = Has(indexed.Question, words[i], isLast);
            if (!inQuestion && !Has(indexed.Answer, words[i], isLast))
            {
                return 0;
            }

            score += inQuestion ? QuestionWeight : 1;
        }

        return score;
    }

    private static bool Has(ImmutableArray<string> text, string word, bool mayGrow) => mayGrow
        ? text.Any(known => known.StartsWith(word, StringComparison.Ordinal))
        : text.Contains(word);

    private static ImmutableArray<string> Words(string text) =>
        [.. WordSplitter.Chunks(text).SelectMany(WordSplitter.Words).Distinct(StringComparer.Ordinal)];

    private sealed record Indexed(SearchHit Hit, ImmutableArray<string> Question, ImmutableArray<string> Answer);
}

/// <summary>Something that a search found.</summary>
/// <param name="Question">A question, or a heading.</param>
/// <param name="Answer">What the bot says to it.</param>
public sealed record SearchHit(string Question, Reply Answer);
