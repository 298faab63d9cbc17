using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>All there is to choose from.</summary>
/// <param name="Question">The whole sentence.</param>
/// <param name="Topic">What was spoken of before; null at the start.</param>
/// <param name="Candidates">The answers.</param>
/// <param name="Others">What else there is.</param>
/// <param name="Form">What the words apart from concepts are about.</param>
/// <param name="Alike">What the words are like.</param>
internal sealed record Choices(Question Question, Topic? Topic, List<RankedCandidate> Candidates, OtherChoices Others, float[] Form, SentenceLikeness Alike)
{
    private readonly double _bestMeasure = Candidates.Count == 0 ? 0 : Candidates.Max(candidate => candidate.Measure);

    /// <summary>What speaks for declining.</summary>
    public FeatureVector Decline => Others.Decline(_bestMeasure);

    /// <summary>What speaks for small talk.</summary>
    public FeatureVector SmallTalk => Others.SmallTalk(_bestMeasure);

    /// <summary>What speaks for saying where work belongs.</summary>
    public FeatureVector Work => Others.Work(_bestMeasure);

    /// <summary>The same with more answers.</summary>
    public Choices And(List<RankedCandidate> more) => new(Question, Topic, [.. Candidates, .. more], Others, Form, Alike);
}
