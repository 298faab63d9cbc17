using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Reads a question set; every mistake in it comes back, each with its line.</summary>
internal sealed class QuestionSetParser
{
    private static readonly string[] Columns = ["id", "kind", "voice", "earlier", "question", "expect"];
    private static readonly int Earlier = Array.IndexOf(Columns, "earlier");

    private readonly string _file;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<LabelledQuestion> _questions = [];
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, int> _asked = [];

    private QuestionSetParser(string file) => _file = file;

    public static QuestionSet Parse(string file, string text)
    {
        var parser = new QuestionSetParser(file);
        parser.Read(text);
        return new QuestionSet([.. parser._questions], [.. parser._diagnostics]);
    }

    private void Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        if (!lines[0].Split('\t').SequenceEqual(Columns))
        {
            Report("OB4001", 1, $"The first line must name the columns, separated by tabs: {string.Join(", ", Columns)}.");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                ReadLine(lines[i].Split('\t'), i + 1);
            }
        }

        if (_questions.Count == 0 && _diagnostics.Count == 0)
        {
            Report("OB4002", 1, "There is no question in the file.");
        }
    }

    private void ReadLine(string[] cells, int line)
    {
        if (cells.Length != Columns.Length)
        {
            Report("OB4003", line, $"The line has {cells.Length} columns, not {Columns.Length}; columns are separated by one tab each.");
            return;
        }

        var found = _diagnostics.Count;
        for (var i = 0; i < cells.Length; i++)
        {
            if (i != Earlier && string.IsNullOrWhiteSpace(cells[i]))
            {
                Report("OB4004", line, $"The column '{Columns[i]}' is empty.");
            }
        }

        CheckOnce("OB4005", _ids, cells[0], line, $"The id '{cells[0]}' is used");
        CheckOnce("OB4006", _asked, $"{cells[Earlier]}\t{cells[4]}".ToUpperInvariant(), line, "The same question, after the same turns, is asked");
        CheckKind(cells, line);
        var expected = new ConditionParser((code, message) => Report(code, line, message)).Parse(cells[5]);
        if (found == _diagnostics.Count)
        {
            _questions.Add(new LabelledQuestion(cells[0], cells[1], cells[2], [.. Turns(cells[Earlier])], cells[4], expected));
        }
    }

    private void CheckKind(string[] cells, int line)
    {
        if (cells[1].Length > 0 && !QuestionKinds.All.Contains(cells[1]))
        {
            Report("OB4007", line, $"There is no kind '{cells[1]}'; the kinds are {string.Join(", ", QuestionKinds.All)}.");
        }

        if (cells[1] == QuestionKinds.FollowUp && Turns(cells[Earlier]).Length == 0)
        {
            Report("OB4008", line, "A follow-up needs an earlier turn.");
        }
    }

    private void CheckOnce(string code, Dictionary<string, int> seen, string key, int line, string what)
    {
        if (!string.IsNullOrWhiteSpace(key) && !seen.TryAdd(key, line))
        {
            Report(code, line, $"{what} in line {seen[key]} too.");
        }
    }

    private void Report(string code, int line, string message) =>
        _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, _file, line));

    private static string[] Turns(string earlier) =>
        earlier.Split("||", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
