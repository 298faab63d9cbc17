using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Learning;
using OutsourcingBot.Core.Recognition.Sentences;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>A question whose right answers are known.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Topic">What was spoken of before; null at the start.</param>
/// <param name="Accepts">Tells of an entry's id how well it answers: 1 best, 0 not at all; null where nothing does.</param>
/// <param name="Author">Who wrote it.</param>
public sealed record RankingExample(string Text, Topic? Topic, Func<string, double>? Accepts, string Author)
{
    /// <summary>The question before it in full; null where there is none.</summary>
    public string? Last { get; init; }

    /// <summary>Whether it is small talk; then nothing answers.</summary>
    public bool IsSmallTalk { get; init; }

    /// <summary>Tells by the verdict and the entry whether saying where work belongs answers; null where it never does.</summary>
    public Func<string?, string?, bool>? IsPlaced { get; init; }

    /// <summary>Which verdicts are right of the work that it describes; empty where it describes none, or where the label does not say.</summary>
    public ImmutableArray<string> Verdicts { get; init; } = [];

    /// <summary>Whether it claims something, and whether that holds.</summary>
    public ClaimLabel Claim { get; init; } = ClaimLabel.Nothing;
}

/// <summary>Learns the weights of the ranking from labelled questions.</summary>
public static class RankingTrainer
{
    /// <summary>What fewer authors use is no everyday word.</summary>
    private const int FewestAuthors = 3;

    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestSpelt = 4;

    /// <summary>Learns; the same examples in the same order make the same weights.</summary>
    /// <param name="bot">The bot whose knowledge the questions are about.</param>
    /// <param name="examples">Questions of at least two authors, so that each author's can be ranked by what the others' teach.</param>
    public static RankingTraining Train(Bot bot, IEnumerable<RankingExample> examples)
    {
        ArgumentNullException.ThrowIfNull(bot);
        var labelled = examples.ToArray();
        var choices = ChoicesOf(bot, labelled);
        var unseen = Unseen(bot, choices);
        var confidence = LogisticRegression.Fit(
            RankedAnswers.ConfidenceInputs,
            [.. unseen.Where(question => !question.IsTakenToPlace && !question.Ranked.Answers.IsEmpty).Select(question => new Outcome(question.Ranked.Inputs, question.IsFirstRight))]);
        var file = Fit(choices) with { Concepts = bot.Knowledge.MainConcepts, Confidence = [.. confidence.Weights.Select(weight => Math.Round(weight, 4))], Spelt = Spelt(bot, labelled) };
        return WithVerdicts(bot, file, choices, labelled, [.. unseen.Select(question => question with { Ranked = question.Ranked with { Calibration = confidence } })])
            with { SentenceExamples = SentenceExample.Lines(bot.Recognizer.Index, unseen) };
    }

    /// <summary>Learns how claims are judged and described work is placed, and leaves the rest of what was learned as it is, which takes a few minutes.</summary>
    /// <param name="bot">The bot whose knowledge the questions are about.</param>
    /// <param name="examples">Questions of at least two authors.</param>
    /// <param name="learned">The content of <c>dialogs/ranking.json</c>.</param>
    public static RankingTraining TrainVerdicts(Bot bot, IEnumerable<RankingExample> examples, string learned)
    {
        ArgumentNullException.ThrowIfNull(bot);
        var file = JsonSerializer.Deserialize(learned, RankingJson.Default.RankingFile)!;
        var labelled = examples.ToArray();
        return WithVerdicts(bot, file, ChoicesOf(bot, labelled.Where(example => example.Accepts is not null)), labelled, []);
    }

    /// <summary>What was learned of the ranking, and beside it how claims are judged and described work is placed.</summary>
    private static RankingTraining WithVerdicts(Bot bot, RankingFile file, Choice[] choices, RankingExample[] labelled, ImmutableArray<UnseenQuestion> unseen)
    {
        var claims = Claims(bot, choices, ModelOf(bot, file));
        var works = Works(bot, labelled);
        return new RankingTraining(
            JsonSerializer.Serialize(file with { Claims = ClaimTrainer.Fit(claims), Work = WorkTrainer.Fit(works) }, RankingJson.Default.RankingFile),
            RankingReport.Of(unseen, claims, works));
    }

    /// <summary>The words of the dictionary that enough authors use.</summary>
    private static ImmutableArray<string> Spelt(Bot bot, IEnumerable<RankingExample> examples) =>
    [
        .. examples.SelectMany(example => bot.Lexicon.Tokenize(example.Text).Where(bot.Lexicon.IsInDictionary).Select(word => (word.Text, example.Author))).Distinct()
            .CountBy(use => use.Text).Where(use => use.Value >= FewestAuthors && use.Key.Length >= ShortestSpelt).Select(use => use.Key).Order(StringComparer.Ordinal),
    ];

    /// <summary>The questions where work belongs: those that describe it have a verdict.</summary>
    private static ImmutableArray<LabelledWork> Works(Bot bot, IEnumerable<RankingExample> examples)
    {
        var (poles, mixed) = (bot.Questionnaire.Poles, bot.Questionnaire.Definition.Work.Texts.MixedName);
        bool Says(RankingExample example, string verdict) => example.Verdicts.Contains(verdict, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from example in examples
               where example is { Accepts: null, IsPlaced: not null }
               let described = bot.Recognizer.DescriptionIn(example.Text, example.Topic)
               where described is not null
               let isOfOne = Says(example, poles.Low) != Says(example, poles.High) && !Says(example, mixed)
               select new LabelledWork(example.Author, described, !example.Verdicts.IsEmpty, isOfOne ? Says(example, poles.High) : null),
        ];
    }

    /// <summary>The questions that may claim something, each held against the likeliest of the answers that are right.</summary>
    private static ImmutableArray<LabelledClaim> Claims(Bot bot, Choice[] choices, RankingModel model) =>
        [.. choices.Where(choice => choice.Example.Claim != ClaimLabel.Either && choice.Accepted.Any(well => well > 0))
            .Select(choice => new LabelledClaim(
                choice.Example.Author,
                choice.Example.Text,
                bot.ClaimJudge.ClaimOf(Reading.Answered.Of(model.Rank(choice.Choices).Answers.First(answer => choice.Example.Accepts!(answer.Candidate.Answerable.Id) > 0).Candidate)),
                choice.Example.Claim))];

    /// <summary>The questions of some authors at a time as what was learned from all others' ranks them.</summary>
    private static ImmutableArray<UnseenQuestion> Unseen(Bot bot, Choice[] choices) =>
        [.. AuthorGroups.Of(choices, choice => choice.Example.Author).AsParallel().AsOrdered().SelectMany(group =>
        {
            var model = ModelOf(bot, Fit(group.Others));
            return group.Left.Select(choice => new UnseenQuestion(choice.Example, choice.IsPlaced, model.Rank(choice.Choices)));
        })];

    private static RankingModel ModelOf(Bot bot, RankingFile file) => RankingLoader.ModelOf(file, bot.Knowledge, bot.Recognizer.Index, bot.Lexicon.Vectors.Dimensions);

    private static Choice[] ChoicesOf(Bot bot, IEnumerable<RankingExample> examples) =>
        [.. examples.SelectMany(example => AsRead(bot, example)).Select(example => ChoiceOf(bot, example)).OfType<Choice>()];

    /// <summary>
    /// The whole message, and of several sentences those that the label tells of: the last, all where nothing answers, and none where
    /// work is told of.
    /// </summary>
    private static IEnumerable<RankingExample> AsRead(Bot bot, RankingExample example)
    {
        var sentences = new QuestionTurn(bot).Sentences(example.Text, example.Last);
        yield return sentences is [var only] ? example with { Text = only } : example;
        if (example is { Accepts: null, IsPlaced: not null })
        {
            yield break;
        }

        var topic = example.Topic;
        for (var i = 0; sentences.Count > 1 && i < sentences.Count; i++)
        {
            if (i == sentences.Count - 1 || example is { Accepts: null, IsSmallTalk: false })
            {
                yield return example with { Text = sentences[i], Topic = topic };
            }

            topic = bot.Recognizer.TopicOf(sentences[i]) ?? topic;
        }
    }

    private static Choice? ChoiceOf(Bot bot, RankingExample example)
    {
        if (bot.Recognizer.ChoicesFor(example.Text, example.Topic) is not { } choices)
        {
            return null;
        }

        if (choices.Question.Distance is not null && DistanceItems.Of(bot) is { } items && example.Accepts is { } accepts
            && choices.Candidates.Any(candidate => accepts(candidate.Answerable.Id) > 0 && items.AreToldBy(candidate.Answerable)))
        {
            // Which of them it is will be measured.
            example = example with { Accepts = id => bot.Recognizer.Index.Find(id) is { } said && items.AreToldBy(said) ? 1 : accepts(id), Claim = ClaimLabel.Either };
        }

        var accepted = choices.Candidates.Select(candidate => example.Accepts?.Invoke(candidate.Answerable.Id) ?? 0).ToArray();
        var isPlaced = IsPlaced(bot, example);
        return example.Accepts is not null && !isPlaced && accepted.All(well => well == 0) ? null : new Choice(example, choices, accepted, isPlaced, bot.Recognizer.Index);
    }

    private static bool IsPlaced(Bot bot, RankingExample example)
    {
        if (example.IsPlaced is null)
        {
            return false;
        }

        var answer = bot.Recognizer.WorkIn(example.Text, example.Topic) switch
        {
            Reading.WorkNamed named => bot.WorkAnswers.Say(named),
            Reading.WorkAlike alike => bot.WorkAnswers.Say(alike),
            _ => null,
        };
        return example.IsPlaced(answer?.Verdict, answer?.Said?.Id);
    }

    private static RankingFile Fit(Choice[] choices) => new RankingFit(choices).Run();

    private const float WeightOfWork = 2;
    private const float WeightOfSmallTalk = 2;

    internal sealed record Choice(RankingExample Example, Choices Choices, double[] Accepted, bool IsPlaced, AnswerableIndex Index)
    {
        public List<string> Words { get; } = QuestionWords.Of(Choices.Question);

        public List<string> Subjects { get; } = QuestionWords.Whole(Choices.Question, Choices.Topic);

        public int[] AnswerPlaces { get; } = [.. Choices.Candidates.Select(candidate => candidate.Answerable.Place)];

        public int[] Types { get; } = [.. Choices.Candidates.Select(candidate => candidate.Type), AnswerType.Decline, AnswerType.SmallTalk, AnswerType.Work];

        /// <summary>For each candidate the type of its bond with the last answer; −1 where it has none.</summary>
        public int[] BondTypes { get; } = [.. Choices.Candidates.Select(candidate => candidate.BondType), -1, -1, -1];

        public (int Place, float Value)[][] Vectors { get; } =
            [.. Choices.Candidates.Select(candidate => candidate.Features).Append(Choices.Decline).Append(Choices.SmallTalk).Append(Choices.Work).Select(features => features.Values.Select(feature => (feature.Place, (float)feature.Value)).ToArray())];

        /// <summary>
        /// How much it counts. People ask where work belongs, and make small talk, more often than those who write question sets:
        /// there a twelfth and a thirtieth of all, which is too few for words that were never seen.
        /// </summary>
        public float Weight { get; } = Example.IsSmallTalk ? WeightOfSmallTalk : IsPlaced && Example.Accepts is null ? WeightOfWork : 1;

        /// <summary>How right each choice is, declining and small talk last.</summary>
        public double[] Right { get; } = [.. Accepted, Example is { Accepts: null, IsSmallTalk: false, IsPlaced: null } ? 1 : 0, Example.IsSmallTalk ? 1 : 0, IsPlaced ? 1 : 0];
    }
}

/// <summary>What was learned.</summary>
/// <param name="Json">The content of <c>dialogs/ranking.json</c>.</param>
/// <param name="Report">How well it does on questions that it was not trained with.</param>
public sealed record RankingTraining(string Json, RankingReport Report)
{
    /// <summary>The questions for <c>tools/SentenceModel</c>, a line of JSON each; none where the ranking was not learned anew.</summary>
    public IEnumerable<string> SentenceExamples { get; init; } = [];
}
