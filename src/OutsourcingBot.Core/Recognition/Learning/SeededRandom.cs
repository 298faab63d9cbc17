namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Numbers without pattern that are the same for the same seed on every machine: G. Marsaglia, "Xorshift RNGs" (2003).
/// </summary>
internal sealed class SeededRandom(uint seed)
{
    private const int FractionBits = 24;

    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>A number from 0 up to and not including 1.</summary>
    public float Fraction() => (Next() >> (32 - FractionBits)) / (float)(1 << FractionBits);

    /// <summary>Puts values in another order: R. Durstenfeld, "Algorithm 235" (CACM 7(7), 1964).</summary>
    public void Shuffle(Span<int> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            var other = (int)(Next() % (uint)(last + 1));
            (values[last], values[other]) = (values[other], values[last]);
        }
    }

    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }
}
