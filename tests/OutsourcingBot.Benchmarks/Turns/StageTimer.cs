using System.Collections.Immutable;
using System.Diagnostics;

namespace OutsourcingBot.Benchmarks.Turns;

/// <summary>Measures one stage of a turn over all questions.</summary>
internal static class StageTimer
{
    /// <summary>Enough calls for the runtime to have compiled the code for good.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>A question's time is the least of so many, since whatever else the machine does can only add to it.</summary>
    private const int Rounds = 15;

    /// <summary>Calls between two looks at the clock, which is too coarse for one.</summary>
    private const int Calls = 4;

    public static StageFigures Measure(ImmutableArray<Case> cases, Action<Case> stage)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
        {
            foreach (var one in cases)
            {
                stage(one);
            }
        }

        var microseconds = new double[cases.Length];
        Array.Fill(microseconds, double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < cases.Length; i++)
            {
                microseconds[i] = Math.Min(microseconds[i], Time(cases[i], stage));
            }
        }

        return StageFigures.Of(microseconds, [.. cases.Select(one => BytesOf(one, stage))]);
    }

    private static double Time(Case one, Action<Case> stage)
    {
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < Calls; call++)
        {
            stage(one);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Calls;
    }

    private static double BytesOf(Case one, Action<Case> stage)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        stage(one);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
