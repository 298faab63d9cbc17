using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests.Work;

public sealed class ActivityCatalogTests
{
    [Fact]
    public void A_row_that_belongs_nowhere_is_reported_once_for_its_name()
    {
        var diagnostics = Compiled("| Juggling | | Circus | balls fly |", "| Clowning | | circus | people laugh |");

        var warning = Assert.Single(diagnostics);
        Assert.Equal(("OB1041", 5), (warning.Code, warning.Line));
    }

    [Fact]
    public void A_row_without_a_reason_is_a_mistake()
    {
        var mistake = Assert.Single(Compiled("| Juggling | | routine work | |"));

        Assert.Equal(("OB1040", DiagnosticSeverity.Error), (mistake.Code, mistake.Severity));
    }

    [Fact]
    public void Every_kind_of_work_that_ships_is_placed() => Assert.Empty(RealBot.Compilation.Diagnostics);

    private static Diagnostic[] Compiled(params string[] rows)
    {
        var table = string.Join('\n', ["# Work", "", "| Work | Also | Belongs to | Why |", "|---|---|---|---|", .. rows]);
        var knowledge = RealBot.Knowledge.Where(file => !file.Name.EndsWith("activities.md", StringComparison.Ordinal))
            .Append(new SourceFile("knowledge/activities.md", table));
        return [.. BotCompiler.Compile([.. knowledge], RealBot.Dialogs).Diagnostics];
    }
}
