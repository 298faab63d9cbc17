using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands one question against the knowledge and what was spoken of last.</summary>
internal sealed class QuestionRecognizer
{
    /// <summary>From this score on a reading is answered.</summary>
    public const double Threshold = 0.62;

    private const double CertainWithoutContext = 0.9;
    private const double CertainAgainstClassifying = 0.85;

    private readonly KnowledgeBase _knowledge;
    private readonly AnswerableIndex _index;
    private readonly QuestionReader _reader;
    private readonly Ranker _ranker;

    public QuestionRecognizer(KnowledgeBase knowledge, Lexicon lexicon)
    {
        _knowledge = knowledge;
        var phrases = new KnowledgePhrases(knowledge, lexicon);
        _index = new AnswerableIndex(knowledge, lexicon);
        _reader = new QuestionReader(lexicon, phrases, new SpellingRepair(lexicon, phrases.Words, lexicon.CueWords));
        _ranker = new Ranker(knowledge, _index);
    }

    /// <summary>Everything the knowledge can say.</summary>
    public AnswerableIndex Index => _index;

    /// <summary>Understands one sentence of any content.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    public Reading Recognize(string text, Topic? topic)
    {
        var question = _reader.Read(text);
        var last = topic?.Entry is { } id ? _index.Find(id) : null;
        return AboutLast(question, topic, last) ?? Ranked(question, topic, last);
    }

    /// <summary>Readings that make sense only after another answer.</summary>
    private Reading? AboutLast(Question question, Topic? topic, Answerable? last)
    {
        if (question.Shows(Intent.Source) && !question.AlienWords.Any() && question.Concepts.IsEmpty)
        {
            return new Reading.SourceAsked(question, last) { Confidence = 1, Evidence = Words(question) };
        }

        if (last is null || topic is null)
        {
            return null;
        }

        if (question.Shows(Intent.Rest) && question.Concepts.IsEmpty && last.Kind is AnswerKind.List or AnswerKind.Table)
        {
            return new Reading.Continued(question, last) { Confidence = 1, Evidence = Words(question) };
        }

        return OfOrdinal(question, last) ?? OfOtherConcept(question, last);
    }

    /// <summary>"The second one" after a list or a table.</summary>
    private Reading.Answered? OfOrdinal(Question question, Answerable last)
    {
        if (question.Ordinal is not { } ordinal || last.Kind is not (AnswerKind.List or AnswerKind.Table or AnswerKind.Item or AnswerKind.Row)
            || question.Spans.Any(span => span.Role is SpanRole.Alien or SpanRole.Concept or SpanRole.Content))
        {
            return null;
        }

        var parts = _index.All.Where(part => part.Entry == last.Entry && part.Kind is AnswerKind.Item or AnswerKind.Row).ToArray();
        var part = ordinal == -1 ? parts.LastOrDefault() : parts.ElementAtOrDefault(ordinal - 1);
        return part is null ? null : Answered(question, part, [.. part.Entry.Concepts], 1, Words(question));
    }

    /// <summary>"And B?" after something was said about A.</summary>
    private Reading? OfOtherConcept(Question question, Answerable last)
    {
        var asksNothingElse = question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler || span.Shows(Intent.Define));
        if (!question.IsFollowUp || !asksNothingElse || question.Concepts is not [var concept, ..])
        {
            return null;
        }

        var same = last.Concepts.Contains(concept) ? last : _index.Counterpart(last, concept);
        return same is not null
            ? Answered(question, same, question.Concepts, 0.95, Words(question))
            : new Reading.NearMiss(question, question.Concepts, _index.DefinitionOf(concept)) { Evidence = Words(question) };
    }

    private Reading Ranked(Question question, Topic? topic, Answerable? last)
    {
        var plain = _ranker.Best(question);
        var (asked, best) = InContext(question, plain, topic, last);
        if (IsAboutWork(question, best))
        {
            return new Reading.WorkAsked(question) { Confidence = 1, Evidence = Words(question) };
        }

        if (best is not null && best.Score >= Threshold)
        {
            return Answered(asked, best.Answerable, asked.Concepts, best.Score, best.Evidence);
        }

        var isNear = asked.Concepts.Length > 0 || asked.Spans.Any(span => span.Role == SpanRole.Content);
        return isNear
            ? new Reading.NearMiss(asked, asked.Concepts, best?.Answerable) { Confidence = best?.Score ?? 0, Evidence = best?.Evidence ?? [] }
            : new Reading.Unknown(question);
    }

    private (Question Question, Candidate? Best) InContext(Question question, Candidate? plain, Topic? topic, Answerable? last)
    {
        if (question.SpeaksOfBoth && question.Concepts.IsEmpty)
        {
            var both = question.About(_knowledge.MainConcepts);
            return (both, _ranker.Best(both));
        }

        var known = topic?.Concepts.Where(id => _knowledge.FindConcept(id) is not null).ToImmutableArray() ?? [];
        var mayContinue = question.Concepts.IsEmpty && known.Length > 0
            && (question.HasPronoun || question.IsFollowUp || plain is null || plain.Score < CertainWithoutContext);
        if (!mayContinue)
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

    /// <summary>"Is payroll A or B?", or a plain wish to classify, where the knowledge lists no such work.</summary>
    private bool IsAboutWork(Question question, Candidate? best)
    {
        if (question.Shows(Intent.Classify))
        {
            return best is null || best.Score < CertainAgainstClassifying || best.Answerable.Kind is not (AnswerKind.Item or AnswerKind.Row);
        }

        var asksWhichOfTwo = question.HasAlternatives && question.Concepts.Length == 2
            && _knowledge.SiblingsOf(question.Concepts[0]).Contains(question.Concepts[1]);
        var asksWhetherOne = question.Shows(Intent.Verify) && question.Concepts is [var one] && _knowledge.MainConcepts.Contains(one);
        var asksElse = question.Shows(Intent.Which) || question.Shows(Intent.Compare);
        return (asksWhichOfTwo || asksWhetherOne) && !asksElse && (best is null || best.Score < Threshold) && WorkIsNamedFirst(question);
    }

    private static bool WorkIsNamedFirst(Question question)
    {
        var before = question.Spans.TakeWhile(span => span.Role != SpanRole.Concept);
        return before.Any(span => span.Role is SpanRole.Alien or SpanRole.Content)
            && question.Spans[^1].Role is SpanRole.Concept or SpanRole.Light;
    }

    private static Reading.Answered Answered(
        Question question, Answerable best, ImmutableArray<string> concepts, double score, ImmutableArray<string> evidence) =>
        new(question, best, concepts) { Confidence = Math.Min(1, Math.Round(score, 3)), Evidence = [.. evidence.Where(word => word.Length > 0)] };

    private static ImmutableArray<string> Words(Question question) =>
        [.. question.Spans.Where(span => span.Role != SpanRole.Filler).Select(span => span.Text)];
}
