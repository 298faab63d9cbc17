namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>A way to answer a question as it stands or as the context completes it.</summary>
/// <param name="Signs">The question, completed where it leaves something unsaid.</param>
/// <param name="Answerable">What would be said.</param>
/// <param name="Features">What the ranking sees of it.</param>
/// <param name="Measure">The share of the question it accounts for, times how well its kind suits the question's form.</param>
internal sealed record RankedCandidate(QuestionSigns Signs, Answerable Answerable, FeatureVector Features, double Measure)
{
    /// <inheritdoc cref="QuestionSigns.Question"/>
    public Question Question => Signs.Question;

    /// <summary>The sort of thing it says.</summary>
    public int Type { get; } = AnswerType.Of(Answerable);

    /// <summary>The <see cref="AnswerType"/> of its bond with the last answer; −1 where it has none.</summary>
    public int BondType { get; init; } = -1;
}
