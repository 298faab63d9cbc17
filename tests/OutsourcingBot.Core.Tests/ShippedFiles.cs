using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests;

/// <summary>The knowledge and the dialogs that ship, read from beside the tests.</summary>
internal static class ShippedFiles
{
    public static IReadOnlyList<SourceFile> Knowledge { get; } = Read("knowledge", "*.md");

    public static IReadOnlyList<SourceFile> Dialogs { get; } =
        [.. Read("dialogs", "*.json").Where(file => !file.Name.EndsWith(".schema.json", StringComparison.Ordinal)), .. Read("dialogs", "english.txt")];

    public static Lexicon Lexicon { get; } = Load();

    public static SourceFile Dialog(string name) => Dialogs.Single(file => file.Name == $"dialogs/{name}");

    private static SourceFile[] Read(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), pattern)
            .Select(file => new SourceFile($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];

    private static Lexicon Load()
    {
        var diagnostics = new List<Diagnostic>();
        var lexicon = LanguageLoader.Load(Dialog("language.json"), Dialog("english.txt").Text, diagnostics);
        Assert.Empty(diagnostics);
        return lexicon!;
    }
}
