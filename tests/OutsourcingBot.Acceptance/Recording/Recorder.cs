using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OutsourcingBot.Acceptance.Recording;

/// <summary>
/// Writes down what clients send to the bot while the tests drive them, where <c>OUTSOURCINGBOT_RECORD</c> names a folder:
/// the first activity of every shape that a client sends, in one file for each client.
/// </summary>
internal static partial class Recorder
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly Lock OneAtATime = new();

    public static bool IsOn => Folder is not null;

    private static string? Folder { get; } = Environment.GetEnvironmentVariable("OUTSOURCINGBOT_RECORD") is { Length: > 0 } folder ? folder : null;

    public static void Write(string client, string? json)
    {
        if (Folder is null || json is null || JsonNode.Parse(Port.Replace(json, "$1:9")) is not JsonObject activity || activity["type"] is null)
            return;
        lock (OneAtATime)
        {
            Directory.CreateDirectory(Folder);
            var path = Path.Combine(Folder, $"{client}.json");
            var recorded = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsArray() : [];
            if (recorded.Any(other => ShapeOf(other) == ShapeOf(activity)))
                return;
            recorded.Add(activity);
            File.WriteAllText(path, recorded.ToJsonString(Indented) + "\n");
        }
    }

    /// <summary>All but the words: which members there are and of which kind, and the names that decide what an activity is.</summary>
    private static string ShapeOf(JsonNode? node, string name = "") => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{ShapeOf(member.Value, member.Key)}"))}}}",
        JsonArray elements => $"[{string.Join(',', elements.Select(element => ShapeOf(element)).Distinct())}]",
        JsonValue value when name is "type" or "@type" or "name" or "action" or "conversationType" or "textFormat" or "reaction" => value.ToJsonString(),
        _ => node?.GetValueKind().ToString() ?? "null",
    };

    [GeneratedRegex(@"(127\.0\.0\.1|localhost):\d+")]
    private static partial Regex Port { get; }
}
