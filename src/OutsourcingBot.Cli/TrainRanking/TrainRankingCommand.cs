using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Cli.TrainRanking;

/// <summary><c>train-ranking FILE…</c>: learns from the open part of question sets how much what speaks for an answer.</summary>
internal static class TrainRankingCommand
{
    /// <summary>How well an entry answers that is accepted, but not named first.</summary>
    private const double SecondBest = 0.2;

    private static readonly Argument<string[]> Files = new("files") { Description = "Question sets.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> Out = new("--out") { Description = "Where to write the weights." };

    private static readonly Option<string[]> Whole = new("--whole") { Description = "Question sets that measure nothing: learn from all of them.", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<bool> Mistakes = new("--mistakes") { Description = "List the questions that what was learned from other authors' gets wrong." };

    private static readonly Option<string?> Examples = new("--examples") { Description = "Where to write the questions for tools/SentenceModel." };

    private static readonly Option<string?> Keep = new("--verdicts-of") { Description = "Weights to keep: learn only how claims are judged and described work is placed." };

    public static Command Create()
    {
        var command = new Command("train-ranking", "Learn the weights of the ranking from labelled questions, each file by one author; of FILES from the open part.") { Files, Whole, Out, Examples, Mistakes, Keep };
        command.SetAction(Train);
        return command;
    }

    private static int Train(ParseResult command)
    {
        var open = Read(command.GetRequiredValue(Files)).Select(set => set with { Questions = [.. set.Questions.Where(question => !question.IsHeldOut)] });
        var sets = open.Concat(Read(command.GetValue(Whole) ?? [])).ToArray();
        foreach (var diagnostic in sets.SelectMany(set => set.Diagnostics))
        {
            Console.Error.WriteLine(diagnostic);
        }

        return sets.Any(set => !set.Diagnostics.IsEmpty) ? BotOptions.Failed : BotOptions.WithBot(command, bot => Train(command, bot, sets));
    }

    private static int Train(ParseResult command, Bot bot, AuthoredSet[] sets)
    {
        var examples = sets.SelectMany(set => set.Questions.Select(question => ExampleOf(bot, question, set.Author))).OfType<RankingExample>();
        var trained = command.GetValue(Keep) is { } learned ? RankingTrainer.TrainVerdicts(bot, examples, File.ReadAllText(learned)) : RankingTrainer.Train(bot, examples);
        if (!trained.Report.Authors.IsEmpty)
        {
            Print("without", trained.Report.Authors);
            Print("threshold", trained.Report.Thresholds);
        }

        Print(trained.Report.Claims);
        Print(trained.Report.Works);
        foreach (var line in command.GetValue(Mistakes) ? trained.Report.Claims.SelectMany(author => author.Mistakes).Concat(trained.Report.Mistakes) : [])
        {
            Console.WriteLine(line);
        }

        var isWritten = (command.GetValue(Out) is not { } file || OutputFile.Write(file, trained.Json))
            & (command.GetValue(Examples) is not { } examplesFile || OutputFile.Write(examplesFile, string.Join('\n', trained.SentenceExamples)));
        return isWritten ? 0 : BotOptions.Failed;
    }

    private static void Print(string what, ImmutableArray<RankingFigures> figures)
    {
        var table = new PlainTable([what, "in", "first right", "right", "wrong", "out", "declined", "work", "placed"], leftAligned: 1);
        foreach (var row in figures)
        {
            table.Add([row.Name, $"{row.Inside}", Share(row.First, row.Inside), Share(row.Right, row.Inside), Share(row.Wrong, row.Inside), $"{row.Outside}", Share(row.Declined, row.Outside), $"{row.Works}", Share(row.Placed, row.Works)]);
        }

        table.Write(Console.Out);
    }

    private static void Print(ImmutableArray<ClaimFigures> figures)
    {
        var table = new PlainTable(["without", "claims", "right", "wrong", "right of strange", "wrong of strange", "others", "judged"], leftAligned: 1);
        void Add(string name, ClaimFigures[] rows)
        {
            var count = rows.Sum(row => row.Count);
            table.Add([name, $"{count}", .. new[] { rows.Sum(row => row.Right), rows.Sum(row => row.Wrong), rows.Sum(row => row.Strange.Right), rows.Sum(row => row.Strange.Wrong) }.Select(number => Share(number, count)), $"{rows.Sum(row => row.Others)}", Share(rows.Sum(row => row.Judged), rows.Sum(row => row.Others))]);
        }

        foreach (var row in figures)
        {
            Add(row.Name, [row]);
        }

        Add("all", [.. figures]);

        table.Write(Console.Out);
    }

    private static void Print(ImmutableArray<WorkFigures> figures)
    {
        var table = new PlainTable(["without", "works", "right", "wrong", "untold", "placed"], leftAligned: 1);
        var all = new WorkFigures("all", figures.Sum(row => row.Count), figures.Sum(row => row.Right), figures.Sum(row => row.Wrong), figures.Sum(row => row.Untold), figures.Sum(row => row.Placed));
        foreach (var row in figures.Append(all))
        {
            table.Add([row.Name, $"{row.Count}", Share(row.Right, row.Count), Share(row.Wrong, row.Count), $"{row.Untold}", Share(row.Placed, row.Untold)]);
        }

        table.Write(Console.Out);
    }

    private static string Share(int count, int of) => (100.0 * count / Math.Max(1, of)).ToString("F1", CultureInfo.InvariantCulture);

    private static IEnumerable<AuthoredSet> Read(string[] files) => files.Select(file =>
    {
        var set = QuestionSetFile.Read(file);
        return new AuthoredSet(Path.GetFileNameWithoutExtension(file), set.Questions, set.Diagnostics);
    });

    private static RankingExample? ExampleOf(Bot bot, LabelledQuestion question, string author)
    {
        var handler = new TurnHandler(bot);
        var state = question.Earlier.Aggregate(ConversationState.New, (state, said) => handler.Handle(state, new UserMessage.Said(said)).State);
        var isDecline = question.Expected.Any(condition => condition.Member == Condition.Outcome && condition.Alternatives is ["declined"]);
        var asked = new RankingExample(question.Text, state.Topic, null, author) { Last = state.Question };
        return state.Questionnaire is not null ? null
            : question.Expected.Any(condition => condition.Member is Condition.Entry or Condition.Cites)
                ? asked with { Accepts = id => HowWell(id, question), IsPlaced = (verdict, entry) => Holds(question, verdict, entry), Claim = ClaimOf(question) }
            : question.Kind == "work" || question.Expected.Any(condition => condition.Member == Condition.Verdict) ? asked with { IsPlaced = static (_, _) => true, Verdicts = VerdictsOf(question) }
            : question.Kind == "smalltalk" ? asked with { IsSmallTalk = true }
            : isDecline ? asked
            : null;
    }

    /// <summary>Whether a label accepts that work is placed.</summary>
    private static bool Holds(LabelledQuestion question, string? verdict, string? entry) => question.Expected.All(condition => condition.Member switch
    {
        Condition.Verdict => condition.Alternatives.Contains(verdict ?? Condition.None, StringComparer.OrdinalIgnoreCase),
        Condition.Entry => entry is not null && condition.Alternatives.Any(wanted => EntryName.Is(EntryName.Short(entry), wanted)),
        _ => false,
    });

    /// <summary>The entry that is named first is what should be said; where several passages are asked for, each of them as a whole.</summary>
    private static double HowWell(string id, LabelledQuestion question)
    {
        var best = 0.0;
        foreach (var condition in question.Expected.Where(condition => condition.Member is Condition.Entry or Condition.Cites))
        {
            var place = condition.Alternatives.IndexOf(condition.Alternatives.FirstOrDefault(wanted => condition.Member == Condition.Entry ? EntryName.Is(id, wanted) || IsExplained(id, wanted) : IsWhole(id, wanted)) ?? string.Empty);
            best = Math.Max(best, place switch { < 0 => 0, 0 when IsAllOf(id, condition.Alternatives[0]) => 1, _ => SecondBest });
        }

        return best;
    }

    /// <summary>Whether an entry is what a label names, and not only a part of it.</summary>
    private static bool IsAllOf(string id, string wanted) => IsWhole(id, wanted.TrimEnd('$')) || IsWhole(id, Explained(wanted));

    private static bool IsWhole(string id, string heading) => EntryName.Short(id) is var name && (name == heading || name == $"{heading}/list" || name == $"{heading}/table");

    /// <summary>An item of a list that is explained there can be said as an item or as a definition.</summary>
    private static bool IsExplained(string id, string wanted) => EntryName.Is(id, Explained(wanted));

    private static string Explained(string item) => item.Replace("/list/", "/", StringComparison.Ordinal);

    private static ImmutableArray<string> VerdictsOf(LabelledQuestion question) =>
        question.Expected.FirstOrDefault(condition => condition.Member == Condition.Verdict)?.Alternatives ?? [];

    /// <summary>Whether a label wants yes or no; one that accepts both or neither teaches nothing.</summary>
    private static ClaimLabel ClaimOf(LabelledQuestion question)
    {
        var verdicts = VerdictsOf(question);
        var (isTrue, isFalse) = (verdicts.Contains(AnswerTrace.Yes), verdicts.Contains(AnswerTrace.No));
        return !isTrue && !isFalse ? ClaimLabel.Nothing
            : (isTrue && isFalse) || verdicts.Contains(Condition.None) ? ClaimLabel.Either
            : isTrue ? ClaimLabel.True : ClaimLabel.False;
    }

    private sealed record AuthoredSet(string Author, ImmutableArray<LabelledQuestion> Questions, ImmutableArray<Diagnostic> Diagnostics);
}
