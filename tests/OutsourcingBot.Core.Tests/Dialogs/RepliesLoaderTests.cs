using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Tests.Authoring;

namespace OutsourcingBot.Core.Tests.Dialogs;

public partial class RepliesLoaderTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Dictionary<string, string> Descriptions = Texts(Schema.Read("replies").Root)
        .ToDictionary(text => text.Path, text => text.Description);

    public static TheoryData<string> Members => [.. Descriptions.Keys];

    [Theory]
    [MemberData(nameof(Members))]
    public void The_schema_names_the_placeholders_that_a_text_may_have(string member)
    {
        var all = Descriptions.Values.SelectMany(Names).Distinct().ToArray();
        var file = JsonNode.Parse(ShippedFiles.Dialog("replies.json").Text, documentOptions: Lenient)!;
        var text = string.Concat(all.Select(name => $"{{{name}}}"));
        string[] path = member.Split('.');
        var owner = path.SkipLast(1).Aggregate(file, (node, name) => node[name]!);
        owner[path[^1]] = owner[path[^1]] is JsonArray ? new JsonArray(text) : text;

        var unknown = Load(file.ToJsonString()).Select(diagnostic => Names(diagnostic.Message).First());

        Assert.Equal(all.Except(Names(Descriptions[member])).Order(), unknown.Order());
    }

    private static IEnumerable<(string Path, string Description)> Texts(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Where(property => property.Name != "$schema").SelectMany(property =>
            property.Value.TryGetProperty("properties", out _)
                ? Texts(property.Value).Select(text => ($"{property.Name}.{text.Path}", text.Description))
                : [(property.Name, property.Value.GetProperty("description").GetString()!)]);

    [Fact]
    public void A_blank_text_and_an_unknown_placeholder_are_reported_at_their_lines()
    {
        var text = ShippedFiles.Dialog("replies.json").Text;
        var mistaken = text.Replace("\"**Yes.** {fact}\"", "\" \"", StringComparison.Ordinal).Replace("**No.** {fact}", "**No.** {fcat}", StringComparison.Ordinal);

        Assert.Equal(
            [("OB2020", LineOf(text, "\"yes\":")), ("OB2021", LineOf(text, "\"no\":"))],
            Load(mistaken).Select(diagnostic => (diagnostic.Code, diagnostic.Line)));
    }

    [Fact]
    public void Mistakes_of_small_talk_are_reported_at_their_lines()
    {
        var diagnostics = new List<Diagnostic>();

        RepliesLoader.LoadSmallTalk(
            new SourceFile("dialogs/smalltalk.json", "{ \"addressees\": [], \"topics\": [ {\n\"id\": \"x\", \"phrases\": [],\n\"reply\": \"\",\n\"suggestions\": [\n\"{it}\" ] } ] }"),
            diagnostics);

        Assert.Equal([("OB2020", 3), ("OB2021", 5)], diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Line)));
    }

    private static List<Diagnostic> Load(string text)
    {
        var diagnostics = new List<Diagnostic>();
        RepliesLoader.LoadReplies(new SourceFile("dialogs/replies.json", text), diagnostics);
        return diagnostics;
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    private static IEnumerable<string> Names(string text) => Placeholder.Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder { get; }
}
