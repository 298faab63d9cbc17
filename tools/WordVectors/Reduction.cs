using MathNet.Numerics.LinearAlgebra;

namespace WordVectors;

/// <summary>
/// Keeps the directions in which words differ most, without the first few, which all words share, and evens out the rest
/// by half.
/// </summary>
internal static class Reduction
{
    private const int Dimensions = 96;
    private const int Dropped = 2;
    private const double Evening = 0.5;

    public static float[][] Reduce(float[][] vectors)
    {
        var all = Matrix<float>.Build.DenseOfRowArrays(vectors);
        var mean = all.ColumnSums() / vectors.Length;
        var centred = Matrix<float>.Build.Dense(vectors.Length, mean.Count, (row, column) => all[row, column] - mean[column]);
        var covariance = centred.TransposeThisAndMultiply(centred).ToDouble() / vectors.Length;
        var directions = covariance.Evd(Symmetricity.Symmetric);
        var values = directions.EigenValues.Real();
        var kept = Enumerable.Range(0, mean.Count).OrderByDescending(i => values[i]).Skip(Dropped).Take(Dimensions).ToArray();
        var basis = Matrix<double>.Build.DenseOfColumnVectors(
            kept.Select(i => directions.EigenVectors.Column(i) * Math.Pow(values[i] / values[kept[0]], -Evening / 2)));
        return [.. (centred * basis.ToSingle()).EnumerateRows().Select(row => Unit([.. row]))];
    }

    public static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return length == 0 ? vector : [.. vector.Select(number => number / length)];
    }
}
