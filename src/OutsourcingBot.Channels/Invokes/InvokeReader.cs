using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Cards;

namespace OutsourcingBot.Channels.Invokes;

/// <summary>Finds in an invoke what the person wants; whatever is missing or of another shape is simply not there.</summary>
public static partial class InvokeReader
{
    /// <summary>More of somebody's message is not looked at.</summary>
    private const int LongestHtml = 20_000;

    /// <summary>What was typed into the search of a messaging extension; empty where it was just opened.</summary>
    public static string Query(Activity invoke)
    {
        if (At(invoke.Value, "parameters") is not { ValueKind: JsonValueKind.Array } parameters)
            return "";
        // Some clients leave the name out.
        return parameters.EnumerateArray().Where(parameter => Text(parameter, "name") != "initialRun")
            .Select(parameter => Text(parameter, "value")).FirstOrDefault(text => text is not null) ?? "";
    }

    /// <summary>Which part of the results is wanted.</summary>
    public static (int Skip, int Count) Page(Activity invoke) =>
        (Number(invoke.Value, 0, "queryOptions", "skip"), Number(invoke.Value, int.MaxValue, "queryOptions", "count", "top"));

    /// <summary>What was typed so far into a field that searches.</summary>
    public static string Typed(Activity invoke) => Text(invoke.Value, "queryText") ?? "";

    /// <summary>The link that was pasted.</summary>
    public static string? Link(Activity invoke) => Text(invoke.Value, "url");

    /// <summary>The question that a chosen result, a button or a dialog carries.</summary>
    public static string? Question(Activity invoke) =>
        Text(At(invoke.Value, "data"), AskData.Field) ?? Text(invoke.Value, AskData.Field);

    /// <summary>The text of the message on which an action was chosen.</summary>
    public static string? Message(Activity invoke)
    {
        if (At(invoke.Value, "messagePayload", "body") is not { } body || Text(body, "content") is not { } content)
            return null;
        var bounded = content.Length > LongestHtml ? content[..LongestHtml] : content;
        var text = Text(body, "contentType") == "text" ? bounded : WebUtility.HtmlDecode(Tag.Replace(bounded, " "));
        return text.Trim() is { Length: > 0 } said ? said : null;
    }

    /// <summary>Makes of a pressed button the message that it stands for.</summary>
    /// <returns>Null where the button stands for no message.</returns>
    public static Activity? Said(Activity invoke) =>
        Text(At(invoke.Value, "action"), "verb") == SayData.Verb && Text(At(invoke.Value, "action", "data"), "text") is { Length: > 0 } text
            ? invoke with { Type = ActivityTypes.Message, Name = null, Value = null, Text = text, Entities = null, DeliveryMode = null }
            : null;

    /// <summary>Whether a thumb points up or down.</summary>
    /// <returns>Null where it is no thumb.</returns>
    public static bool? IsLike(Activity invoke) => Text(invoke.Value, "actionName") != "feedback"
        ? null
        : Text(At(invoke.Value, "actionValue"), "reaction") switch { "like" => true, "dislike" => false, _ => null };

    private static JsonElement? At(JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } current || !current.TryGetProperty(name, out var member))
                return null;
            element = member;
        }

        return element;
    }

    private static string? Text(JsonElement? element, string name) =>
        At(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int Number(JsonElement? value, int otherwise, string name, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            if (At(value, name, member) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var whole) && whole >= 0)
                return whole;
        }

        return otherwise;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag { get; }
}
