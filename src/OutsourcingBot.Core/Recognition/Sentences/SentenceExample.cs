using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Recognition.Sentences;

/// <summary>A labelled question as <c>tools/SentenceModel</c> is taught it, with what the ranking, without its author's questions, says of it.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="Text">What is said.</param>
/// <param name="Asked">The question before it; null where there is none.</param>
/// <param name="Last">The identifier of what was answered to that; null where that is unknown.</param>
/// <param name="Right">The identifiers of what answers it, with how well, up to 1.</param>
/// <param name="IsSmallTalk">Whether it is small talk.</param>
/// <param name="IsWork">Whether it asks only where work belongs.</param>
/// <param name="IsPlaced">Whether saying where work belongs answers it.</param>
/// <param name="Ranked">The probabilities of the answers that the ranking chooses from.</param>
/// <param name="Decline">The ranking's probability that nothing answers.</param>
/// <param name="SmallTalk">The same of small talk.</param>
/// <param name="Work">The same of asking where work belongs.</param>
internal sealed record SentenceExample(
    string Author, string Text, string? Asked, string? Last, ImmutableSortedDictionary<string, double> Right, bool IsSmallTalk, bool IsWork, bool IsPlaced, ImmutableSortedDictionary<string, double> Ranked, double Decline, double SmallTalk, double Work)
{
    /// <summary>The questions as JSON, one in a line.</summary>
    public static IEnumerable<string> Lines(AnswerableIndex index, IEnumerable<UnseenQuestion> questions) =>
        questions.Select(question => JsonSerializer.Serialize(Of(index, question), SentenceExampleJson.Default.SentenceExample));

    private static SentenceExample Of(AnswerableIndex index, UnseenQuestion question)
    {
        var (example, ranked) = (question.Example, question.Ranked);
        return new SentenceExample(
            example.Author,
            example.Text,
            example.Last,
            example.Topic?.Entry,
            index.All.Select(answerable => (answerable.Id, Well: example.Accepts?.Invoke(answerable.Id) ?? 0)).Where(right => right.Well > 0).DistinctBy(right => right.Id).ToImmutableSortedDictionary(right => right.Id, right => right.Well, StringComparer.Ordinal),
            example.IsSmallTalk,
            example is { Accepts: null, IsSmallTalk: false, IsPlaced: not null },
            question.IsPlaced,
            ranked.Answers.DistinctBy(answer => answer.Candidate.Answerable.Id).ToImmutableSortedDictionary(answer => answer.Candidate.Answerable.Id, answer => answer.Probability, StringComparer.Ordinal),
            ranked.Decline,
            ranked.SmallTalk,
            ranked.Work);
    }
}

/// <summary>JSON of <see cref="SentenceExample"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentenceExample))]
internal sealed partial class SentenceExampleJson : JsonSerializerContext;
