using OutsourcingBot.Acceptance.Load;

namespace OutsourcingBot.Acceptance;

public sealed class CutTests
{
    private const int Conversations = 20;
    private const int Cuts = 5;

    [Fact]
    public async Task Every_message_comes_once_and_in_order_however_often_the_line_breaks()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var bot = await LoadService.StartAsync();
        using var http = LoadService.Client(bot);

        var faults = await Task.WhenAll(Enumerable.Range(0, Conversations).Select(async seed =>
        {
            using var client = new LoadClient(http);
            return await new CutConversation(client, seed, Cuts).FaultAsync(cancellation);
        }));

        Assert.All(faults, Assert.Null);
    }
}
