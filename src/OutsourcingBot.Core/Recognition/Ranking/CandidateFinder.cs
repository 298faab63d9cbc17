using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Finds what may answer a question and says of each what speaks for and against it.</summary>
internal sealed class CandidateFinder(KnowledgeBase knowledge, AnswerableIndex index)
{
    private const double RelatedConceptCredit = 0.6;
    private const double OtherConceptFit = 0.6;
    private const double GuessedConceptFit = 0.85;
    private const double MostContent = 3;

    private static readonly Intent[] Intents = Enum.GetValues<Intent>();

    /// <param name="variant">A way to take the sentence.</param>
    /// <param name="likeness">What the words are like.</param>
    /// <param name="hasTopic">Whether something was spoken of before.</param>
    public IEnumerable<RankedCandidate> Find(Variant variant, SentenceLikeness likeness, bool hasTopic)
    {
        var question = variant.Question;
        var matches = new Matches(index, likeness, question);
        var shown = Intents.Where(question.Shows).ToArray();
        foreach (var place in matches.Places)
        {
            var answerable = index.All[place];
            var tally = Tally.Of(question, answerable, matches.WordCreditsOf(place), matches.LikenessOf(place), span => CreditOf(span, answerable, question));
            if (tally.Accounted > 0 || tally.AlienLikeness + tally.OtherLikeness > 0)
            {
                yield return Candidate(variant, answerable, tally, shown, hasTopic);
            }
        }
    }

    /// <summary>The words of the question that speak for the answer.</summary>
    public ImmutableArray<string> EvidenceFor(Question question, Answerable answerable) =>
        [.. question.Spans
            .Where(span => Tally.WeightOf(span) > 0 && span.Tokens.Length > 0 && (HasWordOf(span, answerable) || CreditOf(span, answerable, question) > 0))
            .Select(span => span.Text)];

    private static bool HasWordOf(Span span, Answerable answerable) =>
        span.Meanings.Any(meaning => meaning.Stems.Any(stem => answerable.Strong.Contains(stem) || answerable.Weak.Contains(stem)));

    private RankedCandidate Candidate(Variant variant, Answerable answerable, Tally tally, Intent[] shown, bool hasTopic)
    {
        var (question, asked, around) = variant;
        var fit = AnswerFit.Of(question, answerable, tally.Content, tally.CueWords, knowledge);
        var measure = tally.Share * fit * NamingFit(question, answerable);
        var features = new FeatureVector();
        features.Add(RankingFeature.Accounted, tally.Share);
        features.Add(RankingFeature.Fit, fit);
        features.Add(RankingFeature.Measure, measure);
        features.Add(RankingFeature.AlienLeft, tally.AlienLeft);
        features.Add(RankingFeature.ContentLeft, tally.ContentLeft);
        features.Add(RankingFeature.CueLeft, tally.CueLeft);
        features.Add(RankingFeature.LightLeft, tally.LightLeft);
        features.Add(RankingFeature.ContentFound, Math.Min(tally.Content, MostContent));
        features.Add(RankingFeature.CueWordsFound, Math.Min(tally.CueWords, 1));
        features.Add(RankingFeature.AlienLikeness, tally.AlienLikeness);
        features.Add(RankingFeature.ContentLikeness, tally.OtherLikeness);
        features.Add(RankingFeature.StrangeLeft, tally.StrangeLeft);
        features.AddIf(tally.Share > 0.99, RankingFeature.AllFound);
        var named = AnswerFit.Named(question, answerable);
        features.Add(RankingFeature.Named, named);
        features.AddIf(named >= 1, RankingFeature.NamedWhole);
        features.AddIf(named >= 1 && tally.Share > 0.97, RankingFeature.NamedExactly);
        AddConcept(features, question, answerable);
        var isAsked = AnswerFit.IsAsked(question, answerable);
        features.AddIf(isAsked, RankingFeature.Asked);
        features.AddIf(!isAsked && shown.Any(intent => intent is not (Intent.Define or Intent.Meaning or Intent.Verify or Intent.Which or Intent.How)), RankingFeature.OtherAsked);
        features.AddIf(question.IsNegated && answerable.Kind is not (AnswerKind.Row or AnswerKind.Item or AnswerKind.Sentence), RankingFeature.NegatedWhole);
        features.AddIf(AnswerFit.IsStatement(question), RankingFeature.Statement);
        features.AddIf(!ReferenceEquals(question, asked), RankingFeature.Continued);
        features.AddIf(!ReferenceEquals(question, asked) && asked.HasPronoun, RankingFeature.ContinuedByPronoun);
        features.AddIf(!ReferenceEquals(question, asked) && asked.IsFollowUp, RankingFeature.ContinuedByOpening);
        features.AddIf(ReferenceEquals(question, asked) && hasTopic, RankingFeature.NotContinued);
        features.AddIf(ReferenceEquals(question, asked) && hasTopic && asked.HasPronoun && asked.Concepts.IsEmpty, RankingFeature.PronounIgnored);
        features.AddIf(question.Concepts.Length > 0 && question.Concepts.All(concept => answerable.Concepts.Any(other => knowledge.IsAncestor(other, concept))), RankingFeature.ConceptBroader);
        if (around is not null)
        {
            features.AddIf(true, RankingFeature.Part);
            features.Add(RankingFeature.PartLeavesAliens, around.Spans.Count(span => span.Role == SpanRole.Alien));
            features.Add(RankingFeature.PartLeavesContent, around.Spans.Count(span => span.Role is SpanRole.Content or SpanRole.Concept));
            features.AddIf(around.Spans.Any(span => span.Cues.Any(cue => cue.Intent is not (Intent.Define or Intent.Verify))), RankingFeature.PartLeavesCues);
        }

        features.AddIf(true, RankingFeature.Kind(answerable.Kind));
        foreach (var intent in shown)
        {
            features.AddIf(true, RankingFeature.KindByIntent(answerable.Kind, intent));
        }

        return new RankedCandidate(question, answerable, features, measure);
    }

    private void AddConcept(FeatureVector features, Question question, Answerable answerable)
    {
        if (answerable.Concepts.Count == 0)
        {
            return;
        }

        features.AddIf(true, question.Concepts.IsEmpty
            ? answerable.Entry.Concepts.Length > 1 ? RankingFeature.Kind(answerable.Kind) : RankingFeature.ConceptGuessed
            : question.Concepts.Any(answerable.Concepts.Contains) ? RankingFeature.ConceptSame
            : question.Concepts.Any(concept => IsRelated(answerable, concept)) ? RankingFeature.ConceptRelated
            : RankingFeature.ConceptOther);
    }

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
        answerable.Kind == AnswerKind.Passage && AnswerFit.IsAsked(question, answerable) && knowledge.IsMain(concept)
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

        return answerable.Kind is AnswerKind.Row or AnswerKind.Table or AnswerKind.Item || answerable.Entry.Concepts.Length > 1
            || knowledge.Concepts.Length == 1 ? 1 : GuessedConceptFit;
    }
}
