using Microsoft.AspNetCore.Http.HttpResults;
using OutsourcingBot.Web.Messages;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Refusals: 403 and 404 end a client's conversation for good, everything else is tried again.</summary>
internal static class DirectLineErrors
{
    /// <summary>The largest message that a page may send: what people write and cards submit is far smaller.</summary>
    public const int MaxMessageBytes = 64 * 1024;

    public static JsonHttpResult<ErrorAnswer> InvalidToken { get; } = Error(403, "BadArgument", "The token is missing, invalid or for something else.");

    public static JsonHttpResult<ErrorAnswer> ExpiredToken { get; } = Error(403, "TokenExpired", "The token has expired.");

    public static JsonHttpResult<ErrorAnswer> UnknownConversation { get; } = Error(404, "BadArgument", "There is no such conversation.");

    public static JsonHttpResult<ErrorAnswer> BadWatermark { get; } = Error(400, "BadArgument", "The watermark is none that was given out.");

    public static JsonHttpResult<ErrorAnswer> NoUpload { get; } = Error(415, "NotSupported", "This bot takes no files.");

    public static JsonHttpResult<ErrorAnswer> NoSocketRequest { get; } = Error(400, "BadArgument", "This address is for WebSockets only.");

    public static JsonHttpResult<ErrorAnswer> TooManySockets { get; } = Error(503, "ServiceUnavailable", "Too many streams are open.");

    public static JsonHttpResult<ErrorAnswer> TooManyRequests { get; } = Error(429, "TooManyRequests", "Too many requests; come again after the time that Retry-After gives.");

    public static JsonHttpResult<ErrorAnswer> ForeignOrigin { get; } = Error(403, "BadArgument", "Pages of this origin may not use this bot.");

    public static JsonHttpResult<ErrorAnswer> NoToken { get; } = Error(502, "ServiceError", "No token could be had.");

    public static JsonHttpResult<ErrorAnswer> TooLarge { get; } = Error(413, "MessageSizeTooBig", $"A message may have at most {MaxMessageBytes / 1024} KiB.");

    public static JsonHttpResult<ErrorAnswer> NoType { get; } = Error(400, "MissingProperty", "The activity has no type.");

    public static JsonHttpResult<ErrorAnswer> Unreadable(ActivityBody body) => body is ActivityBody.Broken broken
        ? Error(400, "BadSyntax", broken.Detail)
        : Error(413, "MessageSizeTooBig", ActivityBody.TooLarge.Detail);

    private static JsonHttpResult<ErrorAnswer> Error(int status, string code, string message) =>
        TypedResults.Json(new ErrorAnswer(new(code, message)), DirectLineJson.Default.ErrorAnswer, statusCode: status);
}
