using System.Collections.Immutable;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Benchmarks;

/// <summary>What every benchmark measures with: the files and the questions of the working copy.</summary>
internal static class BenchmarkFiles
{
    public static BotFiles Read() => BotFiles.Read(new BotFilesOptions
    {
        KnowledgeFolder = Repository.Path("knowledge"),
        DialogsFolder = Repository.Path("dialogs"),
    });

    public static Bot Compile(BotFiles files) => BotCompiler.Compile(files.Knowledge, files.Dialogs).Bot
        ?? throw new InvalidDataException("The knowledge or the dialogs have mistakes; the command 'check' lists them.");

    public static ImmutableArray<LabelledQuestion> Questions()
    {
        var set = QuestionSetFile.Read(Repository.Path("tests", "questions", "outsourcing.tsv"));
        return set.Diagnostics.IsEmpty ? set.Questions : throw new InvalidDataException(set.Diagnostics[0].ToString());
    }
}
