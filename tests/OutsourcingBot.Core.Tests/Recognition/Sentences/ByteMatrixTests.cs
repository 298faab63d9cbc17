using CsCheck;
using OutsourcingBot.Core.Recognition.Sentences;

namespace OutsourcingBot.Core.Tests.Recognition.Sentences;

public sealed class ByteMatrixTests
{
    private static readonly Gen<(int Rows, int Columns, int Count, int Seed)> s_shapes = Gen.Select(Gen.Int[1, 11], Gen.Int[1, 70], Gen.Int[1, 5], Gen.Int);

    [Fact]
    public void Products_of_any_shape_are_those_of_the_numbers_one_by_one() => s_shapes.Sample(shape =>
    {
        var random = new Random(shape.Seed);
        var bytes = new byte[shape.Rows * shape.Columns];
        random.NextBytes(bytes);
        float[] steps = [.. Enumerable.Range(0, shape.Rows).Select(_ => random.NextSingle())];
        float[] vectors = [.. Enumerable.Range(0, shape.Count * shape.Columns).Select(_ => random.NextSingle() - 0.5f)];
        float[] constants = [.. Enumerable.Range(0, shape.Rows).Select(_ => random.NextSingle())];

        var products = new ByteMatrix(bytes, steps, shape.Columns).Times(vectors, shape.Count, constants);

        for (var i = 0; i < shape.Count; i++)
        {
            for (var row = 0; row < shape.Rows; row++)
            {
                var expected = constants[row] + Enumerable.Range(0, shape.Columns).Sum(k => (double)unchecked((sbyte)bytes[(row * shape.Columns) + k]) * steps[row] * vectors[(i * shape.Columns) + k]);
                Assert.Equal(expected, products[(i * shape.Rows) + row], Rounding(shape.Columns));
            }
        }
    });

    /// <summary>How far a product may be off: numbers up to 0.5 are rounded to 4,095 steps, so by half a step each, and weights are up to 128.</summary>
    private static double Rounding(int columns) => columns * 128 * (0.5 / 4095 / 2);
}
