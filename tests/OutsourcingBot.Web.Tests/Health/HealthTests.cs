using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Web.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task The_service_tells_that_it_runs_and_since_when()
    {
        using var server = new BotServer();
        _ = server.Client;
        server.Time.Advance(TimeSpan.FromSeconds(90));

        var report = await server.Client.GetFromJsonAsync<JsonObject>("/healthz", TestContext.Current.CancellationToken);

        Assert.Equal(("ok", 42, 90), ((string?)report!["status"], (int)report["knowledgeEntries"]!, (int)report["uptimeSeconds"]!));
        Assert.Matches(@"^\d+\.\d+\.\d+", (string?)report["version"]);
    }

    [Fact]
    public async Task Every_answer_tells_browsers_what_a_page_may_do()
    {
        using var server = new BotServer();
        using var answer = await server.Client.GetAsync("/healthz", TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
