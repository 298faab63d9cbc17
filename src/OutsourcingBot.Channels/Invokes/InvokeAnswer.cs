using System.Text.Json;

namespace OutsourcingBot.Channels.Invokes;

/// <summary>What the channel gets for an invoke, as the answer to its own request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body; null for none.</param>
public sealed record InvokeAnswer(int Status, JsonElement? Body = null)
{
    /// <summary>Nobody here handles invokes of this name.</summary>
    public static InvokeAnswer NotImplemented { get; } = new(501);

    /// <summary>The invoke was taken.</summary>
    /// <param name="body">What the protocol wants for this name.</param>
    public static InvokeAnswer Ok(JsonElement? body = null) => new(200, body);

    /// <summary>The invoke breaks its protocol.</summary>
    /// <param name="message">What is wrong with it, for the client's developer.</param>
    public static InvokeAnswer BadRequest(string message) =>
        new(400, JsonSerializer.SerializeToElement(InvokeError.BadRequest(message), InvokeJson.Default.InvokeError));
}
