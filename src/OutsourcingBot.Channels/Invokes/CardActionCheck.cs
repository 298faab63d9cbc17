using System.Text.Json;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Invokes;

/// <summary>What every <c>adaptiveCard/action</c> has to have.</summary>
public static class CardActionCheck
{
    /// <summary>Says what keeps a card's action from being handled.</summary>
    /// <returns>Null where nothing does.</returns>
    public static string? Problem(Activity invoke) => invoke.Value switch
    {
        null or { ValueKind: JsonValueKind.Null } => "Missing value property",
        { ValueKind: not JsonValueKind.Object } => "Value property is not properly formed",
        { } value => ActionProblem(value),
    };

    private static string? ActionProblem(JsonElement value)
    {
        if (!value.TryGetProperty("action", out var action) || action.ValueKind == JsonValueKind.Null)
            return "Missing action property";
        if (action.ValueKind != JsonValueKind.Object)
            return "Action property is not properly formed";
        return action.TryGetProperty("type", out var type) && type is { ValueKind: JsonValueKind.String } && type.ValueEquals("Action.Execute")
            ? null
            : "The action is not of the type Action.Execute";
    }
}
