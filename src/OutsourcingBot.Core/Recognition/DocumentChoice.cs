using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Finds out where several documents answer a question about equally well. Their answers speak for one another: that there are
/// two makes it no less likely that the question has one.
/// </summary>
internal sealed class DocumentChoice(KnowledgeBase knowledge, AnswerableIndex index)
{
    /// <summary>From this share of the first answer's probability on another is about as good.</summary>
    private const double AboutEqual = 0.4;

    /// <param name="ranked">The answers.</param>
    /// <param name="topic">What was spoken of last; its document is meant where it is among them.</param>
    /// <param name="file">The document that is meant; null where nobody said.</param>
    public DocumentAnswers Of(RankedAnswers ranked, Topic? topic, string? file)
    {
        if (knowledge.Titles.Count < 2 || ranked.Answers.IsEmpty)
        {
            return new(ranked, [], []);
        }

        var rivals = Rivals(ranked.Answers);
        var meant = file ?? rivals.Select(FileOf).FirstOrDefault(rival => topic?.Entry is { } entry && SourcePosition.DocumentNameOf(entry) == SourcePosition.DocumentNameOf(rival));
        if (meant is not null || rivals.Count == 1)
        {
            return new(meant is null ? ranked : Joined(ranked, rivals, answer => FileOf(answer) == meant), [], []);
        }

        var others = rivals.Skip(1).ToArray();
        var joined = Joined(ranked, rivals, answer => !others.Contains(answer));
        return others.All(other => SaysTheSame(rivals[0], other))
            ? new(joined, [], [.. others.Where(other => !HasTheSameWords(rivals[0], other)).Select(other => other.Candidate.Answerable)])
            : new(joined, [.. rivals.Select(FileOf)], []);
    }

    /// <summary>The best answer of each document that has one about as good as the first; that of the main document leads.</summary>
    private List<RankedAnswer> Rivals(ImmutableArray<RankedAnswer> answers)
    {
        var first = answers[0];
        var good = answers.Where(answer => answer == first || ((answer.Probability >= AboutEqual * first.Probability || SuitsAsWell(answer, first)) && IsAskedFor(answer)));
        return [.. good.DistinctBy(FileOf).OrderBy(answer => FileOf(answer) == knowledge.MainFile ? 0 : 1)];
    }

    /// <summary>Whether nothing but what was learned of single answers sets the first above the other.</summary>
    private static bool SuitsAsWell(RankedAnswer other, RankedAnswer first) =>
        other.Candidate.Type == first.Candidate.Type && other.Candidate.Measure >= first.Candidate.Measure;

    private static bool IsAskedFor(RankedAnswer answer) =>
        answer.Candidate.Question.Concepts.IsEmpty || answer.Candidate.Question.Concepts.Any(answer.Candidate.Answerable.Concepts.Contains);

    /// <summary>The answers that stay, of which the first takes over what speaks for its rivals.</summary>
    private static RankedAnswers Joined(RankedAnswers ranked, List<RankedAnswer> rivals, Func<RankedAnswer, bool> stays)
    {
        ImmutableArray<RankedAnswer> left = [.. ranked.Answers.Where(stays)];
        return left.IsEmpty ? ranked with { Answers = [] } : ranked with
        {
            Answers = left.SetItem(0, left[0] with { Probability = left[0].Probability + rivals.Where(rival => !stays(rival)).Sum(rival => rival.Probability) }),
        };
    }

    /// <summary>Whether both say what one and the same thing is, or the same of it.</summary>
    private bool SaysTheSame(RankedAnswer one, RankedAnswer other) => HasTheSameWords(one, other)
        || (one.Candidate.Answerable is { Kind: AnswerKind.Definition or AnswerKind.Expansion } said && said.Kind == other.Candidate.Answerable.Kind
            && said.Concepts.ToHashSet().SetEquals(other.Candidate.Answerable.Concepts));

    private bool HasTheSameWords(RankedAnswer one, RankedAnswer other) =>
        one.Candidate.Answerable.Kind == AnswerKind.Expansion
            ? other.Candidate.Answerable.Kind == AnswerKind.Expansion
            : !one.Candidate.Answerable.Text.IsEmpty && index.Texts.AreSame(one.Candidate.Answerable.Text, other.Candidate.Answerable.Text);

    private static string FileOf(RankedAnswer answer) => answer.Candidate.Answerable.Entry.Source.File;
}

/// <summary>The answers of several documents.</summary>
/// <param name="Ranked">The answers, of which equally good ones of several documents count as one.</param>
/// <param name="Files">The documents to choose from, the likeliest first; empty where nobody has to choose.</param>
/// <param name="Also">What further documents say of the same thing as the first answer.</param>
internal sealed record DocumentAnswers(RankedAnswers Ranked, ImmutableArray<string> Files, ImmutableArray<Answerable> Also);
