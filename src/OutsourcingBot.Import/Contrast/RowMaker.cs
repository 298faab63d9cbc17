using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Makes the rows of one comparison: each aspect has a name of its own, and nothing is said twice.</summary>
internal sealed class RowMaker(ArticleLanguage language, Subjects subjects)
{
    /// <summary>A side counts as said where a row says so much of it.</summary>
    private const double Repeats = 0.8;

    private readonly AspectNamer _namer = new(language, subjects);
    private readonly TableCells _cells = new(language, subjects);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ContrastRow> _rows = [];

    public IReadOnlyList<ContrastRow> Rows => _rows;

    /// <summary>Adds a pair; null where a row says the same of one side already.</summary>
    public ContrastRow? Add(Pair pair)
    {
        var cells = new string[subjects.All.Length];
        Array.Fill(cells, string.Empty);
        foreach (var side in pair.Sides)
        {
            cells[side.Subject] = side.Cell;
        }

        return _rows.Exists(row => pair.Sides.Any(side => Says(row, side))) ? null : Add(pair.Sides[0], pair.Sides[1], pair.Aspect, [.. cells], pair.Sources);
    }

    /// <summary>Adds the rows of a table; false where its columns are no subjects.</summary>
    public bool Add(Part.Table table)
    {
        if (_cells.Read(table) is not { } rows)
        {
            return false;
        }

        foreach (var (aspect, cells, sources) in rows)
        {
            Add(new Side(0, cells[0], null, false, false), new Side(1, cells[1], null, false, false), aspect, cells, sources);
        }

        return true;
    }

    private ContrastRow Add(Side first, Side second, string? aspect, ImmutableArray<string> cells, ImmutableArray<Statement> sources)
    {
        IEnumerable<(string Name, bool IsGuess)> names = aspect is null ? _namer.Name(first, second) : [(aspect, false)];
        var (name, isGuess) = names.Where(candidate => !_taken.Contains(candidate.Name)).Append((Numbered(names.First().Name), true)).First();
        _taken.Add(name);
        var row = new ContrastRow(name, cells, isGuess && aspect is null, sources);
        _rows.Add(row);
        return row;
    }

    private string Numbered(string name)
    {
        var number = 2;
        while (_taken.Contains($"{name} {number}"))
        {
            number++;
        }

        return $"{name} {number}";
    }

    private bool Says(ContrastRow row, Side side)
    {
        var stems = Telling(side.Cell);
        var said = Telling(row.Cells[side.Subject]);
        return stems.Length > 0 && stems.Count(said.Contains) >= Repeats * stems.Length;
    }

    private string[] Telling(string text) => [.. Words.Of(text).Where(word => !language.IsFunctionWord(word)).Select(word => word.Stem).Distinct()];
}
