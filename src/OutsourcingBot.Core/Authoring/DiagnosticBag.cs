using System.Collections.Immutable;

namespace OutsourcingBot.Core.Authoring;

/// <summary>Collects diagnostics while files are compiled.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public void Error(string code, string file, int line, string message) =>
        _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, message, file, line));

    public void Warning(string code, string file, int line, string message) =>
        _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Warning, message, file, line));

    public void Add(DiagnosticBag other) => _diagnostics.AddRange(other._diagnostics);

    /// <summary>The diagnostics so far, to be added to.</summary>
    public ICollection<Diagnostic> All => _diagnostics;

    /// <summary>All diagnostics, ordered by file and line.</summary>
    public ImmutableArray<Diagnostic> ToOrdered() =>
        [.. _diagnostics.OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line)];
}
