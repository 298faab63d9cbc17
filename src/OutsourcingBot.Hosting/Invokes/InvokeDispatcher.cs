using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;

namespace OutsourcingBot.Hosting.Invokes;

/// <summary>Brings each invoke to the handler of its name.</summary>
public sealed class InvokeDispatcher(IEnumerable<IInvokeHandler> handlers)
{
    private readonly Dictionary<string, IInvokeHandler> _handlers =
        handlers.ToDictionary(handler => handler.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Answers an invoke, with 501 where nothing handles its name.</summary>
    public async Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken)
    {
        if (invoke.Name == InvokeNames.AdaptiveCardAction && CardActionCheck.Problem(invoke) is { } problem)
            return InvokeAnswer.BadRequest(problem);
        return _handlers.TryGetValue(invoke.Name ?? "", out var handler)
            ? await handler.AnswerAsync(invoke, cancellationToken)
            : InvokeAnswer.NotImplemented;
    }
}
