using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Recognition.Learning;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>A question whose right answers are known.</summary>
/// <param name="Text">One sentence.</param>
/// <param name="Topic">What was spoken of before; null at the start.</param>
/// <param name="Accepts">Tells of an entry's id whether it answers; null where nothing does.</param>
/// <param name="IsSmallTalk">Whether it is small talk; then nothing answers.</param>
public sealed record RankingExample(string Text, Topic? Topic, Func<string, bool>? Accepts, bool IsSmallTalk = false);

/// <summary>Learns the weights of the ranking from labelled questions.</summary>
public static class RankingTrainer
{
    private const int Folds = 5;

    /// <summary>Learns; the same examples in the same order make the same weights.</summary>
    public static RankingTraining Train(Bot bot, IEnumerable<RankingExample> examples)
    {
        ArgumentNullException.ThrowIfNull(bot);
        var choices = examples.Select(example => ChoiceOf(bot, example)).OfType<Choice>().ToArray();
        var unseen = new List<(RankedAnswers Answers, Choice Choice)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = RankingLoader.ModelOf(Fit([.. choices.Where((_, i) => i % Folds != fold)]), bot.Recognizer.Index, bot.Lexicon.Vectors.Dimensions);
            unseen.AddRange(choices.Where((_, i) => i % Folds == fold).Select(choice => (model.Rank(choice.Choices), choice)));
        }

        var confidence = LogisticRegression.Fit(RankedAnswers.ConfidenceInputs, [.. unseen.Where(u => !u.Answers.Answers.IsEmpty).Select(u => new Outcome(u.Answers.Inputs, IsRight(u.Answers, u.Choice)))]);
        var report = new List<string>();
        foreach (var threshold in new[] { 0.3, 0.4, 0.5, 0.6, 0.7 })
        {
            var inside = unseen.Where(u => u.Choice.IsAnswerable).ToArray();
            var outside = unseen.Where(u => !u.Choice.IsAnswerable).ToArray();
            bool Says((RankedAnswers Answers, Choice Choice) u) => !u.Answers.Answers.IsEmpty && (u.Answers with { Calibration = confidence }).Confidence >= threshold;
            report.Add($"threshold {threshold:0.0}: in {inside.Count(u => Says(u) && IsRight(u.Answers, u.Choice))} of {inside.Length} right, {inside.Count(u => Says(u) && !IsRight(u.Answers, u.Choice))} wrong, {inside.Count(u => !Says(u))} declined; out {outside.Count(u => !Says(u))} of {outside.Length} declined; first choice right {inside.Count(u => IsRight(u.Answers, u.Choice))}");
        }

        report.AddRange(unseen.Where(u => u.Choice.IsAnswerable != ((u.Answers with { Calibration = confidence }).Confidence >= 0.5) || (u.Choice.IsAnswerable && !IsRight(u.Answers, u.Choice)))
            .Select(u => $"{(u.Choice.IsAnswerable ? "in " : "out")} {(u.Answers with { Calibration = confidence }).Confidence:0.00} decline {u.Answers.Decline:0.00} {u.Choice.Example.Text} -> {string.Join("  ", u.Answers.Answers.Take(3).Select(a => $"{a.Candidate.Answerable.Id[(a.Candidate.Answerable.Id.IndexOf('#') + 1)..]} {a.Probability:0.00}"))}"));
        var file = Fit(choices) with { Confidence = [.. confidence.Weights.Select(weight => Math.Round(weight, 4))] };
        return new RankingTraining(JsonSerializer.Serialize(file, RankingJson.Default.RankingFile), [.. report]);
    }

    private static bool IsRight(RankedAnswers ranked, Choice choice) =>
        choice.IsAnswerable && !ranked.Answers.IsEmpty && choice.Example.Accepts!(ranked.Answers[0].Candidate.Answerable.Id);

    private static Choice? ChoiceOf(Bot bot, RankingExample example)
    {
        if (bot.Recognizer.ChoicesFor(example.Text, example.Topic) is not { } choices)
        {
            return null;
        }

        var accepted = choices.Candidates.Select(candidate => example.Accepts?.Invoke(candidate.Answerable.Id) ?? false).ToArray();
        return example.Accepts is not null && !accepted.Contains(true) ? null : new Choice(example, choices, accepted, bot.Recognizer.Index);
    }

    private static RankingFile Fit(Choice[] choices) => new RankingFit(choices).Run();

    internal sealed record Choice(RankingExample Example, Choices Choices, bool[] Accepted, AnswerableIndex Index)
    {
        public bool IsAnswerable => Example.Accepts is not null;

        public List<string> Words { get; } = QuestionWords.Of(Choices.Question);

        public List<string> Subjects { get; } = QuestionWords.Whole(Choices.Question);

        public int[] AnswerPlaces { get; } = [.. Choices.Candidates.Select(candidate => candidate.Answerable.Place)];

        public int[] Types { get; } = [.. Choices.Candidates.Select(candidate => candidate.Type), AnswerType.Decline, AnswerType.SmallTalk];

        public FeatureVector[] Vectors { get; } = [.. Choices.Candidates.Select(candidate => candidate.Features), Choices.Decline, Choices.SmallTalk];

        public bool[] Right { get; } = [.. Accepted, Example is { Accepts: null, IsSmallTalk: false }, Example.IsSmallTalk];
    }
}

/// <summary>What was learned.</summary>
/// <param name="Json">The content of <c>dialogs/ranking.json</c>.</param>
/// <param name="Report">How well it does on questions that it was not trained with, a line each.</param>
public sealed record RankingTraining(string Json, ImmutableArray<string> Report);
