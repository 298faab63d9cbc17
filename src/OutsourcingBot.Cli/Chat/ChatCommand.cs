using System.CommandLine;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;
using Spectre.Console;

namespace OutsourcingBot.Cli.Chat;

/// <summary><c>chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var command = new Command("chat", "Chat in the terminal; an empty line or Ctrl+D ends it, the arrow keys bring back what you wrote.");
        command.SetAction(result => BotOptions.WithBot(result, bot => Chat(bot, AnsiConsole.Console)));
        return command;
    }

    private static int Chat(Bot bot, IAnsiConsole console)
    {
        var handler = new TurnHandler(bot);
        var outcome = handler.Handle(ConversationState.New, new UserMessage.Joined());
        var lines = new LineEditor(console);
        Say(console, outcome);
        while (lines.Read() is { Length: > 0 } line)
        {
            outcome = handler.Handle(outcome.State, new UserMessage.Said(line));
            Say(console, outcome);
        }

        return 0;
    }

    private static void Say(IAnsiConsole console, TurnOutcome outcome)
    {
        foreach (var reply in outcome.Replies)
        {
            console.WriteLine();
            console.WriteLine(TerminalText.WithoutMarkup(reply.Text));
            for (var i = 0; i < reply.Suggestions.Length; i++)
            {
                console.MarkupLineInterpolated($"  [grey]{(outcome.State.Questionnaire is null ? "›" : $"{i + 1}.")}[/] [cyan]{reply.Suggestions[i]}[/]");
            }
        }

        console.WriteLine();
    }
}
