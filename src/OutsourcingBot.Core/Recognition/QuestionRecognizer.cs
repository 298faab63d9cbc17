using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands one sentence against the knowledge and what was spoken of last.</summary>
internal sealed class QuestionRecognizer
{
    /// <summary>From this score on a reading is answered.</summary>
    public const double Threshold = 0.62;

    private const double CertainWithoutContext = 0.9;
    private const double CertainWhole = 0.8;

    private readonly KnowledgeBase _knowledge;
    private readonly QuestionReader _reader;
    private readonly Ranker _ranker;
    private readonly SentenceFocus _focus;
    private readonly ContinuationReader _continuations;
    private readonly WorkQuestions _work;
    private readonly WorkReader _named;

    public QuestionRecognizer(KnowledgeBase knowledge, Lexicon lexicon, WorkReader named)
    {
        _knowledge = knowledge;
        _named = named;
        Index = new AnswerableIndex(knowledge, lexicon);
        var phrases = new KnowledgePhrases(knowledge, lexicon);
        _reader = new QuestionReader(lexicon, phrases, new SpellingRepair(lexicon, phrases.Words.Concat(named.Words).Concat(lexicon.Words)));
        _ranker = new Ranker(knowledge, Index);
        _focus = new SentenceFocus(lexicon);
        _continuations = new ContinuationReader(knowledge, Index);
        _work = new WorkQuestions(knowledge, Index);
    }

    /// <summary>Everything the knowledge can say.</summary>
    public AnswerableIndex Index { get; }

    /// <summary>Whether a sentence only names what to choose from, so that it belongs to the one before it.</summary>
    public bool IsBareChoice(string sentence)
    {
        var question = _reader.Read(sentence);
        return _work.IsBareChoice(question) || _named.AsksOnlyWhich(question);
    }

    /// <summary>Whether a text tells what somebody does and asks nothing.</summary>
    public bool IsStatement(string text) => _named.IsStatement(_reader.Read(text));

    /// <summary>Understands one sentence of any content.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    public Reading Recognize(string text, Topic? topic)
    {
        var question = _reader.Read(text);
        if (_named.Read(_work.Continued(question, topic), text) is { } named)
        {
            return named;
        }

        if (_named.AsksOfOwnWork(question))
        {
            return new Reading.WorkAsked(question) { Confidence = 1, Evidence = question.TellingWords };
        }

        var whole = _continuations.Read(question, topic) ?? Ranked(_work.Continued(question, topic), topic);
        return whole is Reading.NearMiss or Reading.Unknown || whole.Confidence < CertainWhole ? Focused(text, topic, whole) : whole;
    }

    /// <summary>The reading of the part of a sentence that asks, where it is better than that of the whole.</summary>
    private Reading Focused(string text, Topic? topic, Reading whole)
    {
        foreach (var (focus, aside) in _focus.Of(text))
        {
            var around = _reader.Read(aside);
            var question = _reader.Read(focus);
            if (around.Spans.Any(span => span.Role == SpanRole.Content) || !question.AsksOfSomething)
            {
                continue;
            }

            var named = question.Concepts.IsEmpty && !around.Concepts.IsEmpty ? question.About(around.Concepts) : question;
            if ((question.Concepts.Length > 0 || around.Concepts.IsEmpty || !named.Concepts.IsEmpty)
                && Ranked(named, topic) is Reading.Answered answered && answered.Confidence >= CertainWhole)
            {
                return answered;
            }
        }

        return whole;
    }

    private Reading Ranked(Question question, Topic? topic)
    {
        var plain = _ranker.Best(question);
        var (asked, best) = InContext(question, plain, topic);
        if (_work.IsAboutWork(question, best))
        {
            return new Reading.WorkAsked(question) { Confidence = 1, Evidence = question.TellingWords };
        }

        if (best is not null && best.Score >= Threshold)
        {
            return Reading.Answered.Of(asked, best);
        }

        var isNear = asked.Concepts.Length > 0 || asked.Spans.Any(span => span.Role == SpanRole.Content);
        return isNear
            ? new Reading.NearMiss(asked, asked.Concepts, best?.Answerable) { Confidence = best?.Score ?? 0, Evidence = best?.Evidence ?? [] }
            : new Reading.Unknown(question);
    }

    private (Question Question, Candidate? Best) InContext(Question question, Candidate? plain, Topic? topic)
    {
        if (question.SpeaksOfBoth && question.Concepts.IsEmpty)
        {
            var both = question.About(_knowledge.MainConcepts);
            return (both, _ranker.Best(both));
        }

        var known = topic?.Concepts.Where(id => _knowledge.FindConcept(id) is not null).ToImmutableArray() ?? [];
        if (known.IsEmpty || !question.Concepts.IsEmpty || !MayContinue(question, plain))
        {
            return (question, plain);
        }

        var continued = question.About(known);
        var best = _ranker.Best(continued);
        var isBetter = best is not null && best.Answerable.Concepts.Count > 0
            && (plain is null || best.Score >= plain.Score || (question.HasPronoun && best.Score >= Threshold));
        var isGuess = plain is not null && plain.Answerable.Concepts.Count == 1;
        return isBetter || isGuess ? (continued, best) : (question, plain);
    }

    private static bool MayContinue(Question question, Candidate? plain) =>
        question.HasPronoun
        || (question.Spans.Any(span => span.Role != SpanRole.Filler)
            && (question.IsFollowUp || plain is null || plain.Score < CertainWithoutContext));
}
