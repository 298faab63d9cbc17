using System.CommandLine;
using OutsourcingBot.Cli;
using OutsourcingBot.Cli.Ask;
using OutsourcingBot.Cli.Chat;
using OutsourcingBot.Cli.Check;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Cli.Import;
using OutsourcingBot.Cli.TrainRanking;
using OutsourcingBot.Cli.Gaps;
using OutsourcingBot.Cli.TeamsPackage;

var root = new RootCommand("Ask OutsourcingBot, chat with it and check what it is made of, all in the terminal.")
{
    AskCommand.Create(),
    ChatCommand.Create(),
    CheckCommand.Create(),
    ImportCommand.Create(),
    EvaluateCommand.Create(),
    TrainRankingCommand.Create(),
    GapsCommand.Create(),
    TeamsPackageCommand.Create(),
};
foreach (var option in BotOptions.All)
{
    root.Add(option);
}

return await root.Parse(args).InvokeAsync();
