using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Authoring;

public class SchemaTests
{
    private static readonly Dictionary<string, JsonTypeInfo> Types = new()
    {
        ["classification"] = DialogJson.Default.QuestionnaireDefinition,
        ["language"] = LanguageJson.Default.LanguageDefinition,
        ["location"] = DialogJson.Default.LocationDefinition,
        ["replies"] = DialogJson.Default.Replies,
        ["smalltalk"] = DialogJson.Default.SmallTalkDefinition,
        ["suitability"] = DialogJson.Default.SuitabilityDefinition,
        ["teams"] = DialogJson.Default.TeamsWords,
    };

    public static TheoryData<string> Names => [.. Types.Keys];

    [Fact]
    public void Every_dialog_file_has_a_schema_and_names_it()
    {
        // What was learned is written by a command and edited by nobody.
        var files = RealBot.Dialogs.Where(file => file.Name.EndsWith(".json", StringComparison.Ordinal) && file.Name != "dialogs/ranking.json").ToArray();

        Assert.Equal(Types.Keys.Select(name => $"dialogs/{name}.json"), files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Contains(
            $"\"$schema\": \"./{Path.GetFileNameWithoutExtension(file.Name)}.schema.json\"", file.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_knows_the_members_that_the_bot_reads_and_no_others(string name) => Schema.Read(name).AssertFits(Types[name]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_describes_every_member_to_the_editor(string name) => Schema.Read(name).AssertDescribed();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_of_the_draft_that_editors_know(string name) =>
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.Read(name).Root.GetProperty("$schema").GetString());

    [Fact]
    public void The_schema_of_the_language_knows_every_intent() =>
        Assert.Equal(
            Enum.GetNames<Intent>().Where(name => name != nameof(Intent.None)).Select(JsonNamingPolicy.CamelCase.ConvertName),
            Schema.Read("language").Root.GetProperty("properties").GetProperty("cues").GetProperty("propertyNames").GetProperty("enum")
                .EnumerateArray().Select(value => value.GetString()));
}
