namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// Puts things in an order without pattern that is the same for the same seed on every machine: Durstenfeld's shuffle
/// (CACM 7(7), 1964) over Marsaglia's generator (G. Marsaglia, "Xorshift RNGs", 2003).
/// </summary>
internal sealed class Shuffle(uint seed)
{
    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>Changes the order in place.</summary>
    public void Apply(Span<int> values)
    {
        for (var last = values.Length - 1; last > 0; last--)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            var other = (int)(_state % (uint)(last + 1));
            (values[last], values[other]) = (values[other], values[last]);
        }
    }
}
