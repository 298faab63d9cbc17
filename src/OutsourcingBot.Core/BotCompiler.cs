using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core;

/// <summary>Turns the authors' files into a <see cref="Bot"/>.</summary>
public static class BotCompiler
{
    /// <summary>Compiles all files together and reports every mistake in them at once.</summary>
    /// <param name="knowledge">The Markdown files of the knowledge.</param>
    /// <param name="dialogs">The JSON files of the dialogs.</param>
    public static BotCompilation Compile(IReadOnlyList<SourceFile> knowledge, IReadOnlyList<SourceFile> dialogs) =>
        throw new NotImplementedException($"{knowledge.Count} {dialogs.Count}");
}

/// <summary>What compiling came to.</summary>
/// <param name="Bot">The bot; null where there is an error among the diagnostics.</param>
/// <param name="Diagnostics">All mistakes found, ordered by file and line.</param>
public sealed record BotCompilation(Bot? Bot, ImmutableArray<Diagnostic> Diagnostics);
