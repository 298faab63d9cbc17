using System.Collections.Immutable;
using System.Numerics;

namespace OutsourcingBot.Core.Language;

/// <summary>Some of the intents, as one bit for each.</summary>
internal readonly record struct IntentSet(uint Bits)
{
    public static IntentSet Of(ReadOnlySpan<Intent> intents)
    {
        var bits = 0u;
        foreach (var intent in intents)
        {
            bits |= 1u << (int)intent;
        }

        return new(bits);
    }

    public bool Contains(Intent intent) => (Bits & (1u << (int)intent)) != 0;

    /// <summary>Whether some intent is in both.</summary>
    public bool Overlaps(IntentSet other) => (Bits & other.Bits) != 0;

    public IntentSet Union(IntentSet other) => new(Bits | other.Bits);

    public IntentSet Except(IntentSet other) => new(Bits & ~other.Bits);

    /// <summary>The intents in the order of their declaration.</summary>
    public ImmutableArray<Intent> ToArray()
    {
        var intents = ImmutableArray.CreateBuilder<Intent>(BitOperations.PopCount(Bits));
        for (var left = Bits; left != 0; left &= left - 1)
        {
            intents.Add((Intent)BitOperations.TrailingZeroCount(left));
        }

        return intents.MoveToImmutable();
    }
}
