using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OutsourcingBot.Core.Authoring;

/// <summary>
/// Compares a JSON value with the type it is to become and reports every difference, where the serializer would stop
/// at the first. It reads the source-generated metadata only, so that it works without reflection.
/// </summary>
internal sealed class JsonShape(JsonSerializerOptions options, Action<string, string, string> report)
{
    /// <summary>Checks a value and everything in it.</summary>
    /// <param name="path">Where the value stands.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">What it is to become.</param>
    public void Check(string path, JsonElement value, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object:
                CheckMembers(path, value, type);
                break;
            case JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array:
                CheckElements(path, value, type);
                break;
            case JsonTypeInfoKind.Dictionary when value.ValueKind == JsonValueKind.Object:
                foreach (var entry in value.EnumerateObject())
                    CheckElement(JsonLines.Member(path, entry.Name), entry.Value, type);
                break;
            case JsonTypeInfoKind.None:
                CheckLeaf(path, value, type);
                break;
            default:
                ReportKind(path, value, type);
                break;
        }
    }

    private void CheckMembers(string path, JsonElement value, JsonTypeInfo type)
    {
        var known = type.Properties.Where(p => p.Set is not null || p.IsRequired || p.AssociatedParameter is not null)
            .ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var memberPath = JsonLines.Member(path, member.Name);
            if (!known.TryGetValue(member.Name, out var property))
                report(memberPath, JsonFile.UnknownMember, Unknown(member.Name, known.Keys));
            else if (member.Value.ValueKind != JsonValueKind.Null || !property.IsSetNullable)
                Check(memberPath, member.Value, options.GetTypeInfo(property.PropertyType));
        }

        foreach (var property in known.Values.Where(p => p.IsRequired && !value.TryGetProperty(p.Name, out _)))
            report(path, JsonFile.MissingMember, $"“{property.Name}” is missing here. Add it.");
    }

    private void CheckElements(string path, JsonElement value, JsonTypeInfo type)
    {
        var index = 0;
        foreach (var element in value.EnumerateArray())
            CheckElement($"{path}[{index++}]", element, type);
    }

    private void CheckElement(string path, JsonElement element, JsonTypeInfo type) =>
        Check(path, element, options.GetTypeInfo(type.ElementType!));

    private void CheckLeaf(string path, JsonElement value, JsonTypeInfo type)
    {
        try
        {
            if (value.Deserialize(type) is null)
                ReportKind(path, value, type);
        }
        catch (JsonException)
        {
            ReportKind(path, value, type);
        }
    }

    private void ReportKind(string path, JsonElement value, JsonTypeInfo type) =>
        report(path, JsonFile.WrongKind, $"{Wanted(type)} is wanted here, not {Shown(value)}.");

    private static string Unknown(string name, IEnumerable<string> known) =>
        $"“{name}” is not known here. Known are: {string.Join(", ", known.Order(StringComparer.Ordinal))}.";

    private static string Wanted(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "An object {…}",
        JsonTypeInfoKind.Enumerable => "A list […]",
        _ when type.Type == typeof(string) => "A text",
        _ when type.Type == typeof(bool) => "true or false",
        _ when (Nullable.GetUnderlyingType(type.Type) ?? type.Type) is { IsEnum: true } values =>
            $"One of {string.Join(", ", Enum.GetNames(values).Select(n => n.ToLowerInvariant()))}",
        _ => "A number",
    };

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };
}
