using System.CommandLine;
using System.Globalization;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Cli.Gaps;

/// <summary><c>gaps</c>: lists what people asked in vain, so that authors know what to write next.</summary>
internal static class GapsCommand
{
    private static readonly Argument<FileInfo> Database = new("database")
    {
        Description = "The service's database, see the setting Bot:DatabaseFile.",
    };

    public static Command Create()
    {
        var command = new Command("gaps", "List the questions that were declined or whose answers got a thumb down, the most frequent first.") { Database };
        command.SetAction(List);
        return command;
    }

    private static int List(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(Database);
        if (!file.Exists)
        {
            Console.Error.WriteLine($"The database '{file.FullName}' does not exist.");
            return BotOptions.Failed;
        }

        try
        {
            using var database = SqliteDatabase.Open(file.FullName);
            Print(new SqliteGaps(database).All());
            return 0;
        }
        catch (DatabaseException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return BotOptions.Failed;
        }
    }

    private static void Print(IReadOnlyList<Gap> gaps)
    {
        foreach (var same in gaps.GroupBy(gap => (gap.Kind, Question: gap.Question.ToUpperInvariant())).OrderByDescending(group => group.Count()))
        {
            var last = same.First();
            var day = last.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Console.WriteLine($"{same.Count(),4}  {last.Kind.ToString().ToLowerInvariant(),-9}  {day}  {OneLine(last.Question)}");
        }

        Console.WriteLine($"{gaps.Count(gap => gap.Kind == GapKind.Declined)} declined, {gaps.Count(gap => gap.Kind == GapKind.Unhelpful)} unhelpful");
    }

    /// <summary>People may write anything, also what would take over a terminal.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
