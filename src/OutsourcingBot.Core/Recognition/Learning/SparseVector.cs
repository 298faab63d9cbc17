namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>A vector of which only the components other than zero are kept.</summary>
/// <param name="Indices">Where they stand.</param>
/// <param name="Values">What they are.</param>
internal readonly record struct SparseVector(int[] Indices, float[] Values)
{
    /// <summary>The sum of the squares of all components.</summary>
    public float SquaredLength
    {
        get
        {
            var sum = 0f;
            foreach (var value in Values)
                sum += value * value;
            return sum;
        }
    }
}
