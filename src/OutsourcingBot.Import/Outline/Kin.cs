using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Tells whether a word was made from a word of a subject's name, or the name from it.</summary>
internal sealed class Kin(ArticleLanguage language)
{
    private const int ShortestBase = 3;

    /// <param name="word">The word of a text.</param>
    /// <param name="stem">The stem of a word of the name.</param>
    public bool Are(Word word, string stem) => IsMade(word.Text, stem, language.DoerEndings) || IsMade(stem, word.Stem, language.StateEndings) || AreForms(word.Text, stem);

    /// <summary>Whether a form of a word is its adjective: "bacterial".</summary>
    public bool IsAdjective(Word word, string stem) => word.Stem != stem && IsAdjective(word.Text) && !IsAdjective(stem);

    private bool IsAdjective(string word) => language.AdjectiveEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"baker" of "bake", "internship" of "intern".</summary>
    private static bool IsMade(string made, string stem, IEnumerable<string> endings) =>
        endings.Any(ending => made.Length > ending.Length && made.EndsWith(ending, StringComparison.Ordinal) && (made[..^ending.Length] == stem || Words.Stems(made[..^ending.Length]) is [var root] && root == stem));

    /// <summary>"bacterium" and "bacterial" of "bacteria".</summary>
    public bool AreForms(string word, string stem) =>
        word.Length > ShortestBase && stem.Length > ShortestBase && word.AsSpan(0, ShortestBase).SequenceEqual(stem.AsSpan(0, ShortestBase)) && Bases(word).Intersect(Bases(stem)).Any();

    private IEnumerable<string> Bases(string word) =>
        language.LatinEndings.Concat(language.AdjectiveEndings).Where(ending => word.Length >= ShortestBase + ending.Length && word.EndsWith(ending, StringComparison.Ordinal)).Select(ending => word[..^ending.Length]);
}
