using System.Collections.Frozen;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What the words of a question, taken together, say of each answer.</summary>
/// <param name="network">From words and form by way of units to answers.</param>
/// <param name="words">The words that were learned, and pairs of neighbours.</param>
internal sealed class QuestionUnits(HiddenLayerNetwork network, FrozenDictionary<string, int> words)
{
    /// <summary>A score for each entry that was learned, then for each type of answer.</summary>
    /// <param name="found">The words of a question.</param>
    /// <param name="form">What its form is about.</param>
    public float[] ScoresOf(List<string> found, float[] form)
    {
        var (places, values) = (new List<int>(found.Count + form.Length), new List<float>(found.Count + form.Length));
        foreach (var word in found)
        {
            if (words.TryGetValue(word, out var place))
            {
                places.Add(place);
                values.Add(1);
            }
        }

        for (var i = 0; i < form.Length; i++)
        {
            places.Add(words.Count + i);
            values.Add(form[i]);
        }

        return network.ScoresOf(new SparseVector([.. places], [.. values]));
    }
}
