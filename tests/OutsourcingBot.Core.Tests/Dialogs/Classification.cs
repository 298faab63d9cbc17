using System.Runtime.CompilerServices;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

/// <summary>The questionnaire that ships, loaded once for all tests.</summary>
internal static class Classification
{
    public static SourceFile Source { get; } = new("dialogs/classification.json", Read("dialogs/classification.json"));

    public static Questionnaire Questionnaire { get; } = Load();

    /// <summary>A file of the repository.</summary>
    public static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", name));

    /// <summary>The shipped file with one place changed.</summary>
    public static SourceFile With(string old, string changed)
    {
        var at = Source.Text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The file has no “{old}”.");
        return Source with { Text = string.Concat(Source.Text.AsSpan(0, at), changed, Source.Text.AsSpan(at + old.Length)) };
    }

    public static int LineOf(string text) =>
        Source.Text[..Source.Text.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

    public static QuestionnaireOutcome.Asked Start() =>
        Assert.IsType<QuestionnaireOutcome.Asked>(QuestionnaireEngine.Start(Questionnaire));

    /// <summary>The state in which one question waits and nothing was answered.</summary>
    public static QuestionnaireState At(string question) => Start().State with { Asked = question };

    /// <summary>The id of the option that a text chooses for a question; null for none.</summary>
    public static string? Chosen(string question, string text) =>
        Questionnaire.Answer(Questionnaire.Question(question)!, Utterance.Of(text))?.Id;

    /// <summary>Says texts one after another, as long as there is something to say them to.</summary>
    public static QuestionnaireOutcome Say(params string[] texts) => Say(Start(), texts);

    public static QuestionnaireOutcome Say(QuestionnaireOutcome outcome, params string[] texts)
    {
        foreach (var text in texts)
            outcome = QuestionnaireEngine.Continue(Questionnaire, StateOf(outcome)!, text);
        return outcome;
    }

    public static QuestionnaireState? StateOf(QuestionnaireOutcome outcome) => outcome switch
    {
        QuestionnaireOutcome.Asked asked => asked.State,
        QuestionnaireOutcome.Explained explained => explained.State,
        QuestionnaireOutcome.NotAnAnswer missed => missed.State,
        _ => null,
    };

    /// <summary>What is said of a verdict.</summary>
    public static string TextOf(QuestionnaireOutcome.Finished finished) => Questionnaire.Writer.Say(
        finished.Verdict, Questionnaire.Rule.WouldChange(finished.State.Answers), Questionnaire.Rule.EndOf(finished.State)!.Value);

    private static Questionnaire Load()
    {
        var diagnostics = new List<Diagnostic>();
        var questionnaire = QuestionnaireLoader.Load(Source, diagnostics);
        Assert.Empty(diagnostics);
        return questionnaire!;
    }
}
