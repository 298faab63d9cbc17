using System.Runtime.InteropServices;

namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// The features of one view that the training texts have, each a dimension. A component is 1 + ln(count), the damped
/// term frequency of Manning, Raghavan, Schütze, "Introduction to Information Retrieval" (2008), 6.4.1; weighting by
/// inverse document frequency made short questions worse in measurement, since it stresses what is merely rare.
/// Each kind of feature is scaled to the same length, and all of them together to length 1.
/// </summary>
internal sealed class FeatureSpace
{
    private readonly FeatureView _view;
    private readonly Dictionary<string, int>[] _indices;

    private FeatureSpace(FeatureView view)
    {
        _view = view;
        _indices = [.. Enumerable.Range(0, view.Blocks).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    }

    /// <summary>How many dimensions there are.</summary>
    public int Count { get; private set; }

    /// <summary>Makes a dimension of every feature of the texts.</summary>
    /// <param name="view">The view.</param>
    /// <param name="texts">The texts, each as its words.</param>
    public static FeatureSpace Learn(FeatureView view, IEnumerable<IReadOnlyList<string>> texts)
    {
        var space = new FeatureSpace(view);
        foreach (var words in texts)
        {
            view.Visit(words, (block, feature) =>
            {
                var indices = space._indices[block].GetAlternateLookup<ReadOnlySpan<char>>();
                if (indices.TryAdd(feature, space.Count))
                    space.Count++;
            });
        }

        return space;
    }

    /// <summary>The text as a vector of length 1, or 0 where none of its features is known.</summary>
    public SparseVector VectorOf(IReadOnlyList<string> words)
    {
        var found = new List<int>[_indices.Length];
        for (var block = 0; block < found.Length; block++)
            found[block] = [];
        _view.Visit(words, (block, feature) =>
        {
            if (_indices[block].GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(feature, out var index))
                found[block].Add(index);
        });

        var blocks = found.Count(block => block.Count > 0);
        var indices = new List<int>();
        var values = new List<float>();
        foreach (var block in found)
            AddBlock(block, blocks, indices, values);
        return new SparseVector([.. indices], [.. values]);
    }

    private static void AddBlock(List<int> found, int blocks, List<int> indices, List<float> values)
    {
        found.Sort();
        var first = values.Count;
        var squares = 0f;
        for (var i = 0; i < found.Count;)
        {
            var next = i + 1;
            while (next < found.Count && found[next] == found[i])
                next++;
            var value = 1 + MathF.Log(next - i);
            indices.Add(found[i]);
            values.Add(value);
            squares += value * value;
            i = next;
        }

        var scale = 1 / MathF.Sqrt(squares * blocks);
        foreach (ref var value in CollectionsMarshal.AsSpan(values)[first..])
            value *= scale;
    }
}
