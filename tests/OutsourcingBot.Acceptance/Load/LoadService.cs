namespace OutsourcingBot.Acceptance.Load;

/// <summary>The service as a process of its own on this machine, without the limits that would count all clients here as one.</summary>
internal static class LoadService
{
    public static Task<BotProcess> StartAsync() => BotProcess.StartAsync(
        CancellationToken.None,
        "--DirectLine:ConversationsPerMinute", "1000000",
        "--DirectLine:MessagesPerMinute", "1000000",
        "--DirectLine:RequestsPerMinute", "10000000");

    public static HttpClient Client(BotProcess bot) => new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 })
    {
        BaseAddress = bot.Address,
        Timeout = TimeSpan.FromSeconds(30),
    };
}
