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
        double weight = 0, accounted = 0, content = 0;
        var evidence = ImmutableArray.CreateBuilder<string>();
        foreach (var span in question.Spans)
        {
            var own = WeightOf(span);
            var credit = own > 0 ? CreditOf(span, answerable, question) : 0;
            weight += own;
            accounted += own * credit;
            content += span.Role is SpanRole.Content or SpanRole.Light ? own * credit : 0;
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
        var fit = AnswerFit.Of(question, answerable, content) * NamingFit(question, answerable);
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

        foreach (var meaning in span.Meanings)
        {
            credit = Math.Max(credit, MeaningCredit(meaning, answerable));
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

            if (answerable.Concepts.Any(other => knowledge.FindConcept(other)?.Parent == concept))
            {
                best = RelatedConceptCredit;
            }
        }

        return best;
    }

    /// <summary>"What are A and B?" is answered by two definitions; each accounts for the other's name.</summary>
    private bool IsAnsweredPerConcept(Answerable answerable, string concept, Question question) =>
        question.Concepts.Length > 1
        && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion or AnswerKind.List or AnswerKind.Passage
        && answerable.Concepts.Any(question.Concepts.Contains)
        && index.Counterpart(answerable, concept) is not null;

    private static double MeaningCredit(ImmutableArray<string> stems, Answerable answerable)
    {
        if (stems.IsEmpty)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var stem in stems)
        {
            sum += answerable.Strong.Contains(stem) ? 1 : answerable.Weak.Contains(stem) ? WeakCredit : 0;
        }

        return sum / stems.Length;
    }

    /// <summary>An answer about particular concepts is a guess where the question names none.</summary>
    private double NamingFit(Question question, Answerable answerable)
    {
        if (answerable.Concepts.Count == 0 || question.Concepts.Length > 0)
        {
            return 1;
        }

        return answerable.Kind is AnswerKind.Row or AnswerKind.Table or AnswerKind.Item ? 1
            : answerable.Entry.Concepts.Length > 1 ? 1
            : knowledge.Concepts.Length == 1 ? 1
            : 0.85;
    }
}
