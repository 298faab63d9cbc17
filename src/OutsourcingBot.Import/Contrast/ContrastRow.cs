using System.Collections.Immutable;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>A row of a comparison, found in sentences or in a table.</summary>
/// <param name="Aspect">By what the subjects are compared.</param>
/// <param name="Cells">What holds of each subject, in their order.</param>
/// <param name="IsGuess">Whether the aspect's name is a guess.</param>
/// <param name="Sources">The statements it was made from.</param>
internal sealed record ContrastRow(string Aspect, ImmutableArray<string> Cells, bool IsGuess, ImmutableArray<Statement> Sources)
{
    public int Line => Sources[0].Line;

    public string Text => string.Join(' ', Cells);
}
