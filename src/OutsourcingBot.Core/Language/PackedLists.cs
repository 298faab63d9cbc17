namespace OutsourcingBot.Core.Language;

/// <summary>Numbered lists, one behind the other in one array: most have so few items that arrays of their own would take more memory.</summary>
internal sealed class PackedLists<T>
{
    private readonly int[] _ends;
    private readonly T[] _items;

    /// <summary>How many items those lists have of which some are not kept.</summary>
    private readonly Dictionary<int, int> _cut = [];

    /// <param name="count">How many lists there are.</param>
    /// <param name="addAll">Adds every item to the list of a number; called twice, so that room for all is made at once.</param>
    /// <param name="most">How many items of a list are kept; others only count.</param>
    public PackedLists(int count, Action<Action<int, T>> addAll, int most = int.MaxValue)
    {
        var counts = new int[count];
        addAll((list, _) => counts[list]++);
        _ends = new int[count];
        var total = 0;
        for (var list = 0; list < count; list++)
        {
            _ends[list] = total;
            if (counts[list] > most)
            {
                _cut.Add(list, counts[list]);
                counts[list] = most;
            }

            total += counts[list];
        }

        _items = new T[total];
        addAll((list, item) =>
        {
            if (counts[list]-- > 0)
            {
                _items[_ends[list]++] = item;
            }
        });
    }

    /// <summary>The list of a number; an empty one where there is none.</summary>
    public PackedList<T> this[int list]
    {
        get
        {
            if (list < 0 || list >= _ends.Length)
            {
                return new(ArraySegment<T>.Empty, 0);
            }

            var start = list == 0 ? 0 : _ends[list - 1];
            var items = new ArraySegment<T>(_items, start, _ends[list] - start);
            return new(items, _cut.GetValueOrDefault(list, items.Count));
        }
    }
}

/// <summary>A list.</summary>
/// <param name="Items">Its items in the order in which they were added; of a long list perhaps only the first.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct PackedList<T>(ArraySegment<T> Items, int Count)
{
    public bool IsEmpty => Count == 0;

    /// <summary>Whether there are more than are kept.</summary>
    public bool IsCut => Count > Items.Count;
}
