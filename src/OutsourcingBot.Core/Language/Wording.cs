using System.Runtime.CompilerServices;

namespace OutsourcingBot.Core.Language;

/// <summary>
/// The words of one or more texts, as numbers of a <see cref="Vocabulary"/> in the order in which they stand. A sentence has about
/// twelve, for which looking at each is as fast as hashing; what consists of several texts shares them with its parts.
/// </summary>
[CollectionBuilder(typeof(Wording), nameof(Of))]
internal readonly struct Wording
{
    private readonly int[][]? _texts;

    private Wording(int[][] texts) => _texts = texts;

    /// <summary>The texts, each as the numbers of its words.</summary>
    public ReadOnlySpan<int[]> Texts => _texts;

    public bool IsEmpty => _texts is null;

    public static Wording Of(ReadOnlySpan<int[]> texts) => texts.IsEmpty ? default : new([.. texts]);

    public bool Contains(int word)
    {
        foreach (var text in Texts)
        {
            if (text.AsSpan().Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the texts has these words one behind the other.</summary>
    public bool HasInARow(ReadOnlySpan<int> words)
    {
        foreach (var text in Texts)
        {
            if (text.AsSpan().IndexOf(words) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both consist of the same texts.</summary>
    public bool IsSame(Wording other)
    {
        if (Texts.Length != other.Texts.Length)
        {
            return false;
        }

        for (var i = 0; i < Texts.Length; i++)
        {
            if (!Texts[i].AsSpan().SequenceEqual(other.Texts[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes through the texts, as <c>foreach</c> asks for.</summary>
    public ReadOnlySpan<int[]>.Enumerator GetEnumerator() => Texts.GetEnumerator();
}
