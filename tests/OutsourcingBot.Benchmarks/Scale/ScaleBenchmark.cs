using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
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
        var dictionary = files.Dialogs.First(file => file.Name.EndsWith("english.txt", StringComparison.Ordinal)).Text;
        var smallest = new SyntheticKnowledge(dictionary).Make(SyntheticKnowledge.EntriesPerDocument).Files;
        var warmUp = new SyntheticKnowledge(dictionary).Make(WarmUp);
        Ask(Compile(warmUp.Files, files).Bot, warmUp.Questions);
        var (_, fixedTime, fixedBytes) = Compile(smallest, files);
        var table = new PlainTable(["entries", "compile ms", "µs an entry", "bytes an entry", "answer µs", "answered %"], leftAligned: 0);
        for (var entries = 100; entries <= most; entries *= 10)
        {
            var (documents, questions) = new SyntheticKnowledge(dictionary).Make(entries);
            var (bot, time, bytes) = Compile(documents, files);
            var (microseconds, answered) = Ask(bot, questions);
            table.Add(
            [
                Text(bot.EntryCount, "N0"), Text(time.TotalMilliseconds, "N0"),
                Text((time - fixedTime).TotalMicroseconds / bot.EntryCount, "N1"), Text((bytes - fixedBytes) / (double)bot.EntryCount, "N0"),
                Text(microseconds, "N0"), Text(100.0 * answered, "N0"),
            ]);
        }

        table.Write(output);
    }

    private static (Bot Bot, TimeSpan Time, long Bytes) Compile(ImmutableArray<SourceFile> documents, BotFiles files)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var least = TimeSpan.MaxValue;
        var rounds = documents.Length * SyntheticKnowledge.EntriesPerDocument > Small ? 1 : Rounds;
        for (var round = 1; ; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var bot = BotCompiler.Compile([.. documents], files.Dialogs).Bot ?? throw new InvalidDataException("The synthetic knowledge has mistakes.");
            var time = Stopwatch.GetElapsedTime(start);
            least = time < least ? time : least;
            if (round == rounds)
            {
                return (bot, least, GC.GetTotalMemory(forceFullCollection: true) - before);
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

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
