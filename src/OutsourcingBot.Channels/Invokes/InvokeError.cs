namespace OutsourcingBot.Channels.Invokes;

/// <summary>An error in the form in which clients of <c>adaptiveCard/action</c> expect it.</summary>
/// <param name="StatusCode">The HTTP status once more.</param>
/// <param name="Type">The media type of <paramref name="Value"/>.</param>
/// <param name="Value">What is wrong.</param>
internal sealed record InvokeError(int StatusCode, string Type, InvokeErrorDetail Value)
{
    public static InvokeError BadRequest(string message) => new(400, "application/vnd.microsoft.error", new("BadRequest", message));
}

/// <summary>The content of an <see cref="InvokeError"/>.</summary>
internal sealed record InvokeErrorDetail(string Code, string Message);
