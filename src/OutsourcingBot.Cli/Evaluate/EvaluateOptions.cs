using System.CommandLine;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>What the command line of <c>evaluate</c> may say.</summary>
internal static class EvaluateOptions
{
    public static readonly Argument<string?> File = new("file") { Description = "The question set: tab-separated text.", Arity = ArgumentArity.ZeroOrOne };

    public static readonly Option<string> Part = new("--part")
    {
        Description = "Which questions to ask: the open ones, the set-aside third, or all.",
        DefaultValueFactory = _ => QuestionParts.Everything,
    };

    public static readonly Option<string?> Same = new("--same") { Description = "A file that says which entries of this knowledge are those that the labels name: a line 'entry = entry' each." };

    public static readonly Option<bool> Typos = new("--typos") { Description = "Ask everything once more with one slip of typing a question." };

    public static readonly Option<int> Seed = new("--seed") { Description = "Chooses the slips of typing.", DefaultValueFactory = _ => 1 };

    public static readonly Option<bool> Failures = new("--failures") { Description = "List the open questions that failed." };

    public static readonly Option<string?> Json = new("--json") { Description = "Write all figures to this file as JSON." };

    public static readonly Option<string[]> Min = new("--min") { Description = "Fail unless this share of a kind is right, such as in=0.97; may be repeated. Checked on the set-aside third." };

    public static readonly Option<double?> MaxConfidentWrong = new("--max-confident-wrong") { Description = "Fail where more than this share of the confident replies (0.8 and up) is wrong. Checked on the set-aside third." };

    public static readonly Option<double?> MaxTypoLoss = new("--max-typo-loss") { Description = "Fail where slips of typing cost more than this share; needs --typos. Checked on the set-aside third." };

    static EvaluateOptions()
    {
        Same.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } file && !System.IO.File.Exists(file))
            {
                result.AddError($"There is no file '{file}'.");
            }
        });
        Part.AcceptOnlyFromAmong(QuestionParts.Open, QuestionParts.HeldOut, QuestionParts.Everything);
        Min.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => LeastShare.Parse(token.Value) is null))
            {
                result.AddError($"'{token.Value}' is no threshold; write kind=share, such as in=0.97, where the kind is one of {string.Join(", ", QuestionKinds.All)}.");
            }
        });
    }

    public static Thresholds Thresholds(ParseResult command) => new(
        [.. (command.GetValue(Min) ?? []).Select(LeastShare.Parse).OfType<LeastShare>()],
        command.GetValue(MaxConfidentWrong),
        command.GetValue(MaxTypoLoss));
}
