namespace OutsourcingBot.Hosting.Gaps;

/// <summary>Keeps the questions that the knowledge's authors should look at.</summary>
public interface IGaps
{
    /// <summary>Keeps one, and forgets those older than <see cref="Gap.KeptFor"/>.</summary>
    Task AddAsync(Gap gap, CancellationToken cancellationToken);

    /// <summary>All that are kept, the newest first.</summary>
    IReadOnlyList<Gap> All();
}
