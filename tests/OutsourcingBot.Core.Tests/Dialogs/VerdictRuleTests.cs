using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public sealed class VerdictRuleTests
{
    private static readonly Questionnaire Questionnaire = Classification.Questionnaire;

    [Fact]
    public void The_question_that_can_move_the_verdict_most_comes_first() =>
        Assert.Equal("qualification", VerdictRule.Strongest(Questionnaire.Questions.Reverse()).Id);

    [Fact]
    public void A_single_answer_that_would_change_the_verdict_is_named()
    {
        var changes = Questionnaire.Rule.WouldChange(Answers("rule=no", "qualification=yes", "steps=yes", "decisions=simple", "output=interpreted", "coordination=lot", "goal=knowledge"));

        Assert.Contains(changes, change => change is { Instead: { Question.Id: "rule", Option.Id: "mixed" }, Verdict.Kind: VerdictKind.Mixed });
    }

    [Fact]
    public void What_no_single_answer_changes_is_changed_by_none() =>
        Assert.Empty(Questionnaire.Rule.WouldChange(Answers("rule=yes", "qualification=no", "steps=yes", "decisions=simple")));

    private static ImmutableSortedDictionary<string, string> Answers(params string[] answers) =>
        answers.Select(answer => answer.Split('=')).ToImmutableSortedDictionary(answer => answer[0], answer => answer[1], StringComparer.Ordinal);
}
