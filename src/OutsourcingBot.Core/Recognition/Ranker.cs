using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Scores everything the knowledge can say against a question by one measure: the share of the question's weight that
/// it accounts for. A word that the knowledge never uses weighs most and is accounted for by nothing, which is what
/// keeps the bot from answering beside the point.
/// </summary>
internal sealed class Ranker(KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double ConceptWeight = 1;
    private const double ContentWeight = 1;
    private const double LightWeight = 0.25;
    private const double AlienWeight = 2;
    private const double NegationWeight = 0.3;
    private const double WeakCredit = 0.75;
    private const double AskedWeakCredit = 0.95;
    private const double OtherConceptFit = 0.6;
    private const double TogetherCredit = 0.95;
    private const double ScatteredCredit = 0.75;
    private const double RelatedConceptCredit = 0.6;

    /// <summary>The candidates that account for anything at all, best first.</summary>
    public IReadOnlyList<Candidate> Rank(Question question)
    {
        var candidates = new List<Candidate>();
        foreach (var answerable in index.All)
        {
            var candidate = Score(question, answerable);
            if (candidate.Score > 0)
            {
                candidates.Add(candidate);
            }
        }

        candidates.Sort((left, right) => right.Score.CompareTo(left.Score));
        return candidates;
    }

    /// <summary>The candidate that accounts for most; null where none accounts for anything.</summary>
    public Candidate? Best(Question question) => Rank(question) is [var best, ..] ? best : null;

    private Candidate Score(Question question, Answerable answerable)
    {
        double weight = 0, accounted = 0, content = 0, cueContent = 0;
        var evidence = ImmutableArray.CreateBuilder<string>();
        foreach (var span in question.Spans)
        {
            var own = WeightOf(span);
            var credit = own > 0 ? CreditOf(span, answerable, question) : 0;
            weight += own;
            accounted += own * credit;
            content += span.Role is SpanRole.Content or SpanRole.Light ? own * WordCredit(span, answerable, question) : 0;
            cueContent += span.Role is SpanRole.Cue ? own * WordCredit(span, answerable, question) : 0;
            if (credit > 0)
            {
                evidence.Add(span.Text);
            }
        }

        if (question.IsNegated && answerable.Kind is not (AnswerKind.Row or AnswerKind.Item or AnswerKind.Sentence))
        {
            weight += NegationWeight;
        }

        var coverage = weight > 0 ? accounted / weight : 0;
        var fit = AnswerFit.Of(question, answerable, content, cueContent, knowledge) * NamingFit(question, answerable);
        return new Candidate(answerable, coverage * fit, evidence.ToImmutable());
    }

    private static double WeightOf(Span span) => span.Role switch
    {
        SpanRole.Concept => ConceptWeight,
        SpanRole.Content => ContentWeight,
        SpanRole.Cue => span.Cues.Max(cue => cue.Weight),
        SpanRole.Light => LightWeight,
        SpanRole.Alien => AlienWeight,
        _ => 0,
    };

    private double CreditOf(Span span, Answerable answerable, Question question)
    {
        var credit = span.Role == SpanRole.Concept ? ConceptCredit(span, answerable, question) : 0;
        foreach (var cue in span.Cues)
        {
            credit = answerable.Intents.Contains(cue.Intent) || cue.Intent == Intent.Define ? 1 : credit;
        }

        if (span.Role == SpanRole.Concept && answerable.Kind is not (AnswerKind.Term or AnswerKind.Item))
        {
            return credit;
        }

        return Math.Max(credit, WordCredit(span, answerable, question));
    }

    /// <summary>How well the answer contains what the span means.</summary>
    private static double WordCredit(Span span, Answerable answerable, Question question)
    {
        var credit = 0.0;
        foreach (var meaning in span.Meanings)
        {
            credit = Math.Max(credit, PhraseCredit(meaning, answerable, question));
        }

        return credit;
    }

    private double ConceptCredit(Span span, Answerable answerable, Question question)
    {
        var best = 0.0;
        foreach (var concept in span.Concepts)
        {
            if (answerable.Concepts.Contains(concept) || IsAnsweredPerConcept(answerable, concept, question))
            {
                return 1;
            }

            if (answerable.Concepts.Any(other => knowledge.IsAncestor(concept, other)) || IsToldOfTheWhole(answerable, concept, question))
            {
                best = RelatedConceptCredit;
            }
        }

        return best;
    }

    /// <summary>What a heading says of a thing as a whole goes for its types, where just that is asked.</summary>
    private bool IsToldOfTheWhole(Answerable answerable, string concept, Question question) =>
        answerable.Kind == AnswerKind.Passage && AnswerFit.IsAsked(question, answerable)
        && answerable.Concepts.Any(other => knowledge.IsAncestor(other, concept));

    /// <summary>"What are A and B?" is answered by two definitions; each accounts for the other's name.</summary>
    private bool IsAnsweredPerConcept(Answerable answerable, string concept, Question question) =>
        question.Concepts.Length > 1
        && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion or AnswerKind.List or AnswerKind.Passage
        && answerable.Concepts.Any(question.Concepts.Contains)
        && index.Counterpart(answerable, concept) is not null;

    private bool IsRelated(Answerable answerable, string concept)
    {
        foreach (var other in answerable.Concepts)
        {
            if (other == concept || knowledge.IsAncestor(concept, other) || knowledge.IsAncestor(other, concept))
            {
                return true;
            }
        }

        return false;
    }

    private static double PhraseCredit(Phrase phrase, Answerable answerable, Question question)
    {
        if (phrase.Stems.IsEmpty)
        {
            return 0;
        }

        var weak = answerable.Kind == AnswerKind.Passage && AnswerFit.IsAsked(question, answerable) ? AskedWeakCredit : WeakCredit;
        var sum = 0.0;
        foreach (var stem in phrase.Stems)
        {
            sum += answerable.Strong.Contains(stem) ? 1 : answerable.Weak.Contains(stem) ? weak : 0;
        }

        var share = sum / phrase.Stems.Length;
        return phrase.Text is null ? share
            : answerable.Text.Contains(phrase.Text, StringComparison.Ordinal) ? Math.Max(share, TogetherCredit)
            : share * ScatteredCredit;
    }

    /// <summary>An answer about particular concepts is a guess where the question names none.</summary>
    private double NamingFit(Question question, Answerable answerable)
    {
        if (answerable.Concepts.Count == 0)
        {
            return 1;
        }

        if (question.Concepts.Length > 0)
        {
            return question.Concepts.Any(concept => IsRelated(answerable, concept)) ? 1 : OtherConceptFit;
        }

        return answerable.Kind is AnswerKind.Row or AnswerKind.Table or AnswerKind.Item ? 1
            : answerable.Entry.Concepts.Length > 1 ? 1
            : knowledge.Concepts.Length == 1 ? 1
            : 0.85;
    }
}
