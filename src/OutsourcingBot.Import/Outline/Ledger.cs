using System.Collections.Immutable;

namespace OutsourcingBot.Import.Outline;

/// <summary>Keeps what became of every statement, so that none is lost in silence.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<Statement, Fate> _fates = new(ReferenceEqualityComparer.Instance);
    private readonly List<Remark> _remarks = [];

    /// <summary>What a person should look at, in the order of the source.</summary>
    public ImmutableArray<Remark> Remarks => [.. _remarks.Distinct().OrderBy(remark => remark.Line)];

    public bool Knows(Statement statement) => _fates.ContainsKey(statement);

    public bool IsKept(Statement statement) => _fates.GetValueOrDefault(statement) is Fate.Kept;

    /// <summary>Records what became of a statement; the first word on it stands.</summary>
    public void Record(Statement statement, Fate fate) => _fates.TryAdd(statement, fate);

    public void Record(IEnumerable<Statement> statements, Fate fate)
    {
        foreach (var statement in statements)
        {
            Record(statement, fate);
        }
    }

    /// <summary>Parts without the statements of which it is known what became.</summary>
    public ImmutableArray<Part> Left(ImmutableArray<Part> parts) => [.. parts.Select(Left).OfType<Part>()];

    private Part? Left(Part part) => part switch
    {
        Part.Text text => Unknown(text.Sentences) is { Length: > 0 } sentences ? new Part.Text(sentences) : null,
        Part.List list => list.Items.Select(Unknown).Where(item => item.Length > 0).ToImmutableArray() is { Length: > 0 } items ? list with { Items = items } : null,
        _ => Statements.Of(part).All(Knows) ? null : part,
    };

    private ImmutableArray<Statement> Unknown(ImmutableArray<Statement> statements) => [.. statements.Where(statement => !Knows(statement))];

    public void Remark(int line, string text) => _remarks.Add(new Remark(line, text));

    /// <summary>All statements with their fates; one that nobody recorded is unplaced.</summary>
    public ImmutableArray<(Statement Statement, Fate Fate)> Of(IEnumerable<Statement> all) =>
        [.. all.Select(statement => (statement, _fates.GetValueOrDefault(statement) ?? new Fate.Unplaced("nothing of the article's shape says where it belongs")))];
}

/// <summary>A place of the source that a person should look at.</summary>
internal sealed record Remark(int Line, string Text);
