using System.Text.Json.Serialization;

namespace OutsourcingBot.Channels.Cards;

/// <summary>What comes back from the dialog in which one asks.</summary>
/// <param name="Question">The question, where the button carries it and no field asks for it.</param>
internal sealed record AskData([property: JsonPropertyName(AskData.Field)] string? Question)
{
    /// <summary>The name of the field and of the member.</summary>
    public const string Field = "question";

    /// <summary>The name under which the field's suggestions are asked for.</summary>
    public const string DataSet = "questions";
}
