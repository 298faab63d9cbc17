using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OutsourcingBot.Core.Answering.Claims;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>The content of <c>dialogs/ranking.json</c>: what was learned from labelled questions. Weights are hundredths.</summary>
/// <param name="Features">A weight for each <see cref="RankingFeature"/>, by its name; those not named weigh nothing.</param>
/// <param name="Confidence">The weights of what the confidence depends on, then the constant; not hundredths.</param>
/// <param name="Types">Names of <see cref="AnswerType"/>s.</param>
/// <param name="Words">For a word of questions, places in <paramref name="Types"/>, each followed by its weight.</param>
/// <param name="Entries">Identifiers of entries of the knowledge; those that it has no longer are ignored.</param>
/// <param name="EntryTypes">For each of <paramref name="Entries"/> the place of its type in <paramref name="Types"/>.</param>
/// <param name="Concepts">Identifiers of the concepts that the learned knowledge compares.</param>
/// <param name="Forms">For each of <paramref name="Types"/> a weight for each dimension of what the question's form is about.</param>
/// <param name="Units">What the words of a question together say of each of <paramref name="Entries"/> and <paramref name="Types"/>.</param>
/// <param name="Claims">What tells whether a claim is true.</param>
/// <param name="Work">What tells of which side described work is.</param>
internal sealed record RankingFile(
    ImmutableSortedDictionary<string, int> Features,
    ImmutableArray<double> Confidence,
    ImmutableArray<string> Types,
    ImmutableSortedDictionary<string, int[]> Words,
    ImmutableArray<string> Entries,
    ImmutableArray<int> EntryTypes,
    ImmutableArray<string> Concepts,
    ImmutableArray<int[]> Forms,
    UnitWeights Units,
    ClaimWeights Claims,
    WorkWeights Work)
{
    /// <summary>Words of the dictionary that several authors use; what is like one and in no dictionary is a slip of it.</summary>
    public ImmutableArray<string> Spelt { get => field.IsDefault ? [] : field; init; }
}

/// <summary>JSON for <c>dialogs/ranking.json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RankingFile))]
internal sealed partial class RankingJson : JsonSerializerContext;
