using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class QuestionnaireLoaderTests
{
    private static readonly string[] Aspects =
        ["Basis", "Staff", "Process", "Level", "Coordination", "Complexity", "Expertise", "Driver", "Reliance"];

    [Fact]
    public void The_shipped_file_fits_the_knowledge()
    {
        var diagnostics = new List<Diagnostic>();

        var questionnaire = QuestionnaireLoader.Load(Classification.Source, diagnostics, ["BPO", "KPO"], Aspects);

        Assert.Empty(diagnostics);
        Assert.Equal([3, 3, 2, 2, 2, 1, 1], questionnaire!.Questions.Select(q => q.Weight));
    }

    [Theory]
    [InlineData("OB2001", "\"decideAt\": 0.35,", "\"decideAt\": 0.35")]
    [InlineData("OB2002", "\"weight\": 3,", "\"weight\": 3, \"wieght\": 3,")]
    [InlineData("OB2003", "\"id\": \"yes\",", "")]
    [InlineData("OB2004", "\"weight\": 3", "\"weight\": \"heavy\"")]
    [InlineData("OB2004", "\"score\": -1", "\"score\": null")]
    [InlineData("OB2004", "\"means\": \"yes\"", "\"means\": \"perhaps\"")]
    [InlineData("OB2004", "\"poles\": { \"low\": \"BPO\", \"high\": \"KPO\" }", "\"poles\": [\"BPO\", \"KPO\"]")]
    [InlineData("OB2005", "\"weight\": 3,", "\"weight\": 3, \"weight\": 3,")]
    [InlineData("OB2010", "\"decideAt\": 0.35", "\"decideAt\": 0")]
    [InlineData("OB2010", "\"minimumAnswered\": 0.5", "\"minimumAnswered\": 50")]
    [InlineData("OB2010", "\"weight\": 3", "\"weight\": 0")]
    [InlineData("OB2010", "\"score\": -1", "\"score\": -2")]
    [InlineData("OB2010", "\"score\": 0, \"means\": \"unsure\"", "\"score\": 1, \"means\": \"unsure\"")]
    [InlineData("OB2011", "\"id\": \"qualification\"", "\"id\": \"rule\"")]
    [InlineData("OB2011", "\"id\": \"mixed\"", "\"id\": \"no\"")]
    [InlineData("OB2013", "\"label\": \"Yes, mostly\"", "\"label\": \"Yes, nearly all of them do so\"")]
    [InlineData("OB2014", "\"means\": \"no\"", "\"means\": \"yes\"")]
    [InlineData("OB2020", "\"text\": \"Can a written rule decide most cases?\"", "\"text\": \" \"")]
    [InlineData("OB2020", "\"restarted\": \"All right, from the beginning.\"", "\"restarted\": \"\"")]
    [InlineData("OB2020", "\"reason\": \"a written rule can decide most cases\"", "\"reason\": \"\"")]
    [InlineData("OB2021", "**Question {number} of {count}.**", "**Question {nubmer} of {count}.**")]
    [InlineData("OB2030", "\"rule based\"", "\"...\"")]
    [InlineData("OB2031", "\"judgment calls\"", "\"Rule-based!\"")]
    [InlineData("OB2031", "\"rule based\"", "\"go back\"")]
    [InlineData("OB2031", "\"skip it\"", "\"stop it\"")]
    [InlineData("OB2032", "\"skipButton\": \"Skip\"", "\"skipButton\": \"Leave this\"")]
    public void A_mistake_is_reported_with_its_code_at_its_line(string code, string correct, string mistaken)
    {
        var diagnostics = new List<Diagnostic>();

        var questionnaire = QuestionnaireLoader.Load(Classification.With(correct, mistaken), diagnostics, ["BPO", "KPO"], Aspects);

        Assert.Null(questionnaire);
        var diagnostic = diagnostics[0];
        Assert.Equal((code, DiagnosticSeverity.Error, "dialogs/classification.json"), (diagnostic.Code, diagnostic.Severity, diagnostic.File));
        Assert.InRange(diagnostic.Line - Classification.LineOf(correct), Tolerance(code).Before, Tolerance(code).After);
    }

    [Theory]
    [InlineData("OB2015", "\"high\": \"KPO\"", "\"high\": \"LPO\"")]
    [InlineData("OB2016", "\"aspect\": \"Basis\"", "\"aspect\": \"Base\"")]
    public void A_name_that_the_knowledge_lacks_is_a_warning_and_the_questionnaire_works(string code, string correct, string mistaken)
    {
        var diagnostics = new List<Diagnostic>();

        var questionnaire = QuestionnaireLoader.Load(Classification.With(correct, mistaken), diagnostics, ["BPO", "KPO"], Aspects);

        Assert.NotNull(questionnaire);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Warning, Classification.LineOf(correct)), (diagnostic.Code, diagnostic.Severity, diagnostic.Line));
    }

    [Fact]
    public void Of_very_many_names_a_warning_lists_the_first()
    {
        var diagnostics = new List<Diagnostic>();

        QuestionnaireLoader.Load(Classification.With("\"high\": \"KPO\"", "\"high\": \"LPO\""), diagnostics, [.. Enumerable.Range(1, 1000).Select(i => $"N{i}"), "BPO"], Aspects);

        Assert.EndsWith("N39, N40 and 961 more.", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"weight\": 2", "\"weight\": two")]
    [InlineData("\"last\": [", "\"last\": {")]
    public void A_slip_of_syntax_is_reported_at_its_very_line(string correct, string mistaken)
    {
        var diagnostics = new List<Diagnostic>();

        Assert.Null(QuestionnaireLoader.Load(Classification.With(correct, mistaken), diagnostics));

        Assert.Equal(("OB2001", Classification.LineOf(correct)), (Assert.Single(diagnostics).Code, diagnostics[0].Line));
    }

    [Fact]
    public void Questions_and_options_may_not_be_too_few()
    {
        var file = Classification.Source.Text;
        var empty = file[..file.IndexOf("\"questions\": [", StringComparison.Ordinal)] + "\"questions\": [],\n\n" +
            file[file.IndexOf("\"texts\": {", StringComparison.Ordinal)..];
        var diagnostics = new List<Diagnostic>();

        Assert.Null(QuestionnaireLoader.Load(Classification.Source with { Text = empty }, diagnostics));

        Assert.Equal(("OB2012", Classification.LineOf("\"questions\": [")), (Assert.Single(diagnostics).Code, diagnostics[0].Line));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        var text = Classification.Source.Text
            .Replace("\"decideAt\": 0.35", "\"decideAt\": 3", StringComparison.Ordinal)
            .Replace("\"id\": \"steps\"", "\"id\": \"rule\"", StringComparison.Ordinal)
            .Replace("\"why\": \"{why}\"", "\"why\": \"{because}\", \"wy\": \"\"", StringComparison.Ordinal);
        var diagnostics = new List<Diagnostic>();

        Assert.Null(QuestionnaireLoader.Load(Classification.Source with { Text = text }, diagnostics));

        Assert.Equal(["OB2002", "OB2010", "OB2011", "OB2021"], diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("42")]
    [InlineData("{} {}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"questions\":[null],\"id\":null,\"texts\":{\"verdict\":[]}}")]
    public void A_file_of_any_content_is_reported_and_not_thrown(string text)
    {
        var diagnostics = new List<Diagnostic>();

        Assert.Null(QuestionnaireLoader.Load(new SourceFile("dialogs/x.json", text), diagnostics));

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, d => Assert.True(d.Line >= 1));
    }

    /// <summary>What is missing is reported at the object around it; a missing comma shows only on a later line.</summary>
    private static (int Before, int After) Tolerance(string code) => code switch
    {
        "OB2001" => (0, 3),
        "OB2003" => (-1, -1),
        _ => (0, 0),
    };
}
