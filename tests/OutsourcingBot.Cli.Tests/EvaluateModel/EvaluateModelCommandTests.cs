using OutsourcingBot.Cli.EvaluateModel;

namespace OutsourcingBot.Cli.Tests.EvaluateModel;

public sealed class ModelEvaluationTests : IDisposable
{
    private const string Examples =
        "text,category\nplay a song,music\nplay jazz,music\nmusic please,music\nwill it rain,weather\nis it sunny,weather\nrain or snow,weather\n";

    private readonly Dictionary<string, string> _files = new() { ["train.csv"] = Examples };
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Fact]
    public void Accuracy_is_printed_for_a_test_file()
    {
        _files["test.csv"] = "text,category\nplay music,music\nsnow and rain,weather\n";

        Assert.Equal(0, Run("train.csv", null, "test.csv"));
        Assert.Contains("test: 2 in scope, 0 out of scope", Printed, StringComparison.Ordinal);
        Assert.Contains("in-scope accuracy without a threshold     100.00 %", Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("AUROC", Printed, StringComparison.Ordinal);
        Assert.DoesNotContain("rejected are wrong", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_threshold_comes_from_validation_and_recall_is_of_the_test()
    {
        _files["train.csv"] += "purring cats,oos\nhuge dinosaurs,oos\n";
        _files["validation.csv"] = "text,category\nplay a jazz song,music\n";
        _files["test.csv"] = "text,category\nplay music,music\nxylophone quagmire,oos\n";

        Assert.Equal(0, Run("train.csv", "validation.csv", "test.csv"));
        Assert.Contains("validation: 1 in scope, 0 out of scope", Printed, StringComparison.Ordinal);
        Assert.Contains("out-of-scope recall                       100.00 %", Printed, StringComparison.Ordinal);
        Assert.Contains("AUROC                                     1.0000", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void One_JSON_file_may_hold_all_parts()
    {
        _files["all.json"] = """
            {"train": [["play jazz", "music"], ["play a song", "music"], ["is it sunny", "weather"], ["will it rain", "weather"]],
             "val": [["play it", "music"]], "test": [["rain", "weather"]], "oos_test": [["xylophone", "oos"]]}
            """;

        Assert.Equal(0, Run("all.json", null, null));
        Assert.Contains("test: 1 in scope, 1 out of scope", Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.csv", null, "train.csv", "missing.csv(1): OB4101")]
    [InlineData("train.csv", null, null, "train.csv(1): OB4107")]
    [InlineData("one.csv", null, "train.csv", "one.csv(1): OB4107")]
    [InlineData("train.csv", null, "other.csv", "other.csv(1): OB4108")]
    [InlineData("train.csv", "other.csv", "train.csv", "other.csv(1): OB4108")]
    [InlineData("train.csv", null, "broken.json", "broken.json(1): OB4102")]
    public void A_set_that_cannot_be_measured_fails(string train, string? validation, string? test, string start)
    {
        _files["one.csv"] = "text,category\nhi,greeting\n";
        _files["other.csv"] = "text,category\nhi,greeting\n";
        _files["broken.json"] = "{";

        Assert.Equal(BotOptions.Failed, Run(train, validation, test));
        Assert.StartsWith(start, _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(Printed);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported()
    {
        var reader = new LabelledSetReader();

        Assert.Null(reader.Read(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "none.csv"), null, null));
        Assert.Contains("OB4101: The file cannot be read", reader.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    private string Printed => _output.ToString();

    private int Run(string train, string? validation, string? test) =>
        ModelEvaluation.Evaluate(new LabelledSetReader(Read), (train, validation, test), TimeProvider.System, _output, _errors);

    private string Read(string name) => _files.TryGetValue(name, out var text) ? text : throw new FileNotFoundException("There is no such file.");
}
