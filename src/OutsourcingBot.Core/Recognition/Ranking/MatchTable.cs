namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>A row of numbers for each answer that a question leads to, one for each span of the question; all rows stand in one array.</summary>
/// <param name="spans">How many spans the question has.</param>
internal sealed class MatchTable(int spans)
{
    private const int FirstRoom = 64;

    private readonly Dictionary<int, int> _rows = new(FirstRoom);
    private readonly List<int> _places = new(FirstRoom);
    private double[] _credits = new double[FirstRoom * spans];
    private double[] _likeness = [];

    /// <summary>For each row the place of its answer.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <summary>The share of each span that the words of an answer account for.</summary>
    public Span<double> CreditsOf(int row) => _credits.AsSpan(row * spans, spans);

    /// <summary>How like each span an answer has a word; empty where no answer has any.</summary>
    public ReadOnlySpan<double> LikenessOf(int row) => _likeness.Length == 0 ? [] : _likeness.AsSpan(row * spans, spans);

    /// <summary>The row of the answer at a place, which is added where there is none.</summary>
    public int RowOf(int place)
    {
        if (!_rows.TryGetValue(place, out var row))
        {
            _rows[place] = row = _places.Count;
            _places.Add(place);
            MakeRoom();
        }

        return row;
    }

    /// <summary>Says that an answer accounts for a share of a span.</summary>
    public void Credit(int row, int span, double share) => Raise(ref _credits[(row * spans) + span], share);

    /// <summary>Says that an answer has a word like one of a span.</summary>
    public void Liken(int row, int span, double likeness)
    {
        if (_likeness.Length == 0)
        {
            _likeness = new double[_credits.Length];
        }

        Raise(ref _likeness[(row * spans) + span], likeness);
    }

    private static void Raise(ref double number, double to) => number = Math.Max(number, to);

    private void MakeRoom()
    {
        if (_places.Count * spans > _credits.Length)
        {
            Array.Resize(ref _credits, 2 * _credits.Length);
            Array.Resize(ref _likeness, 2 * _likeness.Length);
        }
    }
}
