using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Says what speaks for and against each answer to one way to take a sentence.</summary>
/// <param name="knowledge">The knowledge.</param>
/// <param name="signs">The question.</param>
/// <param name="shared">What answers of a kind have in common.</param>
internal sealed class CandidateFeatures(KnowledgeBase knowledge, QuestionSigns signs, VariantFeatures shared)
{
    private const double OtherConceptFit = 0.6;
    private const double GuessedConceptFit = 0.85;
    private const double MostContent = 3;

    private readonly bool _isComparedNowhere = signs.Question.Concepts.Length > 1 && !knowledge.Compares(signs.Question.Concepts);

    public RankedCandidate Of(AnswerSigns answer, ConceptFit concepts, Tally tally, Bond bond)
    {
        var features = shared.Of(answer.Answerable.Kind);
        var fit = AnswerFit.Of(signs, answer, tally.Content, tally.CueWords, knowledge);
        var measure = tally.Share * fit * NamingFit(answer.Answerable, concepts);
        features.Add(RankingFeature.Fit, fit);
        features.Add(RankingFeature.Measure, measure);
        AddTally(features, tally);
        AddName(features, answer.Named, tally);
        AddConcept(features, answer.Answerable, concepts);
        features.AddIf(answer.IsAsked, RankingFeature.Asked);
        features.AddIf(!answer.IsAsked && signs.AsksOfThings, RankingFeature.OtherAsked);
        AddSeveral(features, answer.Answerable, concepts);
        features.AddIf(bond != Bond.None, RankingFeature.Last(bond, shared.NamesConcept));
        return new RankedCandidate(signs, answer.Answerable, features, measure) { BondType = AnswerType.Of(bond) };
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

    private void AddConcept(FeatureVector features, Answerable answerable, ConceptFit concepts)
    {
        if (answerable.Concepts.Length > 0)
        {
            features.AddIf(true, signs.Question.Concepts.IsEmpty
                ? answerable.Entry.Concepts.Length > 1 ? RankingFeature.Kind(answerable.Kind) : RankingFeature.ConceptGuessed
                : concepts.IsSame ? RankingFeature.ConceptSame
                : concepts.IsRelated ? RankingFeature.ConceptRelated
                : RankingFeature.ConceptOther);
        }

        features.AddIf(concepts.IsBroader, RankingFeature.ConceptBroader);
    }

    private void AddSeveral(FeatureVector features, Answerable answerable, ConceptFit concepts)
    {
        if (signs.Question.Concepts.Length > 1 && answerable.Kind is AnswerKind.Definition or AnswerKind.Expansion && concepts.IsSame)
        {
            features.AddIf(true, RankingFeature.EachTold);
            features.AddIf(_isComparedNowhere, RankingFeature.ComparedNowhere);
        }
    }

    /// <summary>An answer about particular concepts is a guess where the question names none.</summary>
    private double NamingFit(Answerable answerable, ConceptFit concepts)
    {
        if (answerable.Concepts.Length == 0)
        {
            return 1;
        }

        if (signs.Question.Concepts.Length > 0)
        {
            return concepts.IsRelated ? 1 : OtherConceptFit;
        }

        return answerable.Kind is AnswerKind.Row or AnswerKind.Table or AnswerKind.Item || answerable.Entry.Concepts.Length > 1
            || knowledge.Concepts.Length == 1 ? 1 : GuessedConceptFit;
    }
}
