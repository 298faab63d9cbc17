using System.Text;
using System.Text.Json;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>
/// Reads splits as CLINC150 writes them: an object whose members are lists of <c>[text, label]</c>. The member's name
/// says the split: <c>train</c>, <c>val</c>, <c>test</c>, with <c>oos_</c> in front for texts without a label.
/// </summary>
internal static class JsonExamples
{
    private const string OutOfScopePrefix = "oos_";

    /// <summary>Reads all that is in order and reports the rest.</summary>
    public static LabelledSet Read(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var json = Encoding.UTF8.GetBytes(file.Text.TrimStart('\uFEFF'));
        try
        {
            using var document = JsonDocument.Parse(json);
            var splits = new Splits(file, json, diagnostics);
            splits.Read();
            return splits.ToSet();
        }
        catch (JsonException mistake)
        {
            diagnostics.Error(SetDiagnostics.JsonSyntax, file.Name, (int)(mistake.LineNumber ?? 0) + 1, "This is not valid JSON here.");
            return new LabelledSet([], [], []);
        }
    }

    /// <summary>One pass over valid JSON that keeps count of lines.</summary>
    private sealed class Splits(SourceFile file, byte[] json, ICollection<Diagnostic> diagnostics)
    {
        private readonly Dictionary<string, List<LabelledText>> _splits = new(StringComparer.Ordinal)
        {
            ["train"] = [],
            ["val"] = [],
            ["test"] = [],
        };

        private int _line = 1;
        private int _counted;

        public LabelledSet ToSet() => new([.. _splits["train"]], [.. _splits["val"]], [.. _splits["test"]]);

        public void Read()
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Report(ref reader, "An object of splits is wanted here.");
                return;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                ReadSplit(ref reader, reader.GetString()!);
        }

        private void ReadSplit(ref Utf8JsonReader reader, string name)
        {
            var split = _splits.GetValueOrDefault(name.StartsWith(OutOfScopePrefix, StringComparison.Ordinal) ? name[OutOfScopePrefix.Length..] : name);
            if (split is null)
                Report(ref reader, $"The split “{name}” is not known. Known are: train, val, test, oos_train, oos_val, oos_test.");
            reader.Read();
            if (split is null || reader.TokenType != JsonTokenType.StartArray)
            {
                if (split is not null)
                    Report(ref reader, "A list of [text, label] is wanted here.");
                reader.Skip();
                return;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                ReadExample(ref reader, split);
        }

        private void ReadExample(ref Utf8JsonReader reader, List<LabelledText> split)
        {
            var line = LineOf(reader.TokenStartIndex);
            using var example = JsonDocument.ParseValue(ref reader);
            var pair = example.RootElement;
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2
                || pair.EnumerateArray().Any(value => value.ValueKind != JsonValueKind.String))
                diagnostics.Error(SetDiagnostics.JsonShape, file.Name, line, "A pair of two texts, [text, label], is wanted here.");
            else if (pair.EnumerateArray().Any(value => string.IsNullOrWhiteSpace(value.GetString())))
                diagnostics.Error(SetDiagnostics.BlankValue, file.Name, line, "The text or its label is empty here.");
            else
                split.Add(LabelledSet.Example(pair[0].GetString()!, pair[1].GetString()!));
        }

        private void Report(ref Utf8JsonReader reader, string message) =>
            diagnostics.Error(SetDiagnostics.JsonShape, file.Name, LineOf(reader.TokenStartIndex), message);

        private int LineOf(long position)
        {
            _line += json.AsSpan(_counted, (int)position - _counted).Count((byte)'\n');
            _counted = (int)position;
            return _line;
        }
    }
}
