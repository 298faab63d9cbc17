using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Says what speaks for and against an answer.</summary>
internal sealed class CandidateFeatures(KnowledgeBase knowledge)
{
    private const double OtherConceptFit = 0.6;
    private const double GuessedConceptFit = 0.85;
    private const double MostContent = 3;

    public RankedCandidate Of(Variant variant, QuestionSigns signs, Answerable answerable, Tally tally, bool hasTopic, double[]? weights)
    {
        var features = new FeatureVector(weights);
        var fit = AnswerFit.Of(signs, answerable, tally.Content, tally.CueWords, knowledge);
        var measure = tally.Share * fit * NamingFit(signs.Question, answerable);
        features.Add(RankingFeature.Fit, fit);
        features.Add(RankingFeature.Measure, measure);
        AddTally(features, tally);
        AddName(features, signs.Named(answerable), tally);
        AddConcept(features, signs.Question, answerable);
        var isAsked = signs.IsAsked(answerable);
        features.AddIf(isAsked, RankingFeature.Asked);
        features.AddIf(!isAsked && signs.AsksOfThings, RankingFeature.OtherAsked);
        features.AddIf(signs.Question.IsNegated && answerable.Kind is not (AnswerKind.Row or AnswerKind.Item or AnswerKind.Sentence), RankingFeature.NegatedWhole);
        features.AddIf(signs.IsStatement, RankingFeature.Statement);
        AddSeveral(features, signs.Question, answerable);
        AddContext(features, variant, hasTopic);
        AddPart(features, variant.Around);
        features.AddIf(true, RankingFeature.Kind(answerable.Kind));
        foreach (var intent in signs.Shown)
        {
            features.AddIf(true, RankingFeature.KindByIntent(answerable.Kind, intent));
        }

        return new RankedCandidate(signs.Question, answerable, features, measure);
    }

    private static void AddTally(FeatureVector features, Tally tally)
    {
        features.Add(RankingFeature.Accounted, tally.Share);
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
    }

    private static void AddName(FeatureVector features, double named, Tally tally)
    {
        features.Add(RankingFeature.Named, named);
        features.AddIf(named >= 1, RankingFeature.NamedWhole);
        features.AddIf(named >= 1 && tally.Share > 0.97, RankingFeature.NamedExactly);
    }

    private void AddConcept(FeatureVector features, Question question, Answerable answerable)
    {
        if (answerable.Concepts.Length > 0)
        {
            features.AddIf(true, question.Concepts.IsEmpty
                ? answerable.Entry.Concepts.Length > 1 ? RankingFeature.Kind(answerable.Kind) : RankingFeature.ConceptGuessed
                : Any(question, answerable, static (_, one, other) => one == other) ? RankingFeature.ConceptSame
                : Any(question, answerable, IsRelated) ? RankingFeature.ConceptRelated
                : RankingFeature.ConceptOther);
        }

        features.AddIf(
            question.Concepts.Length > 0 && question.Concepts.All(concept => answerable.Concepts.Any(other => knowledge.IsAncestor(other, concept))),
            RankingFeature.ConceptBroader);
    }

    private void AddSeveral(FeatureVector features, Question question, Answerable answerable)
    {
        if (question.Concepts.Length > 1 && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion && question.Concepts.Any(answerable.Concepts.Contains))
        {
            features.AddIf(true, RankingFeature.EachTold);
            features.AddIf(!knowledge.Compares(question.Concepts), RankingFeature.ComparedNowhere);
        }
    }

    private static void AddContext(FeatureVector features, Variant variant, bool hasTopic)
    {
        var (question, asked, _) = variant;
        var isContinued = !ReferenceEquals(question, asked);
        features.AddIf(isContinued, RankingFeature.Continued);
        features.AddIf(isContinued && asked.HasPronoun, RankingFeature.ContinuedByPronoun);
        features.AddIf(isContinued && asked.IsFollowUp, RankingFeature.ContinuedByOpening);
        features.AddIf(!isContinued && hasTopic, RankingFeature.NotContinued);
        features.AddIf(!isContinued && hasTopic && asked.HasPronoun && asked.Concepts.IsEmpty, RankingFeature.PronounIgnored);
    }

    private static void AddPart(FeatureVector features, Question? around)
    {
        if (around is not null)
        {
            features.AddIf(true, RankingFeature.Part);
            features.Add(RankingFeature.PartLeavesAliens, around.Spans.Count(span => span.Role == SpanRole.Alien));
            features.Add(RankingFeature.PartLeavesContent, around.Spans.Count(span => span.Role is SpanRole.Content or SpanRole.Concept));
            features.AddIf(around.Spans.Any(span => span.Cues.Any(cue => cue.Intent is not (Intent.Define or Intent.Verify))), RankingFeature.PartLeavesCues);
        }
    }

    /// <summary>An answer about particular concepts is a guess where the question names none.</summary>
    private double NamingFit(Question question, Answerable answerable)
    {
        if (answerable.Concepts.Length == 0)
        {
            return 1;
        }

        if (question.Concepts.Length > 0)
        {
            return Any(question, answerable, IsRelated) ? 1 : OtherConceptFit;
        }

        return answerable.Kind is AnswerKind.Row or AnswerKind.Table or AnswerKind.Item || answerable.Entry.Concepts.Length > 1
            || knowledge.Concepts.Length == 1 ? 1 : GuessedConceptFit;
    }

    /// <summary>Whether some concept of the question and some of the answer have to do with each other.</summary>
    private bool Any(Question question, Answerable answerable, Func<KnowledgeBase, string, string, bool> holds)
    {
        foreach (var concept in question.Concepts)
        {
            foreach (var other in answerable.Concepts)
            {
                if (holds(knowledge, concept, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsRelated(KnowledgeBase knowledge, string concept, string other) =>
        other == concept || knowledge.IsAncestor(concept, other) || knowledge.IsAncestor(other, concept);
}
