using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Checking;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Recognition.Sentences;
using OutsourcingBot.Core.Suitability;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core;

/// <summary>Turns the authors' files into a <see cref="Bot"/>.</summary>
public static class BotCompiler
{
    private const string MissingFile = "OB2050";
    private const string DamagedFile = "OB2051";

    /// <summary>Compiles all files together and reports every mistake in them at once.</summary>
    /// <param name="knowledge">The Markdown files of the knowledge.</param>
    /// <param name="dialogs">The JSON files of the dialogs, the dictionary and its vectors.</param>
    public static BotCompilation Compile(IReadOnlyList<SourceFile> knowledge, IReadOnlyList<SourceFile> dialogs)
    {
        var diagnostics = new DiagnosticBag();
        var language = Find(dialogs, "language.json", diagnostics);
        var dictionary = Find(dialogs, "english.txt", diagnostics);
        var vectors = Find(dialogs, "english-vectors.bin", diagnostics) is { } vectorsFile ? LoadVectors(vectorsFile, diagnostics) : WordVectors.None;
        var lexicon = language is null ? null : LanguageLoader.Load(language, dictionary?.Text ?? string.Empty, vectors, diagnostics.All);
        var replies = Find(dialogs, "replies.json", diagnostics) is { } repliesFile ? RepliesLoader.LoadReplies(repliesFile, diagnostics.All) : null;
        var smallTalk = Find(dialogs, "smalltalk.json", diagnostics) is { } talkFile ? RepliesLoader.LoadSmallTalk(talkFile, diagnostics.All) : null;
        var teams = Find(dialogs, "teams.json", diagnostics) is { } teamsFile ? RepliesLoader.LoadTeams(teamsFile, diagnostics.All) : null;
        lexicon?.Pool.Open();
        var compiled = lexicon is null ? null : KnowledgeCompiler.Compile(knowledge, lexicon, diagnostics);
        if (compiled is not null)
        {
            DocumentConflicts.Check(compiled, lexicon!, diagnostics);
        }

        var questionnaire = Find(dialogs, "classification.json", diagnostics) is { } classification
            ? LoadQuestionnaire(classification, compiled, diagnostics)
            : null;
        compiled = questionnaire is null ? compiled : compiled?.Around(questionnaire.Poles.Low, questionnaire.Poles.High);
        var activities = compiled is null || questionnaire is null ? [] : ActivityCatalog.Of(compiled, questionnaire, diagnostics);
        var ranking = Find(dialogs, "ranking.json", diagnostics) is { } rankingFile ? RankingLoader.Load(rankingFile, diagnostics.All) : null;
        var location = Optional(dialogs, "location.json", LocationLoader.Load, diagnostics);
        var sentences = Optional(dialogs, "sentences.bin", LoadSentences, diagnostics);
        var suitability = Optional(dialogs, "suitability.json", SuitabilityLoader.Load, diagnostics);
        var bot = diagnostics.HasErrors ? null : new Bot(compiled!, lexicon!, replies!, smallTalk!, questionnaire!, teams!, activities, location, ranking!, sentences)
        {
            Suitability = suitability,
        };
        lexicon?.Pool.Close();
        return new BotCompilation(bot, diagnostics.ToOrdered());
    }

    private static WordVectors LoadVectors(SourceFile file, DiagnosticBag diagnostics)
    {
        var vectors = WordVectors.Read(file.Bytes);
        if (vectors is null)
        {
            diagnostics.Error(DamagedFile, file.Name, 1, "this is no whole file of word vectors; put back the one that the bot came with");
        }

        return vectors ?? WordVectors.None;
    }

    private static SentenceModel? LoadSentences(SourceFile file, ICollection<Diagnostic> diagnostics)
    {
        var sentences = SentenceModelFile.Read(file.Bytes);
        if (sentences is null)
        {
            diagnostics.Add(new(DamagedFile, DiagnosticSeverity.Error, "this is no whole sentence model; put back the one that the bot came with", file.Name, 1));
        }

        return sentences;
    }

    private static Questionnaire? LoadQuestionnaire(SourceFile file, KnowledgeBase? knowledge, DiagnosticBag diagnostics) =>
        QuestionnaireLoader.Load(
            file,
            diagnostics.All,
            knowledge?.Concepts.Select(concept => concept.ShortName).ToArray(),
            knowledge?.Entries.OfType<Entry.Comparison>().SelectMany(table => table.Rows).Select(row => row.Aspect).ToArray());

    /// <summary>A file without which the bot only says nothing of its subject.</summary>
    private static T? Optional<T>(
        IReadOnlyList<SourceFile> dialogs, string name, Func<SourceFile, ICollection<Diagnostic>, T?> load, DiagnosticBag diagnostics)
        where T : class =>
        dialogs.FirstOrDefault(file => IsNamed(file, name)) is { } file ? load(file, diagnostics.All) : null;

    private static bool IsNamed(SourceFile file, string name) => file.Name == name || file.Name.EndsWith("/" + name, StringComparison.Ordinal);

    private static SourceFile? Find(IReadOnlyList<SourceFile> dialogs, string name, DiagnosticBag diagnostics)
    {
        var file = dialogs.FirstOrDefault(candidate => IsNamed(candidate, name));
        if (file is null)
        {
            diagnostics.Error(MissingFile, $"dialogs/{name}", 1, $"the dialogs folder lacks '{name}'; put it back");
        }

        return file;
    }
}

/// <summary>What compiling came to.</summary>
/// <param name="Bot">The bot; null where there is an error among the diagnostics.</param>
/// <param name="Diagnostics">All mistakes found, ordered by file and line.</param>
public sealed record BotCompilation(Bot? Bot, ImmutableArray<Diagnostic> Diagnostics);
