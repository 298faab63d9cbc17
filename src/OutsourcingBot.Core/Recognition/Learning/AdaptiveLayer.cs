namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>
/// A linear layer that learns by gradient descent, each feature at a rate of its own that falls as it learns: J. Duchi,
/// E. Hazan, Y. Singer, "Adaptive subgradient methods" (JMLR 2011), with one sum of squares for all weights of a feature.
/// </summary>
internal sealed class AdaptiveLayer(LinearModel model, int features)
{
    private const float Smallest = 1e-6f;

    private readonly float[] _squares = new float[features + 1];

    /// <summary>Moves the weights against the gradient.</summary>
    /// <param name="input">What went into the layer.</param>
    /// <param name="gradient">How the loss grows with each value that came out.</param>
    /// <param name="rate">How far to go.</param>
    public void Descend(SparseVector input, Span<float> gradient, float rate)
    {
        var square = 0f;
        foreach (var value in gradient)
            square += value * value;
        square /= gradient.Length;
        var factors = new float[input.Values.Length];
        for (var i = 0; i < factors.Length; i++)
            factors[i] = -rate * input.Values[i] / Root(input.Indices[i], square * input.Values[i] * input.Values[i]);
        model.Move(input with { Values = factors }, gradient, -rate / Root(features, square));
    }

    private float Root(int feature, float square) => MathF.Sqrt(Smallest + (_squares[feature] += square));
}
