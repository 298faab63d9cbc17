using System.Text.RegularExpressions;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests;

public partial class BotCompilerTests
{
    [Theory]
    [InlineData("language.json")]
    [InlineData("english.txt")]
    [InlineData("english-vectors.bin")]
    [InlineData("ranking.json")]
    [InlineData("replies.json")]
    [InlineData("smalltalk.json")]
    [InlineData("classification.json")]
    [InlineData("teams.json")]
    public void A_missing_file_is_reported_by_its_name(string name)
    {
        var compilation = BotCompiler.Compile(RealBot.Knowledge, [.. RealBot.Dialogs.Where(file => file.Name != $"dialogs/{name}")]);

        Assert.Null(compilation.Bot);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("OB2050", DiagnosticSeverity.Error, $"dialogs/{name}", 1), (diagnostic.Code, diagnostic.Severity, diagnostic.File, diagnostic.Line));
    }

    [Fact]
    public void Without_any_dialog_every_missing_file_is_reported() =>
        Assert.Equal(
            ["dialogs/classification.json", "dialogs/english-vectors.bin", "dialogs/english.txt", "dialogs/language.json", "dialogs/ranking.json", "dialogs/replies.json", "dialogs/smalltalk.json", "dialogs/teams.json"],
            BotCompiler.Compile(RealBot.Knowledge, []).Diagnostics.Where(diagnostic => diagnostic.Code == "OB2050").Select(diagnostic => diagnostic.File));

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{}", 1)]
    [InlineData("""{"features":{},"confidence":[0,0,0,0],"types":[],"words":{"pay":[0,5]},"entries":[],"subjects":{},"forms":[]}""", 1)]
    public void A_damaged_ranking_is_reported(string text, int line)
    {
        var compilation = BotCompiler.Compile(
            RealBot.Knowledge, [.. RealBot.Dialogs.Select(file => file.Name == "dialogs/ranking.json" ? file with { Text = text } : file)]);

        Assert.Null(compilation.Bot);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("OB2060", "dialogs/ranking.json", line), (diagnostic.Code, diagnostic.File, diagnostic.Line));
    }

    [Theory]
    [InlineData("\"pay\":[0,5]", true)]
    [InlineData("\"pay\":[7,5]", false)]
    [InlineData("\"pay\":[0]", false)]
    public void Words_of_types_that_the_ranking_does_not_have_are_reported(string word, bool isRight) => AssertRead(word, "AAA=", isRight);

    [Theory]
    [InlineData("AAA=", true)]
    [InlineData("AAAA", false)]
    [InlineData("no base 64!", false)]
    public void Rows_of_units_that_do_not_fit_are_reported(string row, bool isRight) => AssertRead("\"pay\":[0,5]", row, isRight);

    [Theory]
    [InlineData("", true)]
    [InlineData("0", false)]
    public void Entries_without_a_type_and_types_without_an_entry_are_reported(string types, bool isRight) => AssertRead("\"pay\":[0,5]", "AAA=", isRight, types);

    private static void AssertRead(string word, string row, bool isRight, string entryTypes = "")
    {
        var text = $$"""
            {"features":{},"confidence":[0,0,0,0],"types":["Table"],"words":{ {{word}} },"entries":[],"entryTypes":[{{entryTypes}}],"concepts":[],"forms":[],
            "units":{"inner":1,"words":{"pay":"{{row}}" },"form":["AAA="],"outer":1,"answers":["AAA="]},"claims":{"constant":0,"features":{ },"words":{ } },
            "work":{"told":{"constant":0,"features":{ },"words":{ } },"side":{"constant":0,"features":{ },"words":{ } } } }
            """;
        var diagnostics = new List<Diagnostic>();

        Assert.Equal(isRight, RankingLoader.Load(new SourceFile("ranking.json", text), diagnostics) is not null);
        Assert.Equal(isRight ? [] : ["OB2060"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_damaged_file_of_vectors_is_reported()
    {
        var compilation = BotCompiler.Compile(
            RealBot.Knowledge,
            [.. RealBot.Dialogs.Select(file => file.Name == "dialogs/english-vectors.bin" ? file with { Bytes = file.Bytes[..^1] } : file)]);

        Assert.Null(compilation.Bot);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("OB2051", DiagnosticSeverity.Error, "dialogs/english-vectors.bin"), (diagnostic.Code, diagnostic.Severity, diagnostic.File));
    }

    [Fact]
    public void A_damaged_sentence_model_is_reported()
    {
        var compilation = BotCompiler.Compile(RealBot.Knowledge, [.. RealBot.Dialogs.Select(file => file.Name == "dialogs/sentences.bin" ? file with { Bytes = new byte[100] } : file)]);

        Assert.Null(compilation.Bot);
        var diagnostic = Assert.Single(compilation.Diagnostics);
        Assert.Equal(("OB2051", DiagnosticSeverity.Error, "dialogs/sentences.bin"), (diagnostic.Code, diagnostic.Severity, diagnostic.File));
    }

    [Fact]
    public void Mistakes_of_knowledge_and_dialogs_are_reported_together_in_order()
    {
        var compilation = BotCompiler.Compile(
            [.. RealBot.Knowledge, new SourceFile("knowledge/a.md", "Stray.\n\n# A\n\n##\n\nText.")],
            [.. RealBot.Dialogs.Select(file => file.Name == "dialogs/replies.json" ? file with { Text = file.Text.Replace("{title}", "{ttile}", StringComparison.Ordinal) } : file)]);

        Assert.Null(compilation.Bot);
        Assert.Equal(["OB2021", "OB1002", "OB1003"], compilation.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
    }

    [Fact]
    public void A_warning_leaves_a_bot()
    {
        var compilation = BotCompiler.Compile([.. RealBot.Knowledge, new SourceFile("knowledge/z.md", "# Z\n\n## Later\n")], RealBot.Dialogs);

        Assert.NotNull(compilation.Bot);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(compilation.Diagnostics).Severity);
    }

    [Theory]
    [InlineData("what is a dog", "A dog guards the house.")]
    [InlineData("What does DOG stand for?", "Domestic dog")]
    [InlineData("types of cats", "Farm cat")]
    [InlineData("what's the difference between cats and dogs?", "purrs")]
    [InlineData("what is the difference between a cat and a dog", "purrs")]
    [InlineData("what is a leash", "a line that keeps a dog near")]
    [InlineData("how are they related", "Both eat meat.")]
    public void Documents_of_another_subject_make_a_bot_that_answers_from_them(string question, string answer) =>
        Assert.Contains(answer, string.Concat(Ask(Pets.Bot!, question).Replies.Select(reply => reply.Text)), StringComparison.Ordinal);

    [Fact]
    public void Documents_without_a_comparison_make_a_bot_with_a_warning_that_the_questionnaire_does_not_fit()
    {
        var compilation = Compile("# Cats\n\n## What is a cat?\n\nA small hunter.\n", "Cat", "Cat");

        Assert.NotEmpty(compilation.Diagnostics);
        Assert.All(compilation.Diagnostics, diagnostic => Assert.Equal(("OB2016", DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity)));
        Assert.Contains("A small hunter.", Ask(compilation.Bot!, "what is a cat").Replies[0].Text, StringComparison.Ordinal);
    }

    private static BotCompilation Pets { get; } = Compile(Knowledge.Documents.Pets, "Cat", "DOG");

    private static TurnOutcome Ask(Bot bot, string question) =>
        new TurnHandler(bot).Handle(ConversationState.New, new UserMessage.Said(question));

    private static BotCompilation Compile(string document, string low, string high) => BotCompiler.Compile(
        [new SourceFile(Knowledge.Documents.File, document)],
        [.. RealBot.Dialogs.Select(file => file.Name != "dialogs/classification.json" ? file : file with
        {
            Text = Aspect.Replace(file.Text, "\"aspect\": \"Sound\"").Replace("\"BPO\"", $"\"{low}\"", StringComparison.Ordinal)
                .Replace("\"KPO\"", $"\"{high}\"", StringComparison.Ordinal),
        })]);

    [GeneratedRegex("\"aspect\": \"[^\"]*\"")]
    private static partial Regex Aspect { get; }
}
