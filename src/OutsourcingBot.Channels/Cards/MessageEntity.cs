using System.Text.Json;
using System.Text.Json.Serialization;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Channels.Cards;

/// <summary>The annotation by which Teams says that a bot answered and shows what the answer rests on.</summary>
internal sealed record MessageEntity(IReadOnlyList<Claim>? Citation)
{
    // Teams takes 20, Agents Playground 10.
    private const int MostCitations = 10;

    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string Kind { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id")]
    public string Id { get; } = "";

    public IReadOnlyList<string> AdditionalType { get; } = ["AIGeneratedContent"];

    /// <summary>The text with a mark for each citation, and the entity that says what the marks mean.</summary>
    public static (string Text, Entity Entity) Cite(string text, IReadOnlyList<Citation> citations)
    {
        var claims = citations.Take(MostCitations).Select((citation, i) => new Claim(i + 1, new(citation))).ToArray();
        var marks = string.Concat(claims.Select(claim => $" [{claim.Position}]"));
        var json = JsonSerializer.SerializeToElement(new MessageEntity(claims), CardJson.Default.MessageEntity);
        return (text + marks, json.Deserialize(ActivityJson.Default.Entity)!);
    }
}

/// <summary>A mark in the text and what it stands for.</summary>
/// <param name="Position">The number in the mark.</param>
internal sealed record Claim(int Position, Appearance Appearance)
{
    [JsonPropertyName("@type")]
    public string Kind { get; } = "Claim";
}

/// <summary>What a citation shows; Teams refuses longer ones.</summary>
internal sealed record Appearance(string Name, string Abstract)
{
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    public Appearance(Citation citation)
        : this(Cut(citation.Heading, LongestName), Cut(citation.Quote, LongestAbstract))
    {
    }

    [JsonPropertyName("@type")]
    public string Kind { get; } = "DigitalDocument";

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}

/// <summary>What only Teams understands of a message.</summary>
/// <param name="FeedbackLoopEnabled">Whether thumbs stand under it.</param>
internal sealed record TeamsChannelData(bool FeedbackLoopEnabled);
