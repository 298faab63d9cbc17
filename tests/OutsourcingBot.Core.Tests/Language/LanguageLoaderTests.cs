using CsCheck;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class LanguageLoaderTests
{
    private static readonly SourceFile Shipped = ShippedFiles.Dialog("language.json");

    [Theory]
    [InlineData("OB2040", "\"compare\": {", "\"copmare\": {")]
    [InlineData("OB2040", "\"compare\": {", "\"3\": {")]
    [InlineData("OB2040", "\"compare\": {", "\"why, who\": {")]
    [InlineData("OB2040", "\"compare\": {", "\"none\": {")]
    [InlineData("OB2041", "\"how many\"", "\"?\"")]
    [InlineData("OB2041", "\"how many\"", "\"^$\"")]
    [InlineData("OB2004", "\"last\": -1", "\"last\": \"-1\"")]
    [InlineData("OB2002", "\"pronouns\": [", "\"prnouns\": [], \"pronouns\": [")]
    public void A_mistake_is_reported_with_its_code_at_its_line(string code, string correct, string mistaken)
    {
        var diagnostics = Load(With(correct, mistaken), out var lexicon);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error, Shipped.Name, LineOf(correct)), (diagnostic.Code, diagnostic.Severity, diagnostic.File, diagnostic.Line));
        Assert.True(code == "OB2002" || lexicon is null);
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        var text = With("\"how many\"", "\"!\"").Text.Replace("\"compare\": {", "\"copmare\": {", StringComparison.Ordinal);

        Assert.Equal(["OB2040", "OB2041"], Load(Shipped with { Text = text }, out _).Select(diagnostic => diagnostic.Code).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"cues\": null}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"contractions\": {\"\\ud800\": \"x\"}}")]
    [InlineData("{\"contractions\": {\"x\": \"\\ud800\"}}")]
    [InlineData("{\"\": 1}")]
    public void A_file_of_any_content_is_reported_and_not_thrown(string text)
    {
        var diagnostics = Load(new SourceFile("dialogs/language.json", text), out var lexicon);

        Assert.Null(lexicon);
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal(1, diagnostic.Line));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == "OB2005");
    }

    [Fact]
    public void A_file_with_any_piece_replaced_by_another_is_never_thrown() =>
        Gen.Select(Gen.Int[0, Shipped.Text.Length - 1], Gen.Int[0, 40], Gen.OneOf(Gen.String, Gen.OneOf<string>("\"", "{", "}", "[", "]", ",", ":", "null", "1", "\\ud800")))
            .Sample(
                (start, length, piece) =>
                {
                    var end = Math.Min(Shipped.Text.Length, start + length);
                    var text = string.Concat(Shipped.Text.AsSpan(0, start), piece, Shipped.Text.AsSpan(end));
                    var diagnostics = Load(Shipped with { Text = text }, out var lexicon);
                    return lexicon is not null || diagnostics.Count > 0;
                },
                iter: 300);

    private static List<Diagnostic> Load(SourceFile file, out Lexicon? lexicon)
    {
        var diagnostics = new List<Diagnostic>();
        lexicon = LanguageLoader.Load(file, "", WordVectors.None, diagnostics);
        return diagnostics;
    }

    private static SourceFile With(string old, string changed)
    {
        var at = Shipped.Text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The file has no “{old}”.");
        return Shipped with { Text = string.Concat(Shipped.Text.AsSpan(0, at), changed, Shipped.Text.AsSpan(at + old.Length)) };
    }

    private static int LineOf(string text) => Shipped.Text[..Shipped.Text.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
