using OutsourcingBot.Benchmarks.Export;

namespace OutsourcingBot.Benchmarks.Engines;

/// <summary>What an engine holds for the best answer to one question.</summary>
/// <param name="Entry">The id of an entry or of an occasion for small talk; null where it found nothing.</param>
/// <param name="Score">How good it thinks that is, on a scale of its own.</param>
/// <param name="Microseconds">How long the engine took.</param>
internal sealed record Found(string? Entry, double Score, double Microseconds)
{
    public bool IsSmallTalk => Entry?.StartsWith(PeerSmallTalk.Prefix, StringComparison.Ordinal) == true;
}
