using OutsourcingBot.Benchmarks.Scale;

namespace OutsourcingBot.Core.Tests.Recognition;

/// <summary>How much memory knowledge takes; measured while no other test runs, since all share one heap.</summary>
[Collection(nameof(KnowledgeMemoryTests))]
[CollectionDefinition(nameof(KnowledgeMemoryTests), DisableParallelization = true)]
public class KnowledgeMemoryTests
{
    private const int BytesAnEntry = 2048;
    private const int Entries = 455 * SyntheticKnowledge.EntriesPerDocument;
    private const int Rounds = 3;

    [Fact]
    public void A_further_entry_takes_no_more_memory_than_it_may()
    {
        // What is made once, for any knowledge, shall not count.
        BytesOf(SyntheticKnowledge.EntriesPerDocument);

        // Threads that compiled along may still hold what they last worked on; that moves single measurements either way.
        var measured = Enumerable.Range(0, Rounds).Select(_ => (BytesOf(2 * Entries) - BytesOf(Entries)) / Entries).Order().ToArray();

        Assert.InRange(measured[Rounds / 2], 1, BytesAnEntry);
    }

    /// <summary>What a bot of so many entries keeps, its files left out where it does not hold them.</summary>
    private static long BytesOf(int entries)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var bot = Compile(entries);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.InRange(bot.EntryCount, entries, entries * 101 / 100);
        return bytes;
    }

    private static Bot Compile(int entries)
    {
        var documents = new SyntheticKnowledge(ShippedFiles.Dialog("english.txt").Text).Make(entries).Files;
        return BotCompiler.Compile(documents, RealBot.Dialogs).Bot!;
    }
}
