using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutsourcingBot.Acceptance.Teams;

/// <summary>What the buttons of the service's questionnaire may say.</summary>
internal static class Questionnaire
{
    private static readonly JsonDocumentOptions AsAuthorsWrite = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static Regex AnyAnswer { get; } = new($"^({string.Join('|', Labels().Select(Regex.Escape))})$");

    private static IEnumerable<string> Labels()
    {
        var file = Path.Combine(Path.GetDirectoryName(BuiltPaths.Service)!, "dialogs", "classification.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file), AsAuthorsWrite);
        return [.. json.RootElement.GetProperty("questions").EnumerateArray()
            .SelectMany(question => question.GetProperty("options").EnumerateArray()).Select(option => option.GetProperty("label").GetString()!).Distinct()];
    }
}
