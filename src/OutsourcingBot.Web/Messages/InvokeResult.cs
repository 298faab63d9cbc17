using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;

namespace OutsourcingBot.Web.Messages;

/// <summary>An invoke's answer as the answer to the request: its status and its body, nothing around them.</summary>
internal sealed class InvokeResult(InvokeAnswer answer) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = answer.Status;
        if (answer.Body is { } body)
            await httpContext.Response.WriteAsJsonAsync(body, ActivityJson.Default.JsonElement, cancellationToken: httpContext.RequestAborted);
    }
}
