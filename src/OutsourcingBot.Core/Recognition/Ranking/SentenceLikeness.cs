namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What the words of one sentence are like, looked up once for all ways to take the sentence.</summary>
internal sealed class SentenceLikeness(Likeness likeness)
{
    private readonly Dictionary<string, IReadOnlyList<(string Stem, double Likeness)>> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<(string Stem, double Likeness)> AlikeTo(string word)
    {
        if (!_seen.TryGetValue(word, out var alike))
        {
            _seen[word] = alike = likeness.AlikeTo(word);
        }

        return alike;
    }
}
