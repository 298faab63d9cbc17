using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Lays out all there is to choose from: answers to a question as it stands, as the context completes it and to parts
/// of it, and declining.
/// </summary>
internal sealed class ChoiceFinder(KnowledgeBase knowledge, AnswerableIndex index, QuestionReader reader, SentenceFocus focus, Likeness likeness, SmallTalkReader smallTalk)
{
    private const double MostAliens = 4;
    private const double MostSpans = 10;

    private readonly CandidateFinder _candidates = new(knowledge, index);

    /// <summary>All choices for one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="read">The sentence as it was read.</param>
    /// <param name="work">What of it speaks of work to be placed.</param>
    /// <param name="topic">What was spoken of before.</param>
    /// <param name="withParts">Whether parts of the sentence may be the question.</param>
    /// <param name="weights">What the features weigh; null to keep them.</param>
    public Choices Of(string sentence, Question read, WorkSigns work, Topic? topic, bool withParts, double[]? weights)
    {
        Question[] whole = [.. Complete(read, topic)];
        var question = whole[0];
        var known = topic?.Concepts.Where(id => knowledge.FindConcept(id) is not null).ToArray() ?? [];
        var variants = whole.Select(completed => new Variant(completed, completed, null)).ToList();
        if (withParts)
        {
            variants.AddRange(PartsOf(sentence, topic));
        }

        if (known.Length > 0)
        {
            variants.AddRange(variants.Where(variant => variant.Question.Concepts.IsEmpty).ToArray()
                .Select(variant => variant with { Question = variant.Question.About([.. known]) }));
        }

        var alike = new SentenceLikeness(likeness);
        var candidates = new List<RankedCandidate>();
        foreach (var variant in variants)
        {
            _candidates.Find(variant, alike, known.Length > 0, weights, candidates);
        }

        var bestMeasure = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Measure);
        var shown = question.Shown.ToArray();
        return new Choices(
            question, topic, candidates, DeclineOf(question, shown, bestMeasure, weights), SmallTalkOf(question, sentence, bestMeasure, weights), WorkOf(work, shown, bestMeasure, weights), likeness.MeanOf(QuestionWords.FormOf(question)));
    }

    private IEnumerable<Variant> PartsOf(string sentence, Topic? topic)
    {
        foreach (var (part, around) in focus.Of(sentence))
        {
            foreach (var asked in Complete(reader.Read(part), topic).Where(asked => asked.AsksOfSomething || !asked.Concepts.IsEmpty))
            {
                yield return new(asked, asked, reader.Read(around));
            }
        }
    }

    /// <summary>The words of the question that speak for an answer.</summary>
    public ImmutableArray<string> EvidenceFor(RankedCandidate candidate) => _candidates.EvidenceFor(candidate);

    /// <summary>The question with the concepts that it calls "both"; one for each pair that it may mean.</summary>
    private IEnumerable<Question> Complete(Question question, Topic? topic) =>
        question.SpeaksOfBoth && question.Concepts.IsEmpty ? knowledge.PairsAfter(topic?.Concepts ?? []).Select(question.About) : [question];

    private FeatureVector SmallTalkOf(Question question, string sentence, double bestMeasure, double[]? weights)
    {
        var features = new FeatureVector(weights);
        features.AddIf(true, RankingFeature.SmallTalk);
        features.Add(RankingFeature.SmallTalkAliens, Math.Min(MostAliens, question.Spans.Count(span => span.Role == SpanRole.Alien)));
        features.AddIf(question.Concepts.IsEmpty, RankingFeature.SmallTalkWithoutConcept);
        features.AddIf(!question.Spans.Any(span => span.Role == SpanRole.Content), RankingFeature.SmallTalkWithoutContent);
        features.Add(RankingFeature.SmallTalkLength, Math.Min(MostSpans, question.Spans.Length) / MostSpans);
        features.Add(RankingFeature.SmallTalkLikeness, smallTalk.Nearest(sentence).Share);
        features.Add(RankingFeature.SmallTalkBestMeasure, bestMeasure);
        return features;
    }

    private static FeatureVector WorkOf(WorkSigns work, ImmutableArray<Intent> shown, double bestMeasure, double[]? weights)
    {
        var features = new FeatureVector(weights);
        for (var sign = 0; sign < work.Values.Length; sign++)
        {
            features.Add(RankingFeature.Work((WorkSign)sign), work.Values[sign]);
        }

        features.Add(RankingFeature.Work(WorkSign.BestMeasure), bestMeasure);
        foreach (var intent in shown)
        {
            features.AddIf(true, RankingFeature.WorkByIntent(intent));
        }

        return features;
    }

    private static FeatureVector DeclineOf(Question question, ImmutableArray<Intent> shown, double bestMeasure, double[]? weights)
    {
        var features = new FeatureVector(weights);
        features.AddIf(true, RankingFeature.Decline);
        features.Add(RankingFeature.DeclineAliens, Math.Min(MostAliens, question.Spans.Count(span => span.Role == SpanRole.Alien)));
        features.AddIf(question.Concepts.IsEmpty, RankingFeature.DeclineWithoutConcept);
        features.AddIf(!question.Spans.Any(span => span.Role == SpanRole.Content), RankingFeature.DeclineWithoutContent);
        features.Add(RankingFeature.DeclineBestMeasure, bestMeasure);
        features.Add(RankingFeature.DeclineLength, Math.Min(MostSpans, question.Spans.Count(span => span.Role != SpanRole.Filler)) / MostSpans);
        foreach (var intent in shown)
        {
            features.AddIf(true, RankingFeature.DeclineByIntent(intent));
        }

        return features;
    }
}

/// <summary>A way to take a sentence.</summary>
/// <param name="Question">The question with what the context completes.</param>
/// <param name="Asked">The question without.</param>
/// <param name="Around">What is left out of the sentence; null where nothing is.</param>
internal sealed record Variant(Question Question, Question Asked, Question? Around);

/// <summary>All there is to choose from.</summary>
/// <param name="Question">The whole sentence.</param>
/// <param name="Topic">What was spoken of before; null at the start.</param>
/// <param name="Candidates">The answers.</param>
/// <param name="Decline">What speaks for declining.</param>
/// <param name="SmallTalk">What speaks for small talk.</param>
/// <param name="Work">What speaks for saying where work belongs.</param>
/// <param name="Form">What the words apart from the subject are about.</param>
internal sealed record Choices(Question Question, Topic? Topic, List<RankedCandidate> Candidates, FeatureVector Decline, FeatureVector SmallTalk, FeatureVector Work, float[] Form);
