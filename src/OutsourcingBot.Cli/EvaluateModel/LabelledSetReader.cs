using System.Collections.Immutable;
using System.Text;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary>Puts a labelled set together from the files of a command line.</summary>
/// <param name="read">Gives the text of a file.</param>
internal sealed class LabelledSetReader(Func<string, string> read)
{
    /// <summary>The largest file read, in bytes.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, LabelledSet> _files = new(StringComparer.Ordinal);

    /// <summary>A reader of the disk.</summary>
    public LabelledSetReader()
        : this(ReadFile)
    {
    }

    /// <summary>All mistakes found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reads the files; null where one is not in order.</summary>
    /// <param name="train">What to learn from; as JSON it may have the other parts too.</param>
    /// <param name="validation">What to choose the threshold on; null for the part of that name in the first file.</param>
    /// <param name="test">What to measure on; null for the part of that name in the first file.</param>
    public LabelledSet? Read(string train, string? validation, string? test)
    {
        var set = new LabelledSet(
            Part(train, own: true).Train,
            Part(validation ?? train, own: validation is not null).Validation,
            Part(test ?? train, own: test is not null).Test);
        if (_diagnostics.Count == 0)
            Check(set, train, validation ?? train, test ?? train);
        return _diagnostics.Count == 0 ? set : null;
    }

    /// <summary>The parts of a file. CSV has none: it is all of them where it was named for one, and only to be learned
    /// from where it was not.</summary>
    private LabelledSet Part(string name, bool own)
    {
        if (!_files.TryGetValue(name, out var set))
            _files[name] = set = ReadParts(name);
        return own || IsJson(name) ? set : new LabelledSet(set.Train, [], []);
    }

    private LabelledSet ReadParts(string name)
    {
        try
        {
            var file = new SourceFile(name, read(name));
            if (IsJson(name))
                return JsonExamples.Read(file, _diagnostics);
            ImmutableArray<LabelledText> rows = [.. CsvExamples.Read(file, _diagnostics)];
            return new LabelledSet(rows, rows, rows);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            var why = problem is DecoderFallbackException ? "It is not UTF-8 text." : problem.Message;
            _diagnostics.Error(SetDiagnostics.Unreadable, name, 1, $"The file cannot be read: {why}");
            return new LabelledSet([], [], []);
        }
    }

    private static bool IsJson(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private void Check(LabelledSet set, string train, string validation, string test)
    {
        var labels = set.Train.Select(example => example.Label).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (labels.Count < 2)
            _diagnostics.Error(SetDiagnostics.MissingPart, train, 1, "Training needs examples of two labels at least.");
        if (set.Test.IsEmpty)
            _diagnostics.Error(SetDiagnostics.MissingPart, test, 1, "There is nothing to test on here.");
        foreach (var (part, name) in new[] { (set.Validation, validation), (set.Test, test) })
        {
            foreach (var label in part.Select(example => example.Label).OfType<string>().Distinct().Where(label => !labels.Contains(label)))
                _diagnostics.Error(SetDiagnostics.UnknownLabel, name, 1, $"The label “{label}” has no example in {train}, so that it cannot be found.");
        }
    }

    private static string ReadFile(string name)
    {
        var file = new FileInfo(name);
        if (!file.Exists)
            throw new FileNotFoundException("There is no such file.");
        return file.Length <= MaxBytes
            ? File.ReadAllText(name, StrictUtf8)
            : throw new IOException($"It is larger than {MaxBytes / 1024 / 1024} MiB.");
    }
}
