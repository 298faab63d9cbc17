using OutsourcingBot.Cli.EvaluateModel;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Cli.Tests.EvaluateModel;

public class JsonExamplesTests
{
    private readonly List<Diagnostic> _diagnostics = [];

    [Fact]
    public void Splits_come_together_with_their_texts_without_a_label()
    {
        var set = Read("""{"oos_train": [["2 + 2", "oos"]], "train": [["hi", "greeting"]], "val": [], "test": [["bye", "parting"]]}""");

        Assert.Equal([new LabelledText("2 + 2", null), new LabelledText("hi", "greeting")], set.Train);
        Assert.Empty(set.Validation);
        Assert.Equal([new LabelledText("bye", "parting")], set.Test);
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("{\n\"train\": [", "set.json(2): OB4102")]
    [InlineData("\n[]", "set.json(2): OB4103")]
    [InlineData("{\n\"tarin\": []}", "set.json(2): OB4103")]
    [InlineData("{\"train\":\n{}}", "set.json(2): OB4103")]
    [InlineData("{\"train\": [\n[\"a\", \"b\"],\n[\"a\"]]}", "set.json(3): OB4103")]
    [InlineData("{\"train\": [\n[\"a\", \"b\"],\n[\"a\", 1]]}", "set.json(3): OB4103")]
    [InlineData("{\"train\": [\n\"a\"]}", "set.json(2): OB4103")]
    [InlineData("{\"train\": [\n[\"\", \"b\"]]}", "set.json(2): OB4106")]
    public void A_mistake_is_reported_at_its_line(string text, string start)
    {
        Read(text);

        Assert.StartsWith(start, Assert.Single(_diagnostics).ToString(), StringComparison.Ordinal);
    }

    private LabelledSet Read(string text) => JsonExamples.Read(new SourceFile("set.json", text), _diagnostics);
}
