using System.CommandLine;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.TrainRanking;

/// <summary><c>train-ranking FILE…</c>: learns from the open part of question sets how much what speaks for an answer.</summary>
internal static class TrainRankingCommand
{
    private static readonly Argument<string[]> Files = new("files") { Description = "Question sets.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Out = new("--out") { Description = "Where to write the weights." };

    private static readonly Option<bool> Everything = new("--all") { Description = "Learn from the set-aside part, too." };

    public static Command Create()
    {
        var command = new Command("train-ranking", "Learn the weights of the ranking from the open part of labelled questions.") { Files, Out, Everything };
        command.SetAction(result => BotOptions.WithBot(result, bot => Train(result, bot)));
        return command;
    }

    private static int Train(ParseResult command, Bot bot)
    {
        var questions = command.GetRequiredValue(Files).SelectMany(file => QuestionSetFile.Read(file).Questions)
            .Where(question => command.GetValue(Everything) || !question.IsHeldOut);
        var examples = questions.Select(question => ExampleOf(bot, question)).OfType<RankingExample>().ToArray();
        var trained = RankingTrainer.Train(bot, examples);
        Console.WriteLine($"{examples.Length} examples");
        foreach (var line in trained.Report)
        {
            Console.WriteLine(line);
        }

        if (command.GetValue(Out) is { } file)
        {
            File.WriteAllText(file, trained.Json);
        }

        return 0;
    }

    private static RankingExample? ExampleOf(Bot bot, LabelledQuestion question)
    {
        var handler = new TurnHandler(bot);
        var state = question.Earlier.Aggregate(ConversationState.New, (state, said) => handler.Handle(state, new UserMessage.Said(said)).State);
        var entry = question.Expected.FirstOrDefault(condition => condition.Member == Condition.Entry);
        var isDecline = question.Expected.Any(condition => condition.Member == Condition.Outcome && condition.Alternatives is ["declined"]);
        return state.Questionnaire is not null || Sentences(question.Text) > 1 ? null
            : entry is not null ? new RankingExample(question.Text, state.Topic, id => entry.Alternatives.Any(wanted => EntryName.Is(id, wanted)))
            : question.Kind == "smalltalk" ? new RankingExample(question.Text, state.Topic, null, IsSmallTalk: true)
            : isDecline ? new RankingExample(question.Text, state.Topic, null)
            : null;
    }

    private static int Sentences(string text) =>
        text.TrimEnd('.', '?', '!', ' ').Count(c => c is '?' or '!' or '\n') + text.TrimEnd('.', '?', '!', ' ').Split(". ").Length;
}
