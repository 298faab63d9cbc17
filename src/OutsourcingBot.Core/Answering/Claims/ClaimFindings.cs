namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What comparing a claim with the knowledge brought to light.</summary>
/// <param name="Judged">Whether the claim holds by what its words share with what is told; null where they do not tell.</param>
internal sealed record ClaimFindings(bool? Judged)
{
    /// <summary>How the claim goes with what is told.</summary>
    public Weighed Own { get; init; }

    /// <summary>How the claim goes with what is told of the nearest rival.</summary>
    public Weighed Rival { get; init; }

    /// <summary>What is told; empty where it is no text.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Whether the claim ends by denying all of it.</summary>
    public bool EndsInDenial { get; init; }

    /// <summary>Whether, of several sides, the claim's words hold of the one it names; null where no side is decided.</summary>
    public bool? Holds { get; init; }
}
