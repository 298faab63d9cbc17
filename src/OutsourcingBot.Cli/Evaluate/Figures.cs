using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Everything that an evaluation comes to.</summary>
/// <param name="Set">The file of the question set.</param>
/// <param name="AsWritten">The questions as they are written.</param>
/// <param name="WithTypos">The same questions with one slip of typing each; null where not asked for.</param>
internal sealed record Figures(
    string Set,
    RunFigures AsWritten,
    RunFigures? WithTypos,
    ImmutableArray<Confusion> Confusions,
    ImmutableArray<Failure> Failures);
