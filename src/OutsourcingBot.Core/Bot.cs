using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Publishing;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Recognition.Sentences;
using OutsourcingBot.Core.Suitability;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core;

/// <summary>Everything the bot is made of, compiled and checked: built once, shared by all turns.</summary>
public sealed class Bot
{
    private readonly Lazy<ImmutableArray<Document>> _documents;

    internal Bot(
        KnowledgeBase knowledge, Lexicon lexicon, Replies replies, SmallTalkDefinition smallTalk, Questionnaire questionnaire,
        TeamsWords teams, ImmutableArray<Activity> activities, LocationDefinition? location, RankingFile ranking, SentenceModel? sentences)
    {
        Location = location;
        Places = location is null ? null : new PlaceReader(location);
        Knowledge = knowledge;
        Lexicon = lexicon;
        SmallTalk = new SmallTalkReader(smallTalk, lexicon);
        var words = new KnowledgeWords(lexicon);
        var index = new AnswerableIndex(knowledge, lexicon, words);
        var work = new WorkReader(questionnaire, activities, knowledge, index, lexicon, ranking);
        Recognizer = new QuestionRecognizer(knowledge, lexicon, SmallTalk, index, words, work, Places, ranking, sentences);
        Phrasing = new Phrasing(replies, knowledge, lexicon);
        Questionnaire = new Questionnaire(questionnaire.Definition, Criteria.Of(Phrasing, questionnaire.Poles));
        var followUps = new FollowUpQuestions(Phrasing, Recognizer.Index);
        var rows = new RowJudge(lexicon);
        ClaimJudge = new ClaimJudge(knowledge, lexicon, rows, new ClaimModel(ranking.Claims));
        Answerer = new Answerer(Phrasing, followUps, Recognizer.Index, rows, ClaimJudge, Lexicon);
        WorkAnswers = new WorkAnswers(Phrasing, Recognizer.Index, Questionnaire);
        Decliner = new Decliner(Phrasing, followUps);
        _documents = new(() => DocumentReader.Read(knowledge.Sections, Recognizer.Index.All));
        Teams = teams.Filled(text => Phrasing.Fill(text));
    }

    /// <summary>How many entries the knowledge has.</summary>
    public int EntryCount => Knowledge.Entries.Length;

    /// <summary>The title of the document that the knowledge was compiled from.</summary>
    public string Title => Knowledge.Title;

    /// <summary>The documents, to be read by people; the identifier of every answer leads to a place in one of them.</summary>
    public ImmutableArray<Document> Documents => _documents.Value;

    /// <summary>Questions that show a newcomer what to ask; the bot answers each of them.</summary>
    public ImmutableArray<string> Examples => [.. Phrasing.Texts.WelcomeSuggestions.Select(text => Phrasing.Fill(text))];

    /// <summary>Where work may go; null where the dialogs do not say.</summary>
    internal LocationDefinition? Location { get; }

    /// <summary>Finds countries; null where none are known.</summary>
    internal PlaceReader? Places { get; }

    /// <summary>What to think of before work is given away; null where the dialogs do not say.</summary>
    internal SuitabilityDefinition? Suitability { get; init; }

    /// <summary>What stands on cards, in dialogs and in the store of Teams, ready to be shown.</summary>
    public TeamsWords Teams { get; }

    internal KnowledgeBase Knowledge { get; }

    internal Lexicon Lexicon { get; }

    internal Questionnaire Questionnaire { get; }

    internal QuestionRecognizer Recognizer { get; }

    internal Phrasing Phrasing { get; }

    internal ClaimJudge ClaimJudge { get; }

    internal Answerer Answerer { get; }

    internal WorkAnswers WorkAnswers { get; }

    internal Decliner Decliner { get; }

    internal SmallTalkReader SmallTalk { get; }
}
