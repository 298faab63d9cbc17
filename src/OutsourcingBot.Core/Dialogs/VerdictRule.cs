using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>How answers become a verdict: the weighted mean of what was answered, against two thresholds.</summary>
internal sealed class VerdictRule(QuestionnaireDefinition definition)
{
    // Scores are sums of decimal fractions; a sum that meets a threshold on paper must meet it here.
    private const double Tolerance = 1e-9;

    private readonly double _totalWeight = definition.Questions.Sum(q => q.Weight);

    private VerdictOdds Odds => field ??= new VerdictOdds(definition, this);

    /// <summary>Why nothing more needs to be asked; null where something does.</summary>
    /// <param name="state">The answers there are.</param>
    public QuestionsEnd? EndOf(QuestionnaireState state)
    {
        QuestionDefinition[] open = [.. definition.Questions.Where(q => !state.Answers.ContainsKey(q.Id))];
        return open.Length == 0 ? QuestionsEnd.NothingOpen
            : IsSettled(state.Answers, open) ? QuestionsEnd.Settled
            : !state.WantsAll && Staying(state.Answers, open) >= definition.StopAt ? QuestionsEnd.Likely
            : null;
    }

    private double Staying(IReadOnlyDictionary<string, string> answers, QuestionDefinition[] open)
    {
        var now = Judge(answers);
        return now.Kind == VerdictKind.Undecided ? 0 : Odds.Of(now.Kind, answers, open);
    }

    /// <summary>The verdict on the answers there are.</summary>
    /// <param name="answers">Question id → option id; what the definition does not know is passed over.</param>
    public Verdict Judge(IReadOnlyDictionary<string, string> answers)
    {
        var evidence = Evidence(answers);
        var weight = evidence.Sum(e => e.Question.Weight);
        var score = weight > 0 ? Math.Clamp(evidence.Sum(e => e.Pull) / weight, -1, 1) : 0;
        var share = _totalWeight > 0 ? Math.Min(1, weight / _totalWeight) : 0;
        var kind = share + Tolerance < definition.MinimumAnswered ? VerdictKind.Undecided : KindOf(score);
        var pole = kind switch
        {
            VerdictKind.Low => definition.Poles.Low,
            VerdictKind.High => definition.Poles.High,
            _ => null,
        };
        return new Verdict(kind, pole, score, share, evidence);
    }

    /// <summary>Whether no answer to the open questions, nor leaving them out, could change the kind of verdict.</summary>
    /// <param name="answers">The answers there are.</param>
    /// <param name="open">The questions without an answer.</param>
    public bool IsSettled(IReadOnlyDictionary<string, string> answers, IReadOnlyCollection<QuestionDefinition> open)
    {
        var now = Judge(answers);
        if (now.Kind == VerdictKind.Undecided)
            return now.AnsweredShare + (open.Sum(q => q.Weight) / _totalWeight) + Tolerance < definition.MinimumAnswered;
        var weight = now.Evidence.Sum(e => e.Question.Weight);
        var pull = now.Evidence.Sum(e => e.Pull);
        var highest = Extreme(pull, weight, open.Select(q => (q.Weight, CountedScores(q).Max())));
        var lowest = -Extreme(-pull, weight, open.Select(q => (q.Weight, -CountedScores(q).Min())));
        return KindOf(highest) == now.Kind && KindOf(lowest) == now.Kind;
    }

    /// <summary>The open question whose answer can move the verdict most; of equals the first.</summary>
    public static QuestionDefinition Strongest(IEnumerable<QuestionDefinition> open) =>
        open.MaxBy(question => question.Weight * (CountedScores(question).Max() - CountedScores(question).Min()))!;

    /// <summary>The answers of which any alone would have led to another verdict, the lightest questions last.</summary>
    public ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> WouldChange(ImmutableSortedDictionary<string, string> answers)
    {
        var now = Judge(answers);
        return
        [
            .. from evidence in now.Evidence
               from option in evidence.Question.Options
               where option != evidence.Option && option.Means != OptionMeaning.Unsure
               let other = Judge(answers.SetItem(evidence.Question.Id, option.Id))
               where other.Kind != now.Kind
               orderby Math.Abs(option.Score - evidence.Option.Score)
               group (new VerdictEvidence(evidence.Question, option), other) by evidence.Question into changes
               select changes.First(),
        ];
    }

    private ImmutableArray<VerdictEvidence> Evidence(IReadOnlyDictionary<string, string> answers) =>
    [
        .. definition.Questions
            .Select(q => (Question: q, Option: q.Options.FirstOrDefault(o => o.Id == answers.GetValueOrDefault(q.Id))))
            .Where(a => a.Option is not null and not { Means: OptionMeaning.Unsure })
            .Select(a => new VerdictEvidence(a.Question, a.Option!))
            .OrderByDescending(e => Math.Abs(e.Pull)),
    ];

    /// <summary>The highest mean that some of the open questions can bring: each is worth adding only while it is
    /// above the mean so far.</summary>
    private static double Extreme(double pull, double weight, IEnumerable<(double Weight, double Score)> open)
    {
        foreach (var question in open.OrderByDescending(q => q.Score))
        {
            if (question.Score * weight <= pull)
                break;
            pull += question.Weight * question.Score;
            weight += question.Weight;
        }

        return pull / weight;
    }

    /// <summary>The verdict at a score, where enough was answered.</summary>
    public VerdictKind KindOf(double score) =>
        score >= definition.DecideAt - Tolerance ? VerdictKind.High
        : score <= -definition.DecideAt + Tolerance ? VerdictKind.Low
        : VerdictKind.Mixed;

    /// <summary>The options that are answers.</summary>
    public static IEnumerable<OptionDefinition> Counted(QuestionDefinition question) => question.Options.Where(o => o.Means != OptionMeaning.Unsure);

    private static IEnumerable<double> CountedScores(QuestionDefinition question) => Counted(question).Select(o => o.Score).DefaultIfEmpty();
}
