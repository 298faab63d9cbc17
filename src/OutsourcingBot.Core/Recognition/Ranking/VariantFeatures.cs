using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>The features that all answers of a kind to one way to take a sentence have.</summary>
/// <param name="variant">The way to take the sentence.</param>
/// <param name="signs">Its question.</param>
/// <param name="hasTopic">Whether something was spoken of before.</param>
/// <param name="weights">What the features weigh; null to keep them.</param>
internal sealed class VariantFeatures(Variant variant, QuestionSigns signs, bool hasTopic, double[]? weights)
{
    private static readonly int Kinds = Enum.GetValues<AnswerKind>().Length;

    private readonly FeatureVector?[] _byKind = new FeatureVector?[Kinds];

    /// <summary>Whether the sentence itself names a concept.</summary>
    public bool NamesConcept { get; } = !variant.Asked.Concepts.IsEmpty;

    /// <summary>The features of a kind, to add those of one answer to.</summary>
    public FeatureVector Of(AnswerKind kind) => (_byKind[(int)kind] ??= Shared(kind)).Copy();

    private FeatureVector Shared(AnswerKind kind)
    {
        var features = new FeatureVector(weights);
        features.AddIf(signs.DeniesWhole(kind), RankingFeature.NegatedWhole);
        features.AddIf(signs.IsStatement, RankingFeature.Statement);
        AddContext(features);
        AddPart(features, variant.Around);
        features.AddIf(true, RankingFeature.Kind(kind));
        foreach (var intent in signs.Shown)
        {
            features.AddIf(true, RankingFeature.KindByIntent(kind, intent));
        }

        return features;
    }

    private void AddContext(FeatureVector features)
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
}
