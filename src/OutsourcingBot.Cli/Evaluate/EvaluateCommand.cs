using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using OutsourcingBot.Cli.EvaluateModel;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Turns;
using Spectre.Console;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary><c>evaluate FILE</c>: asks the bot a set of questions and says how well it does.</summary>
internal static class EvaluateCommand
{
    /// <summary>How many confusions the report shows.</summary>
    private const int MostConfusions = 20;

    public static Command Create()
    {
        var command = new Command("evaluate", "Ask a set of labelled questions and print how many are right. Exit code 1 where a threshold is missed.")
        {
            EvaluateOptions.File, EvaluateOptions.Same, EvaluateOptions.Part, EvaluateOptions.Typos, EvaluateOptions.Seed, EvaluateOptions.Failures,
            EvaluateOptions.Json, EvaluateOptions.Min, EvaluateOptions.MaxConfidentWrong, EvaluateOptions.MaxTypoLoss,
            ModelEvaluation.Train, ModelEvaluation.Validation, ModelEvaluation.Test,
        };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(EvaluateOptions.File) is null) == (result.GetValue(ModelEvaluation.Train) is null))
            {
                result.AddError("Name a question set for the bot, or with --train a labelled set for its question model.");
            }
        });
        command.SetAction(result => result.GetValue(ModelEvaluation.Train) is null ? Evaluate(result) : ModelEvaluation.Evaluate(result));
        return command;
    }

    private static int Evaluate(ParseResult command)
    {
        var set = QuestionSetFile.Read(command.GetValue(EvaluateOptions.File)!);
        if (!set.Diagnostics.IsEmpty)
        {
            foreach (var diagnostic in set.Diagnostics)
            {
                Console.Error.WriteLine(diagnostic);
            }

            return BotOptions.Failed;
        }

        var (same, mistake) = command.GetValue(EvaluateOptions.Same) is { } file ? SameEntries.Read(file) : (SameEntries.None, null);
        if (same is null)
        {
            Console.Error.WriteLine(mistake);
            return BotOptions.Failed;
        }

        return BotOptions.WithBot(command, bot => Print(command, Measure(command, bot, set, same)));
    }

    private static Figures Measure(ParseResult command, Bot bot, QuestionSet set, SameEntries same)
    {
        var questions = QuestionParts.Choose(command.GetRequiredValue(EvaluateOptions.Part), set.Questions);
        var run = new Run(new Examiner(new TurnHandler(bot), TimeProvider.System, same), AnsiConsole.Console);
        run.Prepare(questions);
        var asWritten = run.Ask("As written", questions, question => question.Text);
        var seed = command.GetValue(EvaluateOptions.Seed);
        var withTypos = command.GetValue(EvaluateOptions.Typos)
            ? RunFigures.Of(run.Ask("With typos", questions, question => Typo.Make(question.Id, question.Text, seed)))
            : null;
        return new Figures(
            command.GetValue(EvaluateOptions.File)!,
            RunFigures.Of(asWritten),
            withTypos,
            Confusion.Worst(asWritten, MostConfusions),
            Failure.Open(asWritten));
    }

    private static int Print(ParseResult command, Figures figures)
    {
        var report = new Report(Console.Out);
        report.Write(figures);
        if (command.GetValue(EvaluateOptions.Failures))
        {
            report.WriteFailures(figures);
        }

        if (command.GetValue(EvaluateOptions.Json) is { } file && !OutputFile.Write(file, JsonSerializer.Serialize(figures, EvaluateJson.Default.Figures)))
        {
            return BotOptions.Failed;
        }

        var missed = Missed(EvaluateOptions.Thresholds(command), figures);
        foreach (var threshold in missed)
        {
            Console.Error.WriteLine($"Missed on the set-aside third: {threshold}.");
        }

        return missed.IsEmpty ? 0 : BotOptions.Failed;
    }

    private static ImmutableArray<string> Missed(Thresholds thresholds, Figures figures) =>
        !thresholds.AreSet ? []
        : figures.AsWritten.HeldOut is { } heldOut ? thresholds.Missed(heldOut, figures.WithTypos?.HeldOut)
        : ["it was not asked"];
}
