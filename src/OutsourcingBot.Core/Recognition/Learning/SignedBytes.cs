namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>Weights as files keep many of them: a signed byte each, a step being the same for all.</summary>
internal static class SignedBytes
{
    /// <summary>The step by which the largest weight just fits a byte.</summary>
    public static double StepOf(double[][] rows) => rows.Max(row => row.Max(Math.Abs)) / sbyte.MaxValue;

    public static byte[] Packed(double[] row, double step) => Array.ConvertAll(row, weight => unchecked((byte)(sbyte)Math.Round(weight / step)));

    public static float[] Unpacked(byte[] row, double step) => Array.ConvertAll(row, value => (float)(unchecked((sbyte)value) * step));
}
