using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class QuestionnaireSchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(Classification.Read("dialogs/classification.schema.json")).RootElement;

    [Fact]
    public void The_schema_knows_the_members_that_the_bot_reads_and_no_others() =>
        AssertSame("", Schema, DialogJson.Default.QuestionnaireDefinition);

    [Fact]
    public void The_schema_describes_every_member_to_the_editor() => AssertDescribed("", Schema);

    private static void AssertSame(string path, JsonElement schema, JsonTypeInfo type)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        if (type.Kind == JsonTypeInfoKind.Enumerable)
            AssertSame($"{path}[]", schema.GetProperty("items"), type.Options.GetTypeInfo(type.ElementType!));
        if (type.Kind != JsonTypeInfoKind.Object)
            return;

        var properties = schema.GetProperty("properties");
        Assert.Equal(
            type.Properties.Select(p => $"{path}.{p.Name}").Order(StringComparer.Ordinal),
            properties.EnumerateObject().Select(p => $"{path}.{p.Name}").Order(StringComparer.Ordinal));
        Assert.Equal(
            type.Properties.Where(p => p.IsRequired).Select(p => $"{path}.{p.Name}").Order(StringComparer.Ordinal),
            schema.GetProperty("required").EnumerateArray().Select(p => $"{path}.{p.GetString()}").Order(StringComparer.Ordinal));
        foreach (var property in type.Properties)
            AssertSame($"{path}.{property.Name}", properties.GetProperty(property.Name), type.Options.GetTypeInfo(property.PropertyType));
    }

    private static void AssertDescribed(string path, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name == "properties")
                Assert.All(member.Value.EnumerateObject(), p => Assert.True(p.Value.TryGetProperty("description", out _), $"{path}.{p.Name}"));
            AssertDescribed($"{path}.{member.Name}", member.Value);
        }
    }
}
