using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests;

/// <summary>Single files of the bot that ships, and what they become without the others.</summary>
internal static class ShippedFiles
{
    public static Lexicon Lexicon { get; } = LanguageLoader.Load(Dialog("language.json"), Dialog("english.txt").Text, WordVectors.Read(Dialog("english-vectors.bin").Bytes)!, [])!;

    public static RankingFile Ranking { get; } = RankingLoader.Load(Dialog("ranking.json"), [])!;

    public static SourceFile Dialog(string name) => RealBot.Dialogs.Single(file => file.Name == $"dialogs/{name}");
}
