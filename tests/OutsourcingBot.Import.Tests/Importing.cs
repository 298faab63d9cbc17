using System.Text;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Import.Tests;

/// <summary>The importer as it ships, and ways to hand it articles.</summary>
internal static class Importing
{
    public static ArticleImporter Importer { get; } = Create();

    public static ImportedArticle Text(string text) => Importer.Import(Encoding.UTF8.GetBytes(text), ArticleFormat.Text, "knowledge/draft.md");

    public static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

    private static ArticleImporter Create() => ArticleImporter.Create(
        new SourceFile("dialogs/language.json", Read("dialogs/language.json")), new SourceFile("dialogs/english.txt", Read("dialogs/english.txt")), [])!;
}
