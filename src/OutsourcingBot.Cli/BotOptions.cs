using System.CommandLine;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Cli;

/// <summary>The options that every command has, and the bot they lead to.</summary>
internal static class BotOptions
{
    /// <summary>The exit code of a command that found a mistake or could not do its work.</summary>
    public const int Failed = 1;

    private static readonly BotFilesOptions Defaults = new();

    private static readonly Option<string> Knowledge = new("--knowledge")
    {
        Description = "The folder of the Markdown files the bot answers from.",
        DefaultValueFactory = _ => Existing("knowledge", Defaults.KnowledgeFolder),
        Recursive = true,
    };

    private static readonly Option<string> Dialogs = new("--dialogs")
    {
        Description = "The folder of the JSON files that say how the bot asks and speaks.",
        DefaultValueFactory = _ => Existing("dialogs", Defaults.DialogsFolder),
        Recursive = true,
    };

    public static IReadOnlyList<Option> All { get; } = [Knowledge, Dialogs];

    /// <summary>Compiles the files that a command line points at.</summary>
    /// <exception cref="BotFilesException">A folder or a file cannot be read.</exception>
    public static BotCompilation Compile(ParseResult command)
    {
        var files = BotFiles.Read(new BotFilesOptions
        {
            KnowledgeFolder = command.GetRequiredValue(Knowledge),
            DialogsFolder = command.GetRequiredValue(Dialogs),
        });
        return BotCompiler.Compile(files.Knowledge, files.Dialogs);
    }

    /// <summary>Where a file is that a diagnostic names, as an address: relative to the working directory where it is below it.</summary>
    public static string AddressOf(ParseResult command, string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        var folder = command.GetRequiredValue(file.StartsWith("dialogs/", StringComparison.Ordinal) ? Dialogs : Knowledge);
        var path = Path.GetFullPath(slash < 0 ? folder : Path.Combine(folder, file[(slash + 1)..]));
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    /// <summary>The files of the dialogs alone.</summary>
    /// <exception cref="BotFilesException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<SourceFile> ReadDialogs(ParseResult command) => BotFiles.ReadDialogs(command.GetRequiredValue(Dialogs));

    /// <summary>Compiles the bot and hands it on; mistakes go to the error output, and the command fails.</summary>
    public static int WithBot(ParseResult command, Func<Bot, int> run)
    {
        try
        {
            var compilation = Compile(command);
            if (compilation.Bot is { } bot)
            {
                return run(bot);
            }

            foreach (var diagnostic in compilation.Diagnostics)
            {
                Console.Error.WriteLine(diagnostic);
            }
        }
        catch (BotFilesException problem)
        {
            Console.Error.WriteLine(problem.Message);
        }

        return Failed;
    }

    /// <summary>The folder under the working directory, where an author edits it, else the one beside the executable.</summary>
    private static string Existing(string folder, string fallback) => Directory.Exists(folder) ? folder : fallback;
}
