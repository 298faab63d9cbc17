namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Linear equations, solved by Gauss-Jordan elimination.</summary>
internal static class LinearSystem
{
    /// <summary>
    /// Solves equations in place. It chooses no pivots: that is safe for the symmetric, positive definite coefficients
    /// of a penalised regression, and only for such.
    /// </summary>
    /// <param name="system">The coefficients, and in the last column the right sides, which become the solution.</param>
    public static void Solve(double[,] system)
    {
        var size = system.GetLength(0);
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var column = size; column >= pivot; column--)
                system[pivot, column] /= system[pivot, pivot];
            for (var row = 0; row < size; row++)
            {
                if (row != pivot)
                    Subtract(system, row, pivot);
            }
        }
    }

    private static void Subtract(double[,] system, int row, int pivot)
    {
        for (var column = system.GetLength(1) - 1; column >= pivot; column--)
            system[row, column] -= system[row, pivot] * system[pivot, column];
    }
}
