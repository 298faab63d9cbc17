using System.Collections.Immutable;
using OutsourcingBot.Benchmarks.Engines;
using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Benchmarks.Scoring;

/// <summary>What became of one question, asked of one engine.</summary>
internal sealed record Result(LabelledQuestion Question, Mark Mark);

/// <summary>One engine in the table.</summary>
/// <param name="Undeclined">The same without the threshold; null where it declines by itself.</param>
/// <param name="Threshold">The score from which its finds count as answers; null where it declines by itself.</param>
/// <param name="Microseconds">The median time of one question.</param>
internal sealed record Column(
    string Name, ImmutableArray<Result> Results, ImmutableArray<Result>? Undeclined, double? Threshold, double Microseconds)
{
    public static Column OfBot(string name, IReadOnlyCollection<Judgement> judgements) => new(
        name,
        [.. judgements.Select(judgement => new Result(judgement.Question, judgement.Mark))],
        null,
        null,
        Latency.Of(judgements.Select(judgement => judgement.Elapsed)).P50);

    /// <summary>An engine, with the threshold that makes most of the open questions right.</summary>
    public static Column OfPeer(string name, PeerJudge judge, ImmutableArray<LabelledQuestion> questions, ImmutableArray<Found> found)
    {
        var open = questions.Zip(found).Where(pair => !pair.First.IsHeldOut).ToArray();
        var threshold = open.Select(pair => pair.Second.Score).Append(0).Distinct().Order()
            .MaxBy(least => open.Count(pair => judge.Judge(pair.First, AtLeast(least, pair.Second)) == Mark.Right));
        return new Column(
            name,
            Results(threshold),
            Results(0),
            threshold,
            Latency.Of(found.Select(one => TimeSpan.FromMicroseconds(one.Microseconds))).P50);

        ImmutableArray<Result> Results(double least) =>
            [.. questions.Zip(found, (question, one) => new Result(question, judge.Judge(question, AtLeast(least, one))))];
    }

    private static Found AtLeast(double threshold, Found found) => found.Score >= threshold ? found : found with { Entry = null };
}
