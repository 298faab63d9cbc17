using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>How far a person has come in a questionnaire.</summary>
/// <param name="Questionnaire">The <c>id</c> of the questionnaire's definition.</param>
/// <param name="Answers">The answers so far: question id → option id.</param>
/// <param name="Asked">The id of the question that waits for an answer; empty when there is a verdict.</param>
/// <param name="Misses">How many replies in a row did not answer it.</param>
public sealed record QuestionnaireState(
    string Questionnaire,
    ImmutableSortedDictionary<string, string> Answers,
    string Asked,
    int Misses)
{
    /// <summary>Whether all questions shall be asked that can change the verdict, however unlikely.</summary>
    public bool WantsAll { get; init; }

    /// <summary>The ids of the questions with an answer, in the order in which they were asked; one that is asked again keeps its place.</summary>
    // Source-generated JSON sets members that older states lack to their default, past any initializer.
    public ImmutableArray<string> Path { get => field.IsDefault ? [] : field; init; } = [];
}
