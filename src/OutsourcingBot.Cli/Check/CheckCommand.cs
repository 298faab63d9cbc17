using System.CommandLine;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Cli.Check;

/// <summary><c>check</c>: compiles knowledge and dialogs and prints every mistake.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Compile knowledge and dialogs; print every mistake. Exit code 1 where there is an error.");
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult command)
    {
        try
        {
            var compilation = BotOptions.Compile(command);
            foreach (var diagnostic in compilation.Diagnostics)
            {
                Console.WriteLine(diagnostic);
            }

            var errors = compilation.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Console.WriteLine($"{compilation.Bot?.EntryCount ?? 0} entries, {errors} errors, {compilation.Diagnostics.Length - errors} warnings");
            return errors == 0 ? 0 : BotOptions.Failed;
        }
        catch (BotFilesException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return BotOptions.Failed;
        }
    }
}
