using System.CommandLine;
using System.Text.Json;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.Ask;

/// <summary><c>ask "QUESTION"</c>: one question to a bot that remembers nothing.</summary>
internal static class AskCommand
{
    private static readonly Argument<string> Question = new("question") { Description = "What to ask; quote it." };

    private static readonly Option<bool> Json = new("--json") { Description = "Print why the bot answers so, as JSON, instead of the answer." };

    public static Command Create()
    {
        var command = new Command("ask", "Ask one question.") { Question, Json };
        command.SetAction(result => BotOptions.WithBot(result, bot => Ask(bot, result.GetRequiredValue(Question), result.GetValue(Json))));
        return command;
    }

    private static int Ask(Bot bot, string question, bool json)
    {
        var outcome = new TurnHandler(bot).Handle(ConversationState.New, new UserMessage.Said(question));
        Console.WriteLine(json
            ? JsonSerializer.Serialize(outcome.Trace, CliJson.Default.AnswerTrace)
            : string.Join("\n\n", outcome.Replies.Select(TerminalText.Of)));
        return 0;
    }
}
