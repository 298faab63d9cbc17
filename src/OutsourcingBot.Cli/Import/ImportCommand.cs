using System.CommandLine;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Hosting.Files;
using OutsourcingBot.Import;

namespace OutsourcingBot.Cli.Import;

/// <summary><c>import FILE -o DRAFT</c>: turns an article into a draft of knowledge and reports on every sentence of it.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Source = new("file")
    {
        Description = "The article: .txt, .md, .html, .docx or .pdf; - reads plain text or HTML from the standard input.",
    };

    private static readonly Option<string?> Output = new("--output", "-o") { Description = "The draft to write, such as knowledge/name.md." };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Print the report alone and write nothing." };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace a draft that exists." };

    private static readonly Option<bool> Everything = new("--all") { Description = "Also list what only says how the article is built, such as headings." };

    public static Command Create()
    {
        var command = new Command("import", "Turn an article into a draft of knowledge, and report what was found and what to look at.")
        {
            Source, Output, DryRun, Force, Everything,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(Output) is null && !result.GetValue(DryRun))
            {
                result.AddError("Say where the draft goes with -o, such as -o knowledge/name.md, or ask for the report alone with --dry-run.");
            }
        });
        command.SetAction(Import);
        return command;
    }

    private static int Import(ParseResult command)
    {
        try
        {
            var output = command.GetValue(Output);
            if (output is not null && !command.GetValue(DryRun) && !command.GetValue(Force) && File.Exists(output))
            {
                Console.Error.WriteLine($"'{output}' exists already. Choose another name, or replace it with --force.");
                return BotOptions.Failed;
            }

            var name = command.GetRequiredValue(Source);
            var article = ArticleFile.Read(name);
            var imported = Importer(command).Import(article.Content, article.Format, output ?? "draft.md");
            if (output is not null && !command.GetValue(DryRun))
            {
                ArticleFile.Write(output, imported.Markdown);
            }

            new ImportText(Console.Out).Write(imported.Report, command.GetValue(Everything));
            return 0;
        }
        catch (Exception problem) when (problem is BotFilesException or ArticleFormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(problem is ArticleFormatException ? $"'{command.GetValue(Source)}' cannot be imported: {problem.Message}." : problem.Message);
            return BotOptions.Failed;
        }
    }

    private static ArticleImporter Importer(ParseResult command)
    {
        var dialogs = BotOptions.ReadDialogs(command);
        var diagnostics = new List<Diagnostic>();
        return ArticleImporter.Create(Find(dialogs, "language.json"), Find(dialogs, "english.txt"), diagnostics)
            ?? throw new BotFilesException(string.Join('\n', diagnostics));
    }

    private static SourceFile Find(IReadOnlyList<SourceFile> files, string name) =>
        files.FirstOrDefault(file => file.Name.EndsWith("/" + name, StringComparison.Ordinal)) ?? throw new BotFilesException($"The dialogs folder lacks '{name}'.");
}
