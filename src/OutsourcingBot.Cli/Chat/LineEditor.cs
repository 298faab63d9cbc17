using Spectre.Console;

namespace OutsourcingBot.Cli.Chat;

/// <summary>
/// Reads lines as a shell does: the cursor keys move in the line and bring back earlier ones. Where the input is no
/// terminal, lines are read as they come.
/// </summary>
internal sealed class LineEditor(IAnsiConsole console)
{
    private const string Prompt = "> ";

    private readonly List<string> _history = [];

    /// <summary>The next line; null at the end of the input.</summary>
    public string? Read()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            return Console.ReadLine();
        }

        console.Markup($"[bold green]{Prompt}[/]");
        var line = Edit();
        if (!string.IsNullOrEmpty(line) && (_history.Count == 0 || _history[^1] != line))
        {
            _history.Add(line);
        }

        return line;
    }

    private string? Edit()
    {
        var line = new EditedLine(_history);
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
            {
                Console.WriteLine();
                return line.Text;
            }

            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && line.Text.Length == 0)
            {
                Console.WriteLine();
                return null;
            }

            line.Press(key);
            Draw(line);
        }
    }

    private static void Draw(EditedLine line)
    {
        var column = Math.Min(Prompt.Length, Console.BufferWidth - 1);
        var width = Math.Max(1, Console.BufferWidth - column - 1);
        var start = Math.Max(0, line.Cursor - width + 1);
        var shown = line.Text.Substring(start, Math.Min(width, line.Text.Length - start));
        Console.CursorLeft = column;
        Console.Write(shown.PadRight(width));
        Console.CursorLeft = column + line.Cursor - start;
    }
}
