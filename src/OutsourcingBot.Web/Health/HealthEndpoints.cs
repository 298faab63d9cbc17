using System.Reflection;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Web.Health;

/// <summary>For load balancers and people who wonder whether the bot runs.</summary>
internal static class HealthEndpoints
{
    private static readonly string Version =
        typeof(HealthEndpoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void MapHealth(this WebApplication app)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        var started = time.GetTimestamp();
        app.MapGet("/healthz", (ITurns turns) =>
        {
            var problems = turns.Problems;
            return TypedResults.Json(
                new HealthReport(
                    problems.Count == 0 ? "ok" : "stale", Version, turns.KnowledgeEntries, (long)time.GetElapsedTime(started).TotalSeconds, problems.Count == 0 ? null : problems),
                HealthJson.Default.HealthReport);
        });
    }
}
