using System.CommandLine;
using System.Globalization;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.EvaluateModel;

/// <summary><c>evaluate --train FILE --test FILE</c>: the learned model on a public set, to compare with published figures.</summary>
internal static class ModelEvaluation
{
    /// <summary>
    /// How many of all questions within scope a threshold may cost: four in a thousand. The threshold is the highest one
    /// that costs no more on the validation part.
    /// </summary>
    public const double MayLose = 0.004;

    public static readonly Option<string?> Train = new("--train")
    {
        Description = "Instead of the bot, measure its question model on a labelled set and learn from this: CSV with text,category or JSON with splits; the label oos means none of the labels.",
    };

    public static readonly Option<string?> Validation = new("--validation")
    {
        Description = "What to choose the threshold on; of a JSON file with splits its val.",
    };

    public static readonly Option<string?> Test = new("--test")
    {
        Description = "What to measure on; of a JSON file with splits its test.",
    };

    /// <summary>Measures what the command line names.</summary>
    public static int Evaluate(ParseResult command) => Evaluate(
        new LabelledSetReader(),
        (command.GetValue(Train)!, command.GetValue(Validation), command.GetValue(Test)),
        TimeProvider.System,
        Console.Out,
        Console.Error);

    /// <summary>Reads, trains, measures and prints.</summary>
    internal static int Evaluate(
        LabelledSetReader reader, (string Train, string? Validation, string? Test) files, TimeProvider time, TextWriter output, TextWriter errors)
    {
        if (reader.Read(files.Train, files.Validation, files.Test) is not { } set)
        {
            foreach (var diagnostic in reader.Diagnostics)
                errors.WriteLine(diagnostic);
            return BotOptions.Failed;
        }

        var start = time.GetTimestamp();
        var classifier = TextClassifierTrainer.Train(set.Train);
        var trained = time.GetElapsedTime(start);
        Print(output, $"{set.Train.Length} examples, {classifier.Labels.Length} labels; trained in {trained.TotalSeconds:F1} s; weights {classifier.WeightBytes / 1e6:F0} MB");
        double? threshold = null;
        if (!set.Validation.IsEmpty)
        {
            var validation = ModelMeasurement.Of(classifier, set.Validation, time);
            threshold = validation.Curve.HighestThreshold(MayLose);
            Print(output, $"threshold {threshold:F3}: the highest that costs at most {MayLose:P2} of the in-scope examples of validation");
            PrintPart(output, "validation", validation, threshold);
        }

        PrintPart(output, "test", ModelMeasurement.Of(classifier, set.Test, time), threshold);
        return 0;
    }

    private static void PrintPart(TextWriter output, string name, ModelMeasurement part, double? threshold)
    {
        Print(output, $"{name}: {part.InScope} in scope, {part.OutOfScope} out of scope");
        Print(output, $"  in-scope accuracy without a threshold     {part.Curve.InScopeAccuracy(0):P2}");
        if (threshold is { } chosen)
        {
            var accuracy = part.Curve.InScopeAccuracy(chosen);
            var rejected = part.Curve.InScopeRejected(chosen);
            Print(output, $"  in-scope accuracy, rejected are wrong     {accuracy:P2}");
            Print(output, $"  in-scope accuracy of what is not rejected {accuracy / Math.Max(1e-9, 1 - rejected):P2} ({rejected:P2} rejected)");
            if (part.OutOfScope > 0)
                Print(output, $"  out-of-scope recall                       {part.Curve.OutOfScopeRecall(chosen):P2}");
        }

        if (part.OutOfScope > 0)
            Print(output, $"  AUROC                                     {part.Curve.Auroc():F4}");
        Print(output, $"  time for one, p50 / p95                   {part.Percentile(0.5).TotalMicroseconds:F0} / {part.Percentile(0.95).TotalMicroseconds:F0} µs");
    }

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
