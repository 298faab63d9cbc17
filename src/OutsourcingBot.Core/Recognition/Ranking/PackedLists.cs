namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Numbered lists, one behind the other in one array: most have so few items that arrays of their own would take more memory.</summary>
internal sealed class PackedLists<T>
{
    private readonly int[] _ends;
    private readonly T[] _items;

    /// <param name="count">How many lists there are.</param>
    /// <param name="addAll">Adds every item to the list of a number; called twice, so that room for all is made at once.</param>
    public PackedLists(int count, Action<Action<int, T>> addAll)
    {
        _ends = new int[count];
        addAll((list, _) => _ends[list]++);
        var total = 0;
        foreach (ref var end in _ends.AsSpan())
        {
            (end, total) = (total, total + end);
        }

        _items = new T[total];
        addAll((list, item) => _items[_ends[list]++] = item);
    }

    /// <summary>The list of a number, in the order in which its items were added; empty where the number is too small.</summary>
    public ArraySegment<T> this[int list]
    {
        get
        {
            var start = list <= 0 ? 0 : _ends[list - 1];
            return new(_items, start, list < 0 ? 0 : _ends[list] - start);
        }
    }
}
