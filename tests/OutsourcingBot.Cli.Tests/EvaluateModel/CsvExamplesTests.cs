using OutsourcingBot.Cli.EvaluateModel;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.Tests.EvaluateModel;

public class CsvExamplesTests
{
    private readonly List<Diagnostic> _diagnostics = [];

    [Fact]
    public void Rows_become_examples_and_oos_means_no_label()
    {
        LabelledText[] expected = [new("hello", "greeting"), new("2 + 2", null)];

        Assert.Equal(expected, Read("text,category\nhello,greeting\r\n\n2 + 2,oos"));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Quotes_hold_commas_quotes_and_lines_together()
    {
        LabelledText[] expected = [new("well, \"now\"\nthen", "a"), new("x", "b")];

        Assert.Equal(expected, Read("\uFEFFText,Category\n\"well, \"\"now\"\"\nthen\",a\nx,b\n"));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("", "set.csv(1): OB4105")]
    [InlineData("hello,greeting", "set.csv(1): OB4105")]
    [InlineData("text,category\nwell, now,a", "set.csv(2): OB4104")]
    [InlineData("text,category\nalone", "set.csv(2): OB4104")]
    [InlineData("text,category\n\"a\nb\",x\n\"open,x\nc,y", "set.csv(4): OB4104")]
    [InlineData("text,category\n\"a\nb\",x\n ,x", "set.csv(4): OB4106")]
    public void A_mistake_is_reported_at_its_line(string text, string start)
    {
        Read(text);

        Assert.StartsWith(start, Assert.Single(_diagnostics).ToString(), StringComparison.Ordinal);
    }

    private List<LabelledText> Read(string text) => CsvExamples.Read(new SourceFile("set.csv", text), _diagnostics);
}
