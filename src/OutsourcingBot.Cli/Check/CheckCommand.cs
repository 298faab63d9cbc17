using System.Collections.Immutable;
using System.CommandLine;
using OutsourcingBot.Cli.Check.Sarif;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Checking;
using OutsourcingBot.Hosting.Files;

namespace OutsourcingBot.Cli.Check;

/// <summary><c>check</c>: compiles knowledge and dialogs, looks at what came of it, and prints every mistake.</summary>
internal static class CheckCommand
{
    private static readonly Option<string?> SarifFile = new("--sarif") { Description = "Write the mistakes to this file, too, in the SARIF format for editors and continuous integration." };

    public static Command Create()
    {
        var command = new Command("check", "Compile knowledge and dialogs; print every mistake. Exit code 1 where there is an error.") { SarifFile };
        command.SetAction(Check);
        return command;
    }

    private static int Check(ParseResult command)
    {
        try
        {
            var compilation = BotOptions.Compile(command);
            ImmutableArray<Diagnostic> diagnostics = compilation.Bot is not { } bot
                ? compilation.Diagnostics
                : [.. compilation.Diagnostics.Concat(BotLint.Check(bot)).OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line)];
            foreach (var diagnostic in diagnostics)
            {
                Console.WriteLine(diagnostic);
            }

            var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Console.WriteLine($"{compilation.Bot?.EntryCount ?? 0} entries, {errors} errors, {diagnostics.Length - errors} warnings");
            return Saved(command, diagnostics) && errors == 0 ? 0 : BotOptions.Failed;
        }
        catch (BotFilesException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return BotOptions.Failed;
        }
    }

    private static bool Saved(ParseResult command, ImmutableArray<Diagnostic> diagnostics)
    {
        if (command.GetValue(SarifFile) is not { } file)
        {
            return true;
        }

        try
        {
            File.WriteAllText(file, SarifWriter.Write(diagnostics, name => BotOptions.AddressOf(command, name)));
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The mistakes cannot be written to '{file}': {e.Message}");
            return false;
        }
    }
}
