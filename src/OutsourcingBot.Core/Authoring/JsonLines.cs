using System.Text.Json;

namespace OutsourcingBot.Core.Authoring;

/// <summary>
/// Knows on which line each member and element of a JSON text stands, so that a mistake in its meaning can be
/// reported where the author wrote it. Paths look like <c>questions[2].options[0].score</c>; the root is empty.
/// </summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal) { [""] = 1 };
    private readonly List<string> _repeated = [];

    private JsonLines()
    {
    }

    /// <summary>The paths that were written more than once; of those only the last would be read.</summary>
    public IReadOnlyList<string> Repeated => _repeated;

    /// <summary>Walks the text once.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonLines Walk(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var lines = new JsonLines();
        var counter = new LineCounter(json);
        var containers = new Stack<Container>();
        var reader = new Utf8JsonReader(json, options);
        var path = "";
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                containers.Pop();
                continue;
            }

            path = lines.PathOf(ref reader, containers, path, counter);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                containers.Push(new Container(path, reader.TokenType == JsonTokenType.StartArray));
        }

        return lines;
    }

    /// <summary>The line of a path, counted from 1; where nothing stands there, the line of what is around it.</summary>
    public int LineOf(string path)
    {
        int line;
        while (!_lines.TryGetValue(path, out line))
            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        return line;
    }

    /// <summary>Joins a member's name to the path of its object.</summary>
    public static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private string PathOf(ref Utf8JsonReader reader, Stack<Container> containers, string current, LineCounter counter)
    {
        if (!containers.TryPeek(out var container))
            return current;
        if (!container.IsArray && reader.TokenType != JsonTokenType.PropertyName)
            return current;
        var path = container.IsArray
            ? $"{container.Path}[{container.Next++}]"
            : Member(container.Path, reader.GetString()!);
        if (!_lines.TryAdd(path, counter.LineAt(reader.TokenStartIndex)))
        {
            _repeated.Add(path);
            _lines[path] = counter.LineAt(reader.TokenStartIndex);
        }

        return path;
    }

    private sealed class Container(string path, bool isArray)
    {
        public string Path { get; } = path;

        public bool IsArray { get; } = isArray;

        public int Next { get; set; }
    }

    /// <summary>The offset at which each line starts.</summary>
    private sealed class LineCounter(ReadOnlySpan<byte> json)
    {
        private readonly int[] _starts = Starts(json);

        public int LineAt(long offset)
        {
            var index = Array.BinarySearch(_starts, (int)offset);
            return index >= 0 ? index + 1 : ~index;
        }

        private static int[] Starts(ReadOnlySpan<byte> json)
        {
            var starts = new List<int> { 0 };
            for (var i = 0; i < json.Length; i++)
            {
                if (json[i] == (byte)'\n')
                    starts.Add(i + 1);
            }

            return [.. starts];
        }
    }
}
