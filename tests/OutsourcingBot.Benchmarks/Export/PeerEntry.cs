using System.Collections.Immutable;

namespace OutsourcingBot.Benchmarks.Export;

/// <summary>One answer of the knowledge, as every engine gets it.</summary>
/// <param name="Id">The id that the bot's own trace gives it.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Title">What it is named by: the item, the aspect or the term; for a whole section its heading.</param>
/// <param name="Text">What it says.</param>
/// <param name="Concepts">The names of the concepts it is about, in full and short.</param>
/// <param name="Questions">The questions that the bot itself would suggest for it.</param>
/// <param name="ListOf">The short names of the concepts whose list it is or stands in; empty where it is no list.</param>
internal sealed record PeerEntry(
    string Id,
    string Heading,
    string Title,
    string Text,
    ImmutableArray<string> Concepts,
    ImmutableArray<string> Questions,
    ImmutableArray<string> ListOf)
{
    /// <summary>All that is said of it, for engines that search one text.</summary>
    public string All => string.Join(' ', [Heading, Title, .. Questions, .. Concepts, Text]);

    /// <summary>The heading's fragment identifier, which citations name.</summary>
    public required string Anchor { get; init; }
}

/// <summary>One occasion for small talk, as every engine gets it that can make use of it.</summary>
internal sealed record PeerSmallTalk(string Id, ImmutableArray<string> Phrases)
{
    /// <summary>What the ids start with, so that they are told from the entries'.</summary>
    public const string Prefix = "smalltalk:";
}
