using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Replies whose confidence lies in one tenth of the scale.</summary>
/// <param name="From">The lower end, which belongs to the tenth.</param>
/// <param name="Count">How many replies there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Share">The share of them that was right.</param>
internal sealed record Decile(double From, int Count, double Confidence, double Share);

/// <summary>Whether the bot is as often right as it thinks; declines are left out, because they claim nothing.</summary>
/// <param name="Deciles">The tenths that have a reply, lowest first.</param>
/// <param name="ExpectedError">The expected calibration error: the gap between confidence and share right, averaged
/// over all replies; 0 is best.</param>
/// <param name="Confident">How many replies were confident.</param>
/// <param name="ConfidentWrong">How many of these were wrong.</param>
internal sealed record Calibration(ImmutableArray<Decile> Deciles, double ExpectedError, int Confident, int ConfidentWrong)
{
    /// <summary>The share of the confident replies that was wrong; 0 where none was confident.</summary>
    public double ConfidentWrongShare => Confident == 0 ? 0 : (double)ConfidentWrong / Confident;

    public static Calibration Of(IEnumerable<Judgement> judgements)
    {
        var claims = judgements.Where(judgement => judgement.IsClaim).ToArray();
        ImmutableArray<Decile> deciles =
        [
            .. claims.GroupBy(claim => Index(claim.Trace.Confidence)).OrderBy(group => group.Key).Select(group => new Decile(
                group.Key / 10.0,
                group.Count(),
                group.Average(claim => claim.Trace.Confidence),
                group.Average(claim => claim.IsRight ? 1.0 : 0.0))),
        ];
        var confident = claims.Where(claim => claim.Trace.Confidence >= Judgement.Confident).ToArray();
        return new Calibration(
            deciles,
            deciles.Sum(decile => decile.Count * Math.Abs(decile.Confidence - decile.Share)) / Math.Max(1, claims.Length),
            confident.Length,
            confident.Count(claim => !claim.IsRight));
    }

    private static int Index(double confidence) => Math.Clamp((int)Math.Floor((confidence * 10) + 1e-9), 0, 9);
}
