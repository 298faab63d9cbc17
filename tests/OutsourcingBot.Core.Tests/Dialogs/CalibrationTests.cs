using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Dialogs;

/// <summary>The questionnaire against the labelled kinds of work in <c>docs/calibration.md</c>.</summary>
public sealed class CalibrationTests
{
    private const int ColumnsBeforeAnswers = 2;
    private const double LeastAgreement = 0.95;
    private const double MostQuestions = 4;

    private static readonly Questionnaire Questionnaire = Classification.Questionnaire;
    private static readonly ImmutableArray<LabelledWork> Works = [.. Read(0)];

    /// <summary>Work that nothing was made with.</summary>
    private static readonly ImmutableArray<LabelledWork> Fresh = [.. Read(1)];

    public static TheoryData<bool> Sets { get; } = [false, true];

    [Fact]
    public void There_are_enough_kinds_of_work() => Assert.True(Works.Length >= 120 && Fresh.Length >= 60, $"Only {Works.Length} and {Fresh.Length}.");

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_labels_agree_with_the_verdicts(bool isFresh)
    {
        var works = isFresh ? Fresh : Works;
        var wrong = works.Where(work => NameOf(Verdict(work)) != work.Label).Select(work => work.Name).ToArray();

        Assert.True(wrong.Length <= (1 - LeastAgreement) * works.Length, string.Join(", ", wrong));
    }

    [Fact]
    public void No_verdict_that_is_told_without_a_doubt_is_wrong() =>
        Assert.DoesNotContain(Works.Concat(Fresh), work => Math.Abs(Verdict(work).Score) >= Questionnaire.Definition.ClearAt && NameOf(Verdict(work)) != work.Label);

    [Fact]
    public void The_document_shows_the_scores_that_the_answers_come_to() =>
        Assert.All(Works.Concat(Fresh), work => Assert.Equal(
            (work.Name, work.Score), (work.Name, Math.Round(Questionnaire.Rule.Judge(work.Answers).Score, 2, MidpointRounding.ToEven)), new NearlySame()));

    [Fact]
    public void The_document_shows_how_many_questions_a_dialog_asks_that_starts_from_nothing() =>
        Assert.All(Works.Concat(Fresh), work => Assert.Equal((work.Name, work.Asked), (work.Name, Asked(work).Count)));

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_dialog_that_starts_from_nothing_asks_few_questions(bool isFresh)
    {
        var mean = (isFresh ? Fresh : Works).Average(work => Asked(work).Count);

        Assert.True(mean <= MostQuestions, $"On average {mean:0.00} questions.");
        Assert.Contains(
            (isFresh ? "asks {0} questions on average" : "is {0} on average").Replace("{0}", mean.ToString("0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal),
            Repository.Read("docs/calibration.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_knows_of_other_work_what_the_document_shows()
    {
        var experience = Questionnaire.Definition.Experience!;
        var (low, high) = (Questionnaire.Poles.Low, Questionnaire.Poles.High);

        Assert.All(
            new[] { (low, experience.Low), ("mixed", experience.Mixed), (high, experience.High) },
            kind => Assert.Equal(Counted(CountsOf(Works.Where(work => work.Label == kind.Item1))), Counted(kind.Item2)));
    }

    /// <summary>Work that the counts do not come from stands for work that comes to the bot.</summary>
    [Fact]
    public void Stopping_where_a_change_is_unlikely_gets_no_other_verdict_on_work_that_was_not_counted()
    {
        const int Folds = 10;
        var changed = new List<string>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var counted = Works.Where((_, i) => i % Folds != fold).ToArray();
            var questionnaire = With(new ExperienceDefinition
            {
                Low = CountsOf(counted.Where(work => work.Label == Questionnaire.Poles.Low)),
                Mixed = CountsOf(counted.Where(work => work.Label == "mixed")),
                High = CountsOf(counted.Where(work => work.Label == Questionnaire.Poles.High)),
            });
            changed.AddRange(Works.Where((_, i) => i % Folds == fold)
                .Where(work => NameOf(Assert.IsType<QuestionnaireOutcome.Finished>(Asked(work, questionnaire).Last).Verdict) != NameOf(Questionnaire.Rule.Judge(work.Answers)))
                .Select(work => work.Name));
        }

        Assert.Empty(changed);
    }

    /// <summary>Somebody says what they do and then answers; work whose place is known needs no question.</summary>
    [Fact]
    public void A_person_who_names_the_work_is_asked_few_questions()
    {
        var handler = new TurnHandler(RealBot.Bot);
        var counts = Works.Select(work => QuestionsTo(handler, work)).ToArray();

        Assert.True(counts.Average() <= MostQuestions, $"On average {counts.Average():0.00} questions.");
    }

    /// <summary>Work that the tables may not know, asked for in one sentence.</summary>
    [Fact]
    public void No_verdict_on_fresh_work_that_is_told_as_sure_is_wrong_and_the_document_says_how_many_are_right()
    {
        const string Sure = "quite sure";
        var handler = new TurnHandler(RealBot.Bot);
        var told = Fresh.Select(work => (Work: work, Said: Conversation(handler, work))).ToArray();
        var right = told.Count(one => one.Said.Last.Trace.Verdict == one.Work.Label);

        Assert.Empty(told.Where(one => one.Said.Last.Trace.Verdict != one.Work.Label && one.Said.Last.Replies[0].Text.Contains(Sure, StringComparison.Ordinal)).Select(one => one.Work.Name));
        Assert.Contains($"{right} of the {Fresh.Length} come out as", Repository.Read("docs/calibration.md"), StringComparison.Ordinal);
    }

    private static int QuestionsTo(TurnHandler handler, LabelledWork work)
    {
        var (questions, last) = Conversation(handler, work);
        Assert.True(last.Trace.Outcome == TurnResult.Verdict, $"{work.Name}: {last.Trace.Outcome}, {last.Trace.Entry}.");
        return questions;
    }

    private static (int Questions, TurnOutcome Last) Conversation(TurnHandler handler, LabelledWork work)
    {
        var outcome = handler.Handle(ConversationState.New, new UserMessage.Said($"Is {work.Name} BPO or KPO?"));
        var questions = 0;
        while (outcome.State.Questionnaire is { } waiting)
        {
            questions++;
            outcome = handler.Handle(outcome.State, new UserMessage.Said(LabelOf(waiting.Asked, work.Answers[waiting.Asked])));
        }

        return (questions, outcome);
    }

    private static Verdict Verdict(LabelledWork work) => Assert.IsType<QuestionnaireOutcome.Finished>(Asked(work).Last).Verdict;

    private static Questionnaire With(ExperienceDefinition experience) => new(Questionnaire.Definition with { Experience = experience });

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> CountsOf(IEnumerable<LabelledWork> works) => works
        .SelectMany(work => work.Answers).GroupBy(answer => answer.Key)
        .ToImmutableSortedDictionary(question => question.Key, question => question.CountBy(answer => answer.Value).ToImmutableSortedDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    private static IEnumerable<(string, string, int)> Counted(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts) =>
        counts.SelectMany(question => question.Value.Where(option => option.Value > 0).Select(option => (question.Key, option.Key, option.Value)));

    private static (int Count, QuestionnaireOutcome Last) Asked(LabelledWork work, Questionnaire? other = null)
    {
        var questionnaire = other ?? Questionnaire;
        var outcome = QuestionnaireEngine.Start(questionnaire);
        var count = 0;
        for (; outcome is QuestionnaireOutcome.Asked { State: var state }; count++)
            outcome = QuestionnaireEngine.Continue(questionnaire, state, LabelOf(state.Asked, work.Answers[state.Asked]));
        return (count, outcome);
    }

    private static string LabelOf(string question, string option) =>
        Questionnaire.Question(question)!.Options.Single(o => o.Id == option).Label;

    private static string NameOf(Verdict verdict) => verdict.Pole ?? verdict.Kind.ToString().ToLowerInvariant();

    /// <summary>The rows of one of the tables in the document.</summary>
    private static IEnumerable<LabelledWork> Read(int table)
    {
        var rows = Repository.Read("docs/calibration.md").Split("\n| Work ")[table + 1].Insert(0, "| Work ").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)).SkipWhile(cells => cells[0] != "Work").ToArray();
        return rows.Skip(1).Select(cells => new LabelledWork(
            cells[0],
            cells[1],
            rows[0].Zip(cells).Skip(ColumnsBeforeAnswers).SkipLast(2).ToImmutableSortedDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal),
            double.Parse(cells[^2], CultureInfo.InvariantCulture),
            int.Parse(cells[^1], CultureInfo.InvariantCulture)));
    }

    private sealed record LabelledWork(string Name, string Label, ImmutableSortedDictionary<string, string> Answers, double Score, int Asked);

    /// <summary>The document shows two decimals.</summary>
    private sealed class NearlySame : IEqualityComparer<(string Name, double Score)>
    {
        public bool Equals((string Name, double Score) x, (string Name, double Score) y) => x.Name == y.Name && Math.Abs(x.Score - y.Score) < 0.011;

        public int GetHashCode((string Name, double Score) obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }
}
