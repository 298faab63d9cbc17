using System.Text.Json.Nodes;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Cli.TeamsPackage;

/// <summary>What Teams reads to know the bot: <c>manifest.json</c>, and its texts once more for translators.</summary>
/// <param name="words">The texts.</param>
/// <param name="registration">The installation.</param>
internal sealed class Manifest(TeamsWords words, Registration registration)
{
    public const string LanguageFile = "en.json";
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";

    private const string Schemas = "https://developer.microsoft.com/json-schemas/teams/v1.29/";
    private static readonly string[] Scopes = ["personal", "team", "groupChat"];

    /// <summary>What Teams would refuse, each with where to mend it.</summary>
    public IEnumerable<string> Problems =>
        from text in Texts
        where text.Value.Length > text.Most
        select $"{text.Origin} is {text.Value.Length} characters long, Teams takes {text.Most}: “{text.Value}”";

    /// <summary>The manifest.</summary>
    public JsonObject ToJson() => new()
    {
        ["$schema"] = Schemas + "MicrosoftTeams.schema.json",
        ["manifestVersion"] = "1.29",
        ["version"] = registration.Version,
        ["id"] = registration.AppId.ToString(),
        ["localizationInfo"] = new JsonObject { ["defaultLanguageTag"] = "en", ["defaultLanguageFile"] = LanguageFile },
        ["developer"] = new JsonObject
        {
            ["name"] = registration.Developer,
            ["websiteUrl"] = registration.Home.ToString(),
            ["privacyUrl"] = registration.Privacy.ToString(),
            ["termsOfUseUrl"] = registration.Terms.ToString(),
        },
        ["name"] = new JsonObject { ["short"] = words.Name, ["full"] = words.FullName },
        ["description"] = new JsonObject { ["short"] = words.ShortDescription, ["full"] = words.FullDescription },
        ["icons"] = new JsonObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
        ["accentColor"] = "#0f5c5c",
        ["bots"] = new JsonArray(Bot()),
        ["composeExtensions"] = new JsonArray(Extension()),
        ["validDomains"] = new JsonArray(registration.Home.Host),
        ["defaultInstallScope"] = "personal",
        ["defaultGroupCapability"] = new JsonObject { ["team"] = "bot", ["groupchat"] = "bot", ["meetings"] = "bot" },
    };

    /// <summary>The texts under the names by which translations refer to them.</summary>
    public JsonObject ToLanguage()
    {
        var language = new JsonObject { ["$schema"] = Schemas + "MicrosoftTeams.Localization.schema.json" };
        foreach (var text in Texts.Where(text => text.Key is not null))
        {
            language[text.Key!] = text.Value;
        }

        return language;
    }

    private IEnumerable<(string Origin, string? Key, string Value, int Most)> Texts =>
    [
        ("--developer", null, registration.Developer, 32),
        ("dialogs/teams.json: name", "name.short", words.Name, 30),
        ("dialogs/teams.json: fullName", "name.full", words.FullName, 100),
        ("dialogs/teams.json: shortDescription", "description.short", words.ShortDescription, 80),
        ("dialogs/teams.json: fullDescription", "description.full", words.FullDescription, 4000),
        .. words.Commands.SelectMany((command, i) => Of(command, $"commands[{i}]", $"bots[0].commandLists[0].commands[{i}]", 128, 4000)),
        .. Of(words.Search, "search", "composeExtensions[0].commands[0]", 32, 128),
        ("dialogs/teams.json: question", "composeExtensions[0].commands[0].parameters[0].title", words.Question, 32),
        .. Of(words.AskAboutMessage, "askAboutMessage", "composeExtensions[0].commands[1]", 32, 128),
    ];

    private static IEnumerable<(string Origin, string? Key, string Value, int Most)> Of(TeamsCommand command, string origin, string key, int mostTitle, int mostDescription) =>
    [
        ($"dialogs/teams.json: {origin}.title", $"{key}.title", command.Title, mostTitle),
        ($"dialogs/teams.json: {origin}.description", $"{key}.description", command.Description, mostDescription),
    ];

    private JsonObject Bot() => new()
    {
        ["botId"] = registration.AppId.ToString(),
        ["scopes"] = Array(Scopes),
        ["supportsFiles"] = false,
        ["isNotificationOnly"] = false,
        ["commandLists"] = new JsonArray(new JsonObject
        {
            ["scopes"] = Array(Scopes),
            ["commands"] = new JsonArray([.. words.Commands.Select(command => Titled(new(), command))]),
        }),
    };

    private JsonObject Extension() => new()
    {
        ["botId"] = registration.AppId.ToString(),
        ["commands"] = new JsonArray(
            Titled(
                new()
                {
                    ["id"] = "search",
                    ["type"] = "query",
                    ["context"] = Array(["compose", "commandBox"]),
                    ["initialRun"] = true,
                    ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["title"] = words.Question, ["inputType"] = "text" }),
                },
                words.Search),
            Titled(
                new() { ["id"] = "askAboutMessage", ["type"] = "action", ["context"] = Array(["message", "compose"]), ["fetchTask"] = true },
                words.AskAboutMessage)),
        ["messageHandlers"] = new JsonArray(new JsonObject
        {
            ["type"] = "link",
            ["value"] = new JsonObject { ["domains"] = Array([registration.Home.Host]) },
        }),
    };

    private static JsonObject Titled(JsonObject command, TeamsCommand words)
    {
        command["title"] = words.Title;
        command["description"] = words.Description;
        return command;
    }

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
