using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Lays out all there is to choose from: answers to a question as it stands, as the context completes it and to parts
/// of it, and declining.
/// </summary>
internal sealed class ChoiceFinder(KnowledgeBase knowledge, AnswerableIndex index, QuestionReader reader, SentenceFocus focus, Likeness likeness, SmallTalkReader smallTalk)
{
    private readonly CandidateFinder _candidates = new(knowledge, index);

    /// <summary>The choices for one sentence as a whole.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="read">The sentence as it was read.</param>
    /// <param name="work">What of it speaks of work to be placed.</param>
    /// <param name="topic">What was spoken of before.</param>
    /// <param name="weights">What the features weigh; null to keep them.</param>
    public Choices Of(string sentence, Question read, WorkSigns work, Topic? topic, double[]? weights)
    {
        Variant[] whole = [.. Complete(read, topic).Select(completed => new Variant(completed, completed, null))];
        var question = whole[0].Question;
        var others = new OtherChoices(question, work, smallTalk.Nearest(sentence).Share, weights);
        var alike = new SentenceLikeness(likeness);
        return new Choices(question, topic, CandidatesOf(whole, topic, alike, weights), others, likeness.MeanOf(QuestionWords.FormOf(question)), alike);
    }

    /// <summary>The same with the answers to parts of the sentence; null where it has none that may be the question.</summary>
    /// <param name="whole">The choices for the sentence as a whole.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="weights">What the features weigh; null to keep them.</param>
    public Choices? WithParts(Choices whole, string sentence, double[]? weights)
    {
        Variant[] parts = [.. PartsOf(sentence, whole.Topic)];
        return parts.Length == 0 ? null : whole.And(CandidatesOf(parts, whole.Topic, whole.Alike, weights));
    }

    /// <summary>The words of the question that speak for an answer.</summary>
    public ImmutableArray<string> EvidenceFor(RankedCandidate candidate) => _candidates.EvidenceFor(candidate);

    /// <summary>The answers to some ways to take a sentence, also where those that name no concept are about what was spoken of before.</summary>
    private List<RankedCandidate> CandidatesOf(Variant[] variants, Topic? topic, SentenceLikeness alike, double[]? weights)
    {
        ImmutableArray<string> known = topic is null ? [] : [.. topic.Concepts.Where(concept => knowledge.FindConcept(concept) is not null)];
        var last = topic?.Entry is { } id ? index.Find(id) : null;
        var candidates = new List<RankedCandidate>();
        foreach (var variant in variants)
        {
            _candidates.Find(variant, alike, last, known.Length > 0, weights, candidates);
        }

        foreach (var variant in known.IsEmpty ? [] : variants.Where(variant => variant.Question.Concepts.IsEmpty))
        {
            _candidates.Find(variant with { Question = variant.Question.About(known) }, alike, last, true, weights, candidates);
        }

        return candidates;
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

    /// <summary>The question with the concepts that it calls "both"; one for each pair that it may mean.</summary>
    private IEnumerable<Question> Complete(Question question, Topic? topic) =>
        question.SpeaksOfBoth && question.Concepts.IsEmpty ? knowledge.PairsAfter(topic?.Concepts ?? []).Select(question.About) : [question];
}

/// <summary>A way to take a sentence.</summary>
/// <param name="Question">The question with what the context completes.</param>
/// <param name="Asked">The question without.</param>
/// <param name="Around">What is left out of the sentence; null where nothing is.</param>
internal sealed record Variant(Question Question, Question Asked, Question? Around);
