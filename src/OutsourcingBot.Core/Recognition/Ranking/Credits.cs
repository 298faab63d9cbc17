using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>How well answers suit what the spans of one question name or ask, apart from the words in them.</summary>
internal sealed class Credits(QuestionSigns signs, KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double RelatedConceptCredit = 0.6;

    /// <summary>For the concepts of answers, which all parts of an entry share, how they go with those of the question.</summary>
    private readonly Dictionary<ImmutableArray<string>, ConceptFit> _fits = [];

    /// <summary>How the concepts of the question and those of an answer go together.</summary>
    public ConceptFit FitOf(Answerable answerable)
    {
        if (!_fits.TryGetValue(answerable.Concepts, out var fit))
        {
            _fits[answerable.Concepts] = fit = new ConceptFit(signs.Question.Concepts, answerable.Concepts, knowledge);
        }

        return fit;
    }

    /// <summary>The share of a span that an answer accounts for.</summary>
    public double Of(SpanSigns span, AnswerSigns answer, ConceptFit fit) =>
        span.Shown.Contains(Intent.Define) || span.Shown.Overlaps(answer.Intents) ? 1
        : span.Span.Role == SpanRole.Concept ? OfConcepts(span.Span.Concepts, answer, fit)
        : 0;

    private double OfConcepts(ImmutableArray<string> concepts, AnswerSigns answer, ConceptFit fit)
    {
        var best = 0.0;
        foreach (var concept in concepts)
        {
            if (fit.Has(concept) || IsAnsweredPerConcept(answer.Answerable, concept, fit))
            {
                return 1;
            }

            if (fit.IsBelow(concept) || IsToldOfTheWhole(answer, concept, fit))
            {
                best = RelatedConceptCredit;
            }
        }

        return best;
    }

    /// <summary>What a heading says of a thing as a whole goes for its types, where just that is asked.</summary>
    private bool IsToldOfTheWhole(AnswerSigns answer, string concept, ConceptFit fit) =>
        answer is { IsAsked: true, Answerable.Kind: AnswerKind.Passage } && fit.IsAbove(concept) && knowledge.IsMain(concept);

    /// <summary>"What are A and B?" is answered by two definitions; each accounts for the other's name.</summary>
    private bool IsAnsweredPerConcept(Answerable answerable, string concept, ConceptFit fit) =>
        signs.Question.Concepts.Length > 1
        && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion or AnswerKind.List or AnswerKind.Passage
        && fit.IsSame
        && index.Counterpart(answerable, concept) is not null;
}
