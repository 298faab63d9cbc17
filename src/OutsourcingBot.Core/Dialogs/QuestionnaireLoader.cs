using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Turns a questionnaire file into a <see cref="Questionnaire"/> and reports every mistake in it.</summary>
internal static class QuestionnaireLoader
{
    /// <summary>Loads a questionnaire; null where there is an error among the diagnostics.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Where mistakes are added.</param>
    /// <param name="concepts">The short names of the knowledge's concepts; null leaves the poles unchecked.</param>
    /// <param name="aspects">The names of the knowledge's comparison rows; null leaves the aspects unchecked.</param>
    public static Questionnaire? Load(
        SourceFile source,
        ICollection<Diagnostic> diagnostics,
        IReadOnlyCollection<string>? concepts = null,
        IReadOnlyCollection<string>? aspects = null)
    {
        var file = JsonFile.Read(source, DialogJson.Default.QuestionnaireDefinition, diagnostics);
        if (file is null)
            return null;
        ImmutableArray<Diagnostic> mistakes =
        [
            .. QuestionnaireChecks.Numbers(file),
            .. QuestionnaireChecks.Identifiers(file),
            .. QuestionnaireChecks.Options(file),
            .. QuestionnaireChecks.References(file, concepts, aspects),
            .. QuestionnaireTextChecks.Check(file),
            .. QuestionnairePhraseChecks.Check(file),
        ];
        // A mistake in a question makes its usual answers wrong, too; that says nothing new.
        foreach (var mistake in mistakes.IsEmpty ? [.. QuestionnaireChecks.UsualAnswers(file)] : mistakes)
            diagnostics.Add(mistake);
        return !diagnostics.Any(d => d.File == source.Name && d.Severity == DiagnosticSeverity.Error)
            ? new Questionnaire(file.Value)
            : null;
    }
}
