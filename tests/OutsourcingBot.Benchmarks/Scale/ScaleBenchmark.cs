using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Benchmarks.Scale;

/// <summary>
/// Measures compiling, answering and memory with knowledge of growing size. A time is the least of several, since whatever else the
/// machine does can only add to it.
/// </summary>
internal static class ScaleBenchmark
{
    /// <summary>With so many entries, compiled so often, the runtime has compiled nearly all of the code for good.</summary>
    private const int WarmUpEntries = 5_000;

    private const int WarmUpRounds = 10;

    /// <summary>How many entries are compiled together over all rounds of a size, within bounds: what is small is measured more often.</summary>
    private const int EntriesOfAllRounds = 200_000;
    private const int LeastRounds = 5;
    private const int MostRounds = 51;

    /// <summary>Where the entries take less than this share of all, what they take is lost in the chance of what any knowledge takes.</summary>
    private const double LeastShare = 0.1;

    /// <summary>How many questions are asked of each size.</summary>
    private const int Questions = 60;

    /// <summary>How often each question is asked.</summary>
    private const int QuestionRounds = 5;

    public static void Run(TextWriter output, int most)
    {
        var files = BenchmarkFiles.Read();
        WarmUp(files);
        var few = Ask(SyntheticKnowledge.EntriesPerDocument, files);
        var table = new PlainTable(["entries", "compile ms", "µs an entry", "bytes an entry", "answer µs", "answered %"], leftAligned: 0);
        for (var entries = 100; entries <= most; entries *= 10)
        {
            var asked = Ask(entries, files);
            var (whole, own) = Compile(entries, files);
            table.Add(
            [
                Text(asked.Entries, "N0"), Text(whole.TotalMilliseconds, "N0"),
                own < whole * LeastShare ? "–" : Text(own.TotalMicroseconds / asked.Entries, "N1"), Text((asked.Bytes - few.Bytes) / (double)asked.Entries, "N0"),
                Text(asked.Microseconds, "N0"), Text(100 * asked.Answered, "N0"),
            ]);
        }

        table.Write(output);
    }

    private static void WarmUp(BotFiles files)
    {
        var documents = Make(WarmUpEntries, files).Files;
        for (var round = 0; round < WarmUpRounds; round++)
        {
            Time(documents, files);
        }
    }

    /// <summary>
    /// How long compiling takes, and how much of that is due to the entries: what a knowledge of one document takes, compiled in the
    /// same rounds, is taken away. Of both the least counts.
    /// </summary>
    private static (TimeSpan Whole, TimeSpan Own) Compile(int entries, BotFiles files)
    {
        var (one, all) = (Make(SyntheticKnowledge.EntriesPerDocument, files).Files, Make(entries, files).Files);
        var (rest, whole) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = Math.Clamp(EntriesOfAllRounds / entries, LeastRounds, MostRounds); round > 0; round--)
        {
            (rest, whole) = (Least(rest, Time(one, files)), Least(whole, Time(all, files)));
        }

        return (whole, whole - rest);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    /// <summary>How long it takes to compile once, with no garbage of before to collect.</summary>
    private static TimeSpan Time(ImmutableArray<SourceFile> documents, BotFiles files)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        Compile(documents, files);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Compiles and asks a knowledge; what it takes is all that is left when nobody holds its files and it has answered.</summary>
    private static Asked Ask(int entries, BotFiles files)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (bot, questions) = MakeAndCompile(entries, files);
        var (microseconds, answered) = Ask(bot, questions);
        questions = [];
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new Asked(bot.EntryCount, bytes, microseconds, answered);
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
        for (var round = 0; round < QuestionRounds; round++)
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

    private static (ImmutableArray<SourceFile> Files, ImmutableArray<string> Questions) Make(int entries, BotFiles files) =>
        new SyntheticKnowledge(files.Dialogs.First(file => file.Name.EndsWith("english.txt", StringComparison.Ordinal)).Text).Make(entries);

    private static (Bot Bot, ImmutableArray<string> Questions) MakeAndCompile(int entries, BotFiles files)
    {
        var (documents, questions) = Make(entries, files);
        return (Compile(documents, files), questions);
    }

    private static Bot Compile(ImmutableArray<SourceFile> documents, BotFiles files) =>
        BotCompiler.Compile(documents, files.Dialogs).Bot ?? throw new InvalidDataException("The synthetic knowledge has mistakes.");

    /// <summary>What a knowledge takes and answers.</summary>
    private sealed record Asked(int Entries, long Bytes, double Microseconds, double Answered);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
