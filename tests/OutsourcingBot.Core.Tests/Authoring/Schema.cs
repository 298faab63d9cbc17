using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OutsourcingBot.Core.Tests.Authoring;

/// <summary>The JSON Schema of a dialog file.</summary>
internal sealed class Schema(JsonElement root)
{
    public JsonElement Root { get; } = root;

    public static Schema Read(string name) => new(JsonDocument.Parse(Repository.Read($"dialogs/{name}.schema.json")).RootElement);

    /// <summary>Asserts that the schema allows and requires the members that the record has.</summary>
    public void AssertFits(JsonTypeInfo type) => AssertSame("", Root, type);

    /// <summary>Asserts that every member has a description.</summary>
    public void AssertDescribed() => AssertDescribed("", Root);

    private void AssertSame(string path, JsonElement schema, JsonTypeInfo type)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = Root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                AssertMembers(path, schema, type);
                break;
            case JsonTypeInfoKind.Enumerable:
                Assert.True(schema.GetProperty("type").ValueEquals("array"), path);
                AssertSame($"{path}[]", schema.GetProperty("items"), ElementOf(type));
                break;
            case JsonTypeInfoKind.Dictionary:
                Assert.True(schema.GetProperty("type").ValueEquals("object"), path);
                AssertSame($"{path}{{}}", schema.GetProperty("additionalProperties"), ElementOf(type));
                break;
            default:
                AssertLeaf(path, schema, type.Type);
                break;
        }
    }

    private void AssertMembers(string path, JsonElement schema, JsonTypeInfo type)
    {
        Assert.True(schema.GetProperty("additionalProperties").ValueKind == JsonValueKind.False, path);
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

    private static void AssertLeaf(string path, JsonElement schema, Type type)
    {
        string[] kinds = type == typeof(string) ? ["string"] : type == typeof(int) ? ["integer"] : type == typeof(double) ? ["number"] : type == typeof(bool) ? ["boolean"] : [];
        if (kinds.Length > 0)
            Assert.True(kinds.Contains(schema.GetProperty("type").GetString()), $"{path} is to be of type {kinds[0]}.");
        else
            Assert.True(schema.TryGetProperty("enum", out _), path);
    }

    private static JsonTypeInfo ElementOf(JsonTypeInfo type) => type.Options.GetTypeInfo(type.ElementType!);

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
