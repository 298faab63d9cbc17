using System.Collections.Immutable;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>How well the ranking does on the questions of authors whose questions it was not trained with.</summary>
/// <param name="Authors">The questions of each author, ranked by what was learned from all others, at the threshold in force.</param>
/// <param name="Thresholds">All these together at several thresholds.</param>
/// <param name="Claims">The claims of each author, judged by what was learned from all others'.</param>
/// <param name="Works">The work that each author describes, placed by what was learned from all others'.</param>
/// <param name="Mistakes">What was answered wrongly or declined wrongly, or answered where nothing answers, a line each.</param>
public sealed record RankingReport(ImmutableArray<RankingFigures> Authors, ImmutableArray<RankingFigures> Thresholds, ImmutableArray<ClaimFigures> Claims, ImmutableArray<WorkFigures> Works, ImmutableArray<string> Mistakes)
{
    private const int ShownAnswers = 3;

    private static readonly double[] s_thresholds = [0.3, 0.4, 0.5, 0.6, 0.7];

    internal static RankingReport Of(ImmutableArray<UnseenQuestion> questions, ImmutableArray<LabelledClaim> claims, ImmutableArray<LabelledWork> works) => new(
        [.. questions.GroupBy(question => question.Example.Author).Select(author => RankingFigures.Of(author.Key, [.. author], QuestionRecognizer.Threshold))],
        [.. s_thresholds.Select(threshold => RankingFigures.Of($"{threshold:0.0}", questions, threshold))],
        [.. AuthorGroups.Of(claims, claim => claim.Author).AsParallel().AsOrdered().SelectMany(group => ClaimFigures.Of(group.Left, ClaimTrainer.Fit(group.Others)))],
        [.. AuthorGroups.Of(works, work => work.Author).AsParallel().AsOrdered().SelectMany(group => WorkFigures.Of(group.Left, WorkTrainer.Fit(group.Others)))],
        [.. questions.Where(IsMistake).Select(Describe)]);

    private static bool IsMistake(UnseenQuestion question) =>
        question.AsksToPlace ? !question.IsTakenToPlace
        : question.IsAnswerable ? !question.Says(QuestionRecognizer.Threshold) || !question.IsRight : question.Says(QuestionRecognizer.Threshold);

    private static string Describe(UnseenQuestion question)
    {
        var answers = question.Ranked.Answers.Take(ShownAnswers).Select(answer => $"{answer.Candidate.Answerable.Fragment} {answer.Probability:0.00}");
        return $"{(question.IsAnswerable ? "in  " : question.AsksToPlace ? "work" : "out ")} {question.Ranked.Confidence:0.00} work {question.Ranked.Work:0.00} {question.Example.Text} -> {string.Join("  ", answers)}";
    }
}

/// <summary>Counts over some questions.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Inside">Questions that the knowledge answers.</param>
/// <param name="First">Of these, how many have the right answer as the likeliest.</param>
/// <param name="Right">Of these, how many are answered rightly.</param>
/// <param name="Wrong">Of these, how many are answered wrongly.</param>
/// <param name="Outside">Questions that nothing answers, small talk among them.</param>
/// <param name="Declined">Of these, how many are not answered.</param>
/// <param name="Works">Questions that ask where work belongs.</param>
/// <param name="Placed">Of these, how many are taken to ask so.</param>
public sealed record RankingFigures(string Name, int Inside, int First, int Right, int Wrong, int Outside, int Declined, int Works, int Placed)
{
    internal static RankingFigures Of(string name, ImmutableArray<UnseenQuestion> questions, double threshold)
    {
        var inside = questions.Where(question => question.IsAnswerable).ToArray();
        var said = inside.Where(question => question.Says(threshold)).ToArray();
        var works = questions.Where(question => question.AsksToPlace).ToArray();
        var outside = questions.Where(question => !question.IsAnswerable && !question.AsksToPlace).ToArray();
        var right = said.Count(question => question.IsRight);
        return new(
            name, inside.Length, inside.Count(question => question.IsRight), right, said.Length - right,
            outside.Length, outside.Count(question => !question.Says(threshold)), works.Length, works.Count(question => question.IsTakenToPlace));
    }
}

/// <summary>Counts over some questions that may claim something.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Count">How many claim something.</param>
/// <param name="Right">Of these, how many are judged rightly.</param>
/// <param name="Wrong">Of these, how many are judged wrongly; of the others nothing is said.</param>
/// <param name="Strange">The same, were the knowledge another, of which no claims were learned.</param>
/// <param name="Others">How many claim nothing.</param>
/// <param name="Judged">Of these, how many are judged all the same.</param>
/// <param name="Mistakes">Those that are judged wrongly.</param>
public sealed record ClaimFigures(string Name, int Count, int Right, int Wrong, (int Right, int Wrong) Strange, int Others, int Judged, ImmutableArray<string> Mistakes)
{
    /// <summary>The figures of each author.</summary>
    internal static IEnumerable<ClaimFigures> Of(IEnumerable<LabelledClaim> questions, ClaimWeights learned) =>
        questions.GroupBy(question => question.Author).Select(author => Of(author.Key, [.. author], learned));

    private static ClaimFigures Of(string name, LabelledClaim[] questions, ClaimWeights learned)
    {
        var judged = Verdicts(questions, learned);
        var strange = Verdicts([.. questions.Where(question => question.IsClaim)], learned with { Units = null });
        var claims = judged.Where(question => question.Claim.IsClaim).ToArray();
        var right = claims.Count(IsRight);
        var rightStrange = strange.Count(IsRight);
        return new(
            name, questions.Count(question => question.IsClaim), right, claims.Length - right, (rightStrange, strange.Length - rightStrange),
            questions.Count(question => !question.IsClaim), judged.Length - claims.Length, [.. judged.Where(question => !IsRight(question)).Select(Describe)]);
    }

    private static bool IsRight((bool IsTrue, double Probability, LabelledClaim Claim) judged) => judged.Claim.IsClaim && judged.IsTrue == judged.Claim.IsTrue;

    private static string Describe((bool IsTrue, double Probability, LabelledClaim Claim) judged) =>
        $"claim {judged.Claim.Label} judged {judged.IsTrue} {judged.Probability:0.00} {judged.Claim.Text}";

    private static (bool IsTrue, double Probability, LabelledClaim Claim)[] Verdicts(LabelledClaim[] claims, ClaimWeights learned)
    {
        var model = new ClaimModel(learned);
        return [.. claims.Select(claim => (Judgement: ClaimJudge.Judge(claim.Claim, model), claim))
            .Where(pair => pair.Judgement.IsTrue is not null).Select(pair => (pair.Judgement.IsTrue!.Value, pair.Judgement.Probability, pair.claim))];
    }
}

/// <summary>Counts over questions where work belongs.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Count">How many describe work of one side.</param>
/// <param name="Right">Of these, how many are placed rightly.</param>
/// <param name="Wrong">Of these, how many are placed wrongly; of the others it is not said where they belong.</param>
/// <param name="Untold">How many describe no work.</param>
/// <param name="Placed">Of these, how many are placed all the same.</param>
public sealed record WorkFigures(string Name, int Count, int Right, int Wrong, int Untold, int Placed)
{
    internal static IEnumerable<WorkFigures> Of(LabelledWork[] works, WorkWeights learned)
    {
        var odds = new WorkOdds(learned, areSidesLearned: true);
        return works.GroupBy(work => work.Author).Select(author =>
        {
            var said = author.Select(work => (work.IsHigh, Side: odds.SideOf(work.Described), work.IsTold, IsTaken: odds.IsTold(work.Described.Said) >= WorkDescriptions.LeastDescribed))
                .Where(work => work.IsTaken && LogisticRegression.ProbabilityOf(Math.Abs(work.Side)) >= WorkDescriptions.Least).ToArray();
            var placed = said.Where(work => work.IsHigh is not null).ToArray();
            var right = placed.Count(work => work.Side > 0 == work.IsHigh);
            return new WorkFigures(author.Key, author.Count(work => work.IsHigh is not null), right, placed.Length - right, author.Count(work => !work.IsTold), said.Count(work => !work.IsTold));
        });
    }
}

/// <summary>A question as what was learned from other authors' questions ranks it.</summary>
internal sealed record UnseenQuestion(RankingExample Example, bool IsPlaced, RankedAnswers Ranked)
{
    public bool IsAnswerable => Example.Accepts is not null;

    /// <summary>Whether it asks where work belongs, and nothing else.</summary>
    public bool AsksToPlace => !IsAnswerable && IsPlaced;

    /// <summary>Whether it is taken to ask so.</summary>
    public bool IsTakenToPlace => Ranked.Work >= QuestionRecognizer.LeastWork;

    /// <summary>Whether what would be said is right.</summary>
    public bool IsRight => IsTakenToPlace ? IsPlaced : IsFirstRight;

    /// <summary>Whether the likeliest answer is right.</summary>
    public bool IsFirstRight => IsAnswerable && !Ranked.Answers.IsEmpty && Example.Accepts!(Ranked.Answers[0].Candidate.Answerable.Id) > 0;

    public bool Says(double threshold) => IsTakenToPlace || Ranked.Confidence >= threshold;
}
