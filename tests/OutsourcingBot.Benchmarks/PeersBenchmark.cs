using System.Collections.Immutable;
using OutsourcingBot.Benchmarks.Engines;
using OutsourcingBot.Benchmarks.Export;
using OutsourcingBot.Benchmarks.Scoring;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;
using Spectre.Console;

namespace OutsourcingBot.Benchmarks;

/// <summary>Asks the bot and other engines the same questions about the same knowledge.</summary>
internal static class PeersBenchmark
{
    public static void Run(TextWriter output)
    {
        var files = BenchmarkFiles.Read();
        var bot = BenchmarkFiles.Compile(files);
        var questions = BenchmarkFiles.Questions();
        var entries = KnowledgeExport.Entries(bot);
        var smallTalk = KnowledgeExport.SmallTalk(files.Dialogs);
        new PeersTable([Ours(bot, questions), .. Peers(entries, smallTalk, questions)]).Write(output);
    }

    private static Column Ours(Bot bot, ImmutableArray<LabelledQuestion> questions)
    {
        var run = new Run(new Examiner(new TurnHandler(bot), TimeProvider.System, SameEntries.None), AnsiConsole.Console);
        run.Prepare(questions);
        return Column.OfBot("OutsourcingBot", run.Ask("OutsourcingBot", questions, question => question.Text));
    }

    private static IEnumerable<Column> Peers(
        ImmutableArray<PeerEntry> entries, ImmutableArray<PeerSmallTalk> smallTalk, ImmutableArray<LabelledQuestion> questions)
    {
        var judge = new PeerJudge(entries);
        ImmutableArray<string> texts = [.. questions.Select(question => question.Text)];
        var node = new NodeEngines(Repository.Path("tests", "OutsourcingBot.Benchmarks", "peers"));
        node.Install();
        yield return Column.OfPeer("node-nlp", judge, questions, node.Ask(new NodeMessage("node-nlp", entries, smallTalk, texts)));
        yield return Column.OfPeer("MiniSearch", judge, questions, node.Ask(new NodeMessage("minisearch", entries, smallTalk, texts)));
        using var lucene = new LuceneEngine(entries);
        yield return Column.OfPeer("Lucene.Net BM25", judge, questions, lucene.Ask(texts));
    }
}
