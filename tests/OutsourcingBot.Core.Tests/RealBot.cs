using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests;

/// <summary>The bot made of the repository's own files, compiled once for all tests.</summary>
internal static class RealBot
{
    public static IReadOnlyList<SourceFile> Knowledge { get; } = Read("knowledge", ".md");

    public static IReadOnlyList<SourceFile> Dialogs { get; } =
        [
            .. Read("dialogs", ".json").Where(file => !file.Name.EndsWith(".schema.json", StringComparison.Ordinal)),
            .. Read("dialogs", "english.txt"),
            Binary("english-vectors.bin"),
            Binary("sentences.bin"),
        ];

    public static BotCompilation Compilation { get; } = BotCompiler.Compile(Knowledge, Dialogs);

    public static Bot Bot => Compilation.Bot ?? throw new InvalidOperationException(string.Join('\n', Compilation.Diagnostics));

    private static SourceFile Binary(string name) => new($"dialogs/{name}", "") { Bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "dialogs", name)) };

    private static SourceFile[] Read(string folder, string ending) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder))
            .Where(path => path.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile($"{folder}/{Path.GetFileName(path)}", File.ReadAllText(path)))];
}
