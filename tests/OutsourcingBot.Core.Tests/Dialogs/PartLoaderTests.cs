using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests.Dialogs;

/// <summary>Mistakes in the files of the location and of what to think of first are found when the bot is compiled.</summary>
public sealed class PartLoaderTests
{
    [Theory]
    [InlineData("location.json", "{awayCity} ({away}) are about {kilometres}", "{awayCity} ({awya}) are about {kilometres}", "OB2021")]
    [InlineData("location.json", "\"told\": \"**{item}**, going by what you say.\"", "\"told\": \" \"", "OB2020")]
    [InlineData("location.json", "\"Same country\"", "\"The very same country as ours\"", "OB2013")]
    [InlineData("location.json", "\"distance\": \"far\"", "\"distance\": \"near\"", "OB2014")]
    [InlineData("location.json", "\"borders\": [\"Canada\"", "\"borders\": [\"Canda\"", "OB2043")]
    [InlineData("suitability.json", "{question}", "{qestion}", "OB2021")]
    [InlineData("suitability.json", "\"fine\": \"Nothing you said speaks against outsourcing it.\"", "\"fine\": \"\"", "OB2020")]
    public void A_mistake_is_reported_at_its_line(string file, string old, string changed, string code)
    {
        var source = RealBot.Dialogs.Single(candidate => candidate.Name == $"dialogs/{file}");
        Assert.Contains(old, source.Text, StringComparison.Ordinal);
        var at = source.Text.IndexOf(old, StringComparison.Ordinal);
        var text = string.Concat(source.Text.AsSpan(0, at), changed, source.Text.AsSpan(at + old.Length));

        var compiled = BotCompiler.Compile(RealBot.Knowledge, [.. RealBot.Dialogs.Select(other => other == source ? new SourceFile(source.Name, text) : other)]);

        var mistake = Assert.Single(compiled.Diagnostics);
        Assert.Equal((code, source.Name, source.Text[..at].Count(c => c == '\n') + 1), (mistake.Code, mistake.File, mistake.Line));
        Assert.Null(compiled.Bot);
    }
}
