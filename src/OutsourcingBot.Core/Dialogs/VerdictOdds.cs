using Answered = System.Collections.Immutable.ImmutableSortedDictionary<string, System.Collections.Immutable.ImmutableSortedDictionary<string, int>>;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// How likely a verdict stays what it is once all is answered. Work of one kind is taken to get its answers one apart
/// from the other, as often as the kinds of work did that the file's author has labelled.
/// </summary>
internal sealed class VerdictOdds(QuestionnaireDefinition definition, VerdictRule rule)
{
    /// <summary>Finer differences between sums of weights than this make no other verdict.</summary>
    private const int Decimals = 3;

    /// <summary>The share of work with these answers whose verdict in the end is this one; 0 where nothing is known of other work.</summary>
    /// <param name="kind">The verdict.</param>
    /// <param name="answers">The answers there are.</param>
    /// <param name="open">The questions without an answer.</param>
    public double Of(VerdictKind kind, IReadOnlyDictionary<string, string> answers, IReadOnlyCollection<QuestionDefinition> open)
    {
        if (definition.Experience is not { } experience)
            return 0;
        var evidence = rule.Judge(answers).Evidence;
        var weight = evidence.Sum(e => e.Question.Weight) + open.Sum(q => q.Weight);
        var (all, staying) = (0.0, 0.0);
        foreach (var work in new[] { experience.Low, experience.Mixed, experience.High })
        {
            var isSuch = work.Values.Select(options => options.Values.Sum()).DefaultIfEmpty().Max()
                * evidence.Aggregate(1.0, (share, e) => share * Share(work, e.Question, e.Option));
            all += isSuch;
            staying += isSuch * Sums(work, evidence.Sum(e => e.Pull), open).Where(sum => rule.KindOf(sum.Key / weight) == kind).Sum(sum => sum.Value);
        }

        return all > 0 ? staying / all : 0;
    }

    /// <summary>What the pulls may come to, each with its share.</summary>
    private static Dictionary<double, double> Sums(Answered work, double pull, IEnumerable<QuestionDefinition> open)
    {
        var sums = new Dictionary<double, double> { [pull] = 1 };
        foreach (var question in open)
        {
            var next = new Dictionary<double, double>();
            foreach (var (sum, share) in sums)
            {
                foreach (var option in VerdictRule.Counted(question))
                {
                    var to = Math.Round(sum + (question.Weight * option.Score), Decimals);
                    next[to] = next.GetValueOrDefault(to) + (share * Share(work, question, option));
                }
            }

            sums = next;
        }

        return sums;
    }

    /// <summary>How much of the work got an answer; what never was one is taken to be rare, not impossible.</summary>
    private static double Share(Answered work, QuestionDefinition question, OptionDefinition option)
    {
        var given = work.GetValueOrDefault(question.Id);
        var all = VerdictRule.Counted(question).Sum(other => 1.0 + (given?.GetValueOrDefault(other.Id) ?? 0));
        return (1.0 + (given?.GetValueOrDefault(option.Id) ?? 0)) / all;
    }
}
