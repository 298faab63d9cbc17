namespace OutsourcingBot.Web.Authentication;

/// <summary>Tells who sends a request.</summary>
internal interface ISenders
{
    /// <summary>Finds out who sent a request, before its body is read.</summary>
    Task<Sender> SenderAsync(HttpRequest request, CancellationToken cancellationToken);
}

/// <summary>The senders of a bot without an identity.</summary>
internal sealed class AnySenders : ISenders
{
    private static readonly Task<Sender> Anybody = Task.FromResult<Sender>(new Sender.Anybody());

    public Task<Sender> SenderAsync(HttpRequest request, CancellationToken cancellationToken) => Anybody;
}
