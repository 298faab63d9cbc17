using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What speaks for saying something else than an answer of the knowledge.</summary>
/// <param name="question">The whole sentence.</param>
/// <param name="work">What of it speaks of work to be placed.</param>
/// <param name="smallTalk">The share of it that small talk covers.</param>
/// <param name="weights">What the features weigh; null to keep them.</param>
internal sealed class OtherChoices(Question question, WorkSigns work, double smallTalk, double[]? weights)
{
    private const double MostAliens = 4;
    private const double MostSpans = 10;

    private readonly int _aliens = question.Spans.Count(span => span.Role == SpanRole.Alien);
    private readonly bool _hasContent = question.Spans.Any(span => span.Role == SpanRole.Content);
    private readonly ImmutableArray<Intent> _shown = question.Shown.ToArray();

    /// <summary>What speaks for declining.</summary>
    /// <param name="bestMeasure">How well the best answer accounts for the sentence.</param>
    public FeatureVector Decline(double bestMeasure)
    {
        var features = new FeatureVector(weights);
        features.AddIf(true, RankingFeature.Decline);
        features.Add(RankingFeature.DeclineAliens, Math.Min(MostAliens, _aliens));
        features.AddIf(question.Concepts.IsEmpty, RankingFeature.DeclineWithoutConcept);
        features.AddIf(!_hasContent, RankingFeature.DeclineWithoutContent);
        features.Add(RankingFeature.DeclineBestMeasure, bestMeasure);
        features.Add(RankingFeature.DeclineLength, Math.Min(MostSpans, question.Spans.Count(span => span.Role != SpanRole.Filler)) / MostSpans);
        features.AddIf(question.IsComparedWithStranger, RankingFeature.DeclineComparedWithStranger);
        foreach (var intent in _shown)
        {
            features.AddIf(true, RankingFeature.DeclineByIntent(intent));
        }

        return features;
    }

    /// <summary>What speaks for small talk.</summary>
    /// <inheritdoc cref="Decline"/>
    public FeatureVector SmallTalk(double bestMeasure)
    {
        var features = new FeatureVector(weights);
        features.AddIf(true, RankingFeature.SmallTalk);
        features.Add(RankingFeature.SmallTalkAliens, Math.Min(MostAliens, _aliens));
        features.AddIf(question.Concepts.IsEmpty, RankingFeature.SmallTalkWithoutConcept);
        features.AddIf(!_hasContent, RankingFeature.SmallTalkWithoutContent);
        features.Add(RankingFeature.SmallTalkLength, Math.Min(MostSpans, question.Spans.Length) / MostSpans);
        features.Add(RankingFeature.SmallTalkLikeness, smallTalk);
        features.Add(RankingFeature.SmallTalkBestMeasure, bestMeasure);
        return features;
    }

    /// <summary>What speaks for saying where work belongs.</summary>
    /// <inheritdoc cref="Decline"/>
    public FeatureVector Work(double bestMeasure)
    {
        var features = new FeatureVector(weights);
        for (var sign = 0; sign < work.Values.Length; sign++)
        {
            features.Add(RankingFeature.Work((WorkSign)sign), work.Values[sign]);
        }

        features.Add(RankingFeature.Work(WorkSign.BestMeasure), bestMeasure);
        foreach (var intent in _shown)
        {
            features.AddIf(true, RankingFeature.WorkByIntent(intent));
        }

        return features;
    }
}
