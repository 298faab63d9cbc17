namespace OutsourcingBot.Core.Language;

/// <summary>Numbers for stems: a large knowledge says the same few thousand of them millions of times.</summary>
internal sealed class Vocabulary
{
    /// <summary>The number of no stem.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>How many stems there are; their numbers are the smaller ones.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a stem, which is taken in where it is new.</summary>
    public int Add(string stem)
    {
        if (!_numbers.TryGetValue(stem, out var number))
        {
            _numbers[stem] = number = _numbers.Count;
        }

        return number;
    }

    /// <summary>The number of a stem; <see cref="Unknown"/> where no text has it.</summary>
    public int NumberOf(string stem) => _numbers.TryGetValue(stem, out var number) ? number : Unknown;

    /// <summary>The numbers of stems in order.</summary>
    public int[] NumbersOf(ReadOnlySpan<string> stems)
    {
        var numbers = new int[stems.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NumberOf(stems[i]);
        }

        return numbers;
    }
}
