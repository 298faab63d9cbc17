using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Finds what may answer a question and how much of the question each accounts for.</summary>
internal sealed class CandidateFinder(KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double RelatedConceptCredit = 0.6;

    private readonly CandidateFeatures _features = new(knowledge);

    /// <param name="variant">A way to take the sentence.</param>
    /// <param name="likeness">What the words are like.</param>
    /// <param name="hasTopic">Whether something was spoken of before.</param>
    /// <param name="weights">What the features weigh; null to keep them.</param>
    /// <param name="found">Where to put the candidates.</param>
    public void Find(Variant variant, SentenceLikeness likeness, bool hasTopic, double[]? weights, List<RankedCandidate> found)
    {
        var signs = new QuestionSigns(variant.Question, index);
        var matches = new Matches(index, likeness, signs);
        var credits = new double[variant.Question.Spans.Length];
        foreach (var place in matches.Places)
        {
            var answerable = index.All[place];
            for (var i = 0; i < credits.Length; i++)
            {
                credits[i] = signs.Weights[i] == 0 ? 0 : CreditOf(variant.Question.Spans[i], answerable, signs);
            }

            var tally = Tally.Of(signs, answerable, matches.WordCreditsOf(place), matches.LikenessOf(place), credits);
            if (tally.Accounted > 0 || tally.AlienLikeness + tally.OtherLikeness > 0)
            {
                found.Add(_features.Of(variant, signs, answerable, tally, hasTopic, weights));
            }
        }
    }

    /// <summary>The words of the question that speak for the answer.</summary>
    public ImmutableArray<string> EvidenceFor(Question question, Answerable answerable)
    {
        var signs = new QuestionSigns(question, index);
        return [.. question.Spans
            .Where((span, i) => signs.Weights[i] > 0 && span.Tokens.Length > 0 && (HasWordOf(span, answerable) || CreditOf(span, answerable, signs) > 0))
            .Select(span => span.Text)];
    }

    private bool HasWordOf(Span span, Answerable answerable) =>
        span.Meanings.Any(meaning => meaning.Stems.Select(index.Vocabulary.NumberOf).Any(word => index.Texts.Contains(answerable.Strong, word) || index.Texts.Contains(answerable.Weak, word)));

    /// <summary>How well the answer suits what the span names or asks, apart from the words in it.</summary>
    private double CreditOf(Span span, Answerable answerable, QuestionSigns signs)
    {
        foreach (var cue in span.Cues)
        {
            if (cue.Intent == Intent.Define || answerable.Intents.Contains(cue.Intent))
            {
                return 1;
            }
        }

        return span.Role == SpanRole.Concept ? ConceptCredit(span, answerable, signs) : 0;
    }

    private double ConceptCredit(Span span, Answerable answerable, QuestionSigns signs)
    {
        var best = 0.0;
        foreach (var concept in span.Concepts)
        {
            if (answerable.Concepts.Contains(concept) || IsAnsweredPerConcept(answerable, concept, signs.Question))
            {
                return 1;
            }

            if (IsBelow(answerable, concept) || IsToldOfTheWhole(answerable, concept, signs))
            {
                best = RelatedConceptCredit;
            }
        }

        return best;
    }

    /// <summary>Whether the answer is about a type of the concept.</summary>
    private bool IsBelow(Answerable answerable, string concept)
    {
        foreach (var other in answerable.Concepts)
        {
            if (knowledge.IsAncestor(concept, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a heading says of a thing as a whole goes for its types, where just that is asked.</summary>
    private bool IsToldOfTheWhole(Answerable answerable, string concept, QuestionSigns signs) =>
        answerable.Kind == AnswerKind.Passage && signs.IsAsked(answerable) && knowledge.IsMain(concept)
        && answerable.Concepts.Any(other => knowledge.IsAncestor(other, concept));

    /// <summary>"What are A and B?" is answered by two definitions; each accounts for the other's name.</summary>
    private bool IsAnsweredPerConcept(Answerable answerable, string concept, Question question) =>
        question.Concepts.Length > 1
        && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion or AnswerKind.List or AnswerKind.Passage
        && question.Concepts.Any(answerable.Concepts.Contains)
        && index.Counterpart(answerable, concept) is not null;
}
