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

    /// <summary>What accounts for most of a question; null where nothing accounts for any of it.</summary>
    public Candidate? Best(Question question)
    {
        Answerable? best = null;
        var highest = 0.0;
        foreach (var answerable in index.All)
        {
            var score = Score(question, answerable);
            if (score > highest)
            {
                (best, highest) = (answerable, score);
            }
        }

        return best is null ? null : new Candidate(best, highest, EvidenceFor(question, best));
    }

    private double Score(Question question, Answerable answerable)
    {
        double weight = 0, accounted = 0, content = 0, cueContent = 0;
        foreach (var span in question.Spans)
        {
            var own = WeightOf(span);
            if (own > 0)
            {
                var words = own * WordCredit(span, answerable, question);
                weight += own;
                accounted += Math.Max(words, own * CreditOf(span, answerable, question));
                content += span is { Role: SpanRole.Content or SpanRole.Light, IsGeneric: false } ? words : 0;
                cueContent += span.Role is SpanRole.Cue ? words : 0;
            }
        }

        if (question.IsNegated && answerable.Kind is not (AnswerKind.Row or AnswerKind.Item or AnswerKind.Sentence))
        {
            weight += NegationWeight;
        }

        return accounted > 0
            ? accounted / weight * AnswerFit.Of(question, answerable, content, cueContent, knowledge) * NamingFit(question, answerable)
            : 0;
    }

    private ImmutableArray<string> EvidenceFor(Question question, Answerable answerable) =>
        [.. question.Spans
            .Where(span => WeightOf(span) > 0 && Math.Max(CreditOf(span, answerable, question), WordCredit(span, answerable, question)) > 0)
            .Select(span => span.Text)];

    private static double WeightOf(Span span) => span.Role switch
    {
        SpanRole.Concept => ConceptWeight,
        SpanRole.Content => ContentWeight,
        SpanRole.Cue => span.Cues.Max(cue => cue.Weight),
        SpanRole.Light => LightWeight,
        SpanRole.Alien => AlienWeight,
        _ => 0,
    };

    /// <summary>How well the answer suits what the span names or asks, apart from the words in it.</summary>
    private double CreditOf(Span span, Answerable answerable, Question question)
    {
        foreach (var cue in span.Cues)
        {
            if (cue.Intent == Intent.Define || answerable.Intents.Contains(cue.Intent))
            {
                return 1;
            }
        }

        return span.Role == SpanRole.Concept ? ConceptCredit(span, answerable, question) : 0;
    }

    /// <summary>How well the answer contains what the span means; a concept's name counts as words only in names.</summary>
    private static double WordCredit(Span span, Answerable answerable, Question question)
    {
        var countsInNamesOnly = span.Role == SpanRole.Concept && answerable.Kind is not (AnswerKind.Term or AnswerKind.Item);
        if (countsInNamesOnly || (span.IsGeneric && answerable.Kind is (AnswerKind.Definition or AnswerKind.Term)))
        {
            return 0;
        }

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
        answerable.Kind == AnswerKind.Passage && AnswerFit.IsAsked(question, answerable) && knowledge.MainConcepts.Contains(concept)
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
