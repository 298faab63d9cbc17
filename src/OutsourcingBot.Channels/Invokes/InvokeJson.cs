using System.Text.Json;
using System.Text.Json.Serialization;
using OutsourcingBot.Channels.Activities;

namespace OutsourcingBot.Channels.Invokes;

/// <summary>JSON of what invokes are answered with.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InvokeError))]
[JsonSerializable(typeof(ExtensionResponse))]
[JsonSerializable(typeof(TaskResponse))]
[JsonSerializable(typeof(CardActionResponse))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(EmptyResponse))]
internal sealed partial class InvokeJson : JsonSerializerContext;

/// <summary>The answer to every invoke of a messaging extension that ends with cards.</summary>
internal sealed record ExtensionResponse(ExtensionResult ComposeExtension);

/// <summary>What a messaging extension shows.</summary>
/// <param name="Type"><c>result</c> for cards, <c>message</c> for words.</param>
internal sealed record ExtensionResult(string Type)
{
    public string? Text { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<ExtensionAttachment>? Attachments { get; init; }
}

/// <summary>A card to insert, and how it stands in the list of results.</summary>
internal sealed record ExtensionAttachment(string ContentType, JsonElement Content, ExtensionPreview Preview);

internal sealed record ExtensionPreview(string ContentType, ThumbnailCard Content);

internal sealed record ThumbnailCard(string Title, string Text);

/// <summary>The answer to every invoke that opens a dialog or goes on with one.</summary>
internal sealed record TaskResponse(TaskContinuation Task);

/// <param name="Type"><c>continue</c> for a dialog.</param>
internal sealed record TaskContinuation(string Type, TaskDialog Value);

internal sealed record TaskDialog(string Title, string Height, string Width, Attachment Card);

/// <summary>The answer to a pressed button: what takes the place of its card.</summary>
internal sealed record CardActionResponse(int StatusCode, string Type, JsonElement Value);

/// <summary>The answer to a field that searches.</summary>
internal sealed record SearchResponse(int StatusCode, string Type, SearchResults Value);

internal sealed record SearchResults(IReadOnlyList<SearchResult> Results);

internal sealed record SearchResult(string Title, string Value);

internal sealed record EmptyResponse;
