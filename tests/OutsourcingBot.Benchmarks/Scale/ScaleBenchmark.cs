using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Benchmarks.Scale;

/// <summary>Measures compiling, answering and memory with knowledge of growing size.</summary>
internal static class ScaleBenchmark
{
    /// <summary>With so many entries the runtime has compiled most of the code for good.</summary>
    private const int WarmUp = 5_000;

    /// <summary>Knowledge up to this size is compiled several times, of which the fastest counts.</summary>
    private const int Small = 10_000;

    /// <summary>How many questions are asked of each size.</summary>
    private const int Questions = 60;

    /// <summary>A question's time is the least of so many, since whatever else the machine does can only add to it.</summary>
    private const int Rounds = 5;

    public static void Run(TextWriter output, int most)
    {
        var files = BenchmarkFiles.Read();
        Measure(WarmUp, files);
        var none = Measure(SyntheticKnowledge.EntriesPerDocument, files);
        var table = new PlainTable(["entries", "compile ms", "µs an entry", "bytes an entry", "answer µs", "answered %"], leftAligned: 0);
        for (var entries = 100; entries <= most; entries *= 10)
        {
            var size = Measure(entries, files);
            table.Add(
            [
                Text(size.Entries, "N0"), Text(size.Time.TotalMilliseconds, "N0"),
                Text((size.Time - none.Time).TotalMicroseconds / size.Entries, "N1"), Text((size.Bytes - none.Bytes) / (double)size.Entries, "N0"),
                Text(size.AnswerMicroseconds, "N0"), Text(100 * size.Answered, "N0"),
            ]);
        }

        table.Write(output);
    }

    /// <summary>Makes, compiles and asks a knowledge; what it takes is all that is left when nobody holds its files and it has answered.</summary>
    private static Size Measure(int entries, BotFiles files)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (bot, time, questions) = Compile(entries, files);
        var (microseconds, answered) = Ask(bot, questions);
        questions = [];
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new Size(bot.EntryCount, time, bytes, microseconds, answered);
    }

    private static (Bot Bot, TimeSpan Time, ImmutableArray<string> Questions) Compile(int entries, BotFiles files)
    {
        var dictionary = files.Dialogs.First(file => file.Name.EndsWith("english.txt", StringComparison.Ordinal)).Text;
        var (documents, questions) = new SyntheticKnowledge(dictionary).Make(entries);
        var least = TimeSpan.MaxValue;
        for (var round = entries > Small ? Rounds : 1; ; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var bot = BotCompiler.Compile([.. documents], files.Dialogs).Bot ?? throw new InvalidDataException("The synthetic knowledge has mistakes.");
            var time = Stopwatch.GetElapsedTime(start);
            least = time < least ? time : least;
            if (round == Rounds)
            {
                return (bot, least, questions);
            }
        }
    }

    private static (double Microseconds, double Answered) Ask(Bot bot, ImmutableArray<string> questions)
    {
        var handler = new TurnHandler(bot);
        // An odd step meets all forms of questions.
        var step = (questions.Length / Questions) | 1;
        string[] asked = [.. questions.Where((_, i) => i % step == 0)];
        var times = new double[asked.Length];
        Array.Fill(times, double.PositiveInfinity);
        var answered = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < asked.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var outcome = handler.Handle(ConversationState.New, new UserMessage.Said(asked[i]));
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                answered += round == 0 && outcome.Trace.Outcome == TurnResult.Answered ? 1 : 0;
            }
        }

        return (times.Order().ElementAt(times.Length / 2), answered / (double)asked.Length);
    }

    /// <summary>What a size of knowledge takes.</summary>
    private sealed record Size(int Entries, TimeSpan Time, long Bytes, double AnswerMicroseconds, double Answered);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
