using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Reads what was learned, and writes it.</summary>
internal static class RankingLoader
{
    /// <summary>The file is not what <c>train-ranking</c> writes.</summary>
    public const string Unreadable = "OB2060";

    private const double Unit = 0.01;

    /// <summary>The content; null where the file is damaged.</summary>
    public static RankingFile? Load(SourceFile source, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            var file = JsonSerializer.Deserialize(source.Text, RankingJson.Default.RankingFile);
            if (file is { Confidence.Length: RankedAnswers.ConfidenceInputs + 1 } && FitsTogether(file.Words, file.Types) && EntriesHaveTypes(file) && file.Units.FitsTogether(file.Entries.Length, file.Types.Length) && file.Claims.FitsTogether())
            {
                return file;
            }

            diagnostics.Add(Mistake(source, 1, "its parts do not fit together"));
        }
        catch (JsonException mistake)
        {
            diagnostics.Add(Mistake(source, (int)(mistake.LineNumber ?? 0) + 1, "it is not valid here"));
        }

        return null;
    }

    /// <summary>The model for a knowledge.</summary>
    public static RankingModel ModelOf(RankingFile file, KnowledgeBase knowledge, AnswerableIndex index, int dimensions)
    {
        int[] types = [.. file.Types.Select(name => AnswerType.Names.IndexOf(name))];
        return new RankingModel(
            NamedWeights.Placed(file.Features, RankingFeature.Places),
            Rows(file.Words, types, AnswerType.Count),
            Directions(file.Forms, types, dimensions),
            file.Units.ToUnits(),
            NamesakesIn(knowledge, file.Concepts),
            ColumnsIn(knowledge, index, file.Entries),
            KinOf(file, types),
            [.. Enumerable.Range(0, AnswerType.Count).Select(type => Array.IndexOf(types, type) is >= 0 and var place ? file.Entries.Length + place : -1)],
            new LogisticRegression([.. file.Confidence]));
    }

    /// <summary>
    /// For each place of the index the one among the learned entries; −1 where it was not learned. Where a learned entry's document is not here, or no longer says it,
    /// what stands under the same heading in another document is taken for it.
    /// </summary>
    public static int[] ColumnsIn(KnowledgeBase knowledge, AnswerableIndex index, IReadOnlyList<string> learned)
    {
        var columns = new int[index.All.Length];
        Array.Fill(columns, -1);
        var elsewhere = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < learned.Count; column++)
        {
            if (index.Find(learned[column]) is { Place: var place })
            {
                columns[place] = column;
            }
            else
            {
                elsewhere.TryAdd(Slug.FragmentOf(learned[column]), column);
            }
        }

        var headings = elsewhere.Keys.Select(fragment => HeadingOf(fragment).ToString()).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var answerable in knowledge.Entries.Where(entry => headings.Contains(HeadingOf(entry.Id))).SelectMany(entry => index.OfEntry(entry.Id)))
        {
            if (columns[answerable.Place] < 0 && elsewhere.Remove(answerable.Fragment, out var column))
            {
                columns[answerable.Place] = column;
            }
        }

        return columns;
    }

    private static ReadOnlySpan<char> HeadingOf(string id)
    {
        var fragment = id.AsSpan(id.IndexOf('#', StringComparison.Ordinal) + 1);
        return fragment.IndexOf('/') is >= 0 and var end ? fragment[..end] : fragment;
    }

    private static FrozenDictionary<string, WeightRow> Rows(ImmutableSortedDictionary<string, int[]> words, int[] columns, int width) =>
        words.ToFrozenDictionary(pair => pair.Key, pair => WeightRow.Of(pair.Value, columns, Unit), StringComparer.Ordinal);

    private static ImmutableArray<(int Type, float[] Form)> Directions(ImmutableArray<int[]> rows, int[] columns, int dimensions) =>
        [.. rows.Zip(columns).Where(row => row.Second >= 0 && row.First.Length == dimensions).Select(row => (row.Second, Array.ConvertAll(row.First, weight => (float)(weight * Unit))))];

    /// <summary>
    /// Concepts that were never learned are taken for those that were, by their side of a comparison, so that "what is the difference between X
    /// and Y?" is the same question of any document.
    /// </summary>
    private static Dictionary<string, string> NamesakesIn(KnowledgeBase knowledge, ImmutableArray<string> learned)
    {
        var namesakes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var concept in learned.IsEmpty ? [] : knowledge.Concepts)
        {
            if (!learned.Contains(concept.Id) && knowledge.SideOf(concept.Id) is >= 0 and var side)
            {
                namesakes.Add(concept.Id, learned[Math.Min(side, learned.Length - 1)]);
            }
        }

        return namesakes;
    }

    /// <summary>For each type the places of the entries of it that were learned.</summary>
    private static int[][] KinOf(RankingFile file, int[] types)
    {
        var byType = Enumerable.Range(0, file.Entries.Length).Where(column => file.EntryTypes[column] >= 0).ToLookup(column => types[file.EntryTypes[column]]);
        return [.. Enumerable.Range(0, AnswerType.Count).Select(type => byType[type].ToArray())];
    }

    private static bool EntriesHaveTypes(RankingFile file) =>
        !file.Entries.IsDefault && !file.EntryTypes.IsDefault && file.EntryTypes.Length == file.Entries.Length && file.EntryTypes.All(type => type < file.Types.Length)
        && !file.Concepts.IsDefault;

    private static bool FitsTogether(ImmutableSortedDictionary<string, int[]> words, ImmutableArray<string> columns) =>
        !columns.IsDefault && words is not null && words.Values.All(row => row.Length % 2 == 0 && row.Where((_, i) => i % 2 == 0).All(column => column >= 0 && column < columns.Length));

    private static Diagnostic Mistake(SourceFile source, int line, string what) =>
        new(Unreadable, DiagnosticSeverity.Error, $"this is not what 'train-ranking' writes: {what}; put the file back or train again", source.Name, line);
}

/// <summary>The weights of one word that are not zero.</summary>
internal readonly record struct WeightRow((int Place, float Weight)[] Weights)
{
    public static WeightRow Of(int[] pairs, int[] columns, double unit)
    {
        var weights = new List<(int, float)>(pairs.Length / 2);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (columns[pairs[i]] >= 0)
            {
                weights.Add((columns[pairs[i]], (float)(pairs[i + 1] * unit)));
            }
        }

        return new WeightRow([.. weights]);
    }

    public void AddTo(Span<double> sums)
    {
        foreach (var (place, weight) in Weights)
        {
            sums[place] += weight;
        }
    }
}
