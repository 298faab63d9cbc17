using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>How articles announce, count and name the kinds of a thing.</summary>
/// <param name="definition">The language as written.</param>
/// <param name="typeWords">Stems of the words for kinds.</param>
internal sealed class KindLanguage(ArticleDefinition definition, FrozenSet<string> typeWords)
{
    private readonly ImmutableArray<string> _counts = definition.Counts;
    private readonly FrozenSet<string> _counters = [.. definition.Counters];
    private readonly FrozenSet<string> _wayWords = [.. definition.WayWords];
    private readonly FrozenSet<string> _divisionWords = [.. definition.DivisionWords];

    /// <inheritdoc cref="ArticleDefinition.Divisions"/>
    public Phrases Divisions { get; } = new(definition.Divisions);

    /// <inheritdoc cref="ArticleDefinition.DivisionLinks"/>
    public FrozenSet<string> Links { get; } = [.. definition.DivisionLinks];

    /// <inheritdoc cref="ArticleDefinition.NameVerbs"/>
    public FrozenSet<string> NameVerbs { get; } = [.. definition.NameVerbs];

    /// <summary>The number that words say there are of something, from two on; null where they say none.</summary>
    public int? CountIn(ImmutableArray<Word> words)
    {
        foreach (var word in words)
        {
            var index = _counts.IndexOf(word.Text);
            if (index >= 0)
            {
                return index + 2;
            }

            if (word.Text.Length <= 2 && int.TryParse(word.Text, out var number) && number > 1)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>Whether words speak of several types of something: "kinds", but not "kind".</summary>
    public bool SpeakOfTypes(ImmutableArray<Word> words) => words.Any(word => word.Text[^1] == 's' && typeWords.Contains(word.Stem));

    /// <summary>Whether words say that something is divided into kinds.</summary>
    public bool Divide(ImmutableArray<Word> words) => words.Any(word => _divisionWords.Contains(word.Text));

    /// <summary>Whether words count ways in which something comes: "three ways".</summary>
    public bool CountWays(ImmutableArray<Word> words) => CountIn(words) is not null && words.Any(word => _wayWords.Contains(word.Text));

    /// <summary>Whether a word counts off one of several things: "the first", "another".</summary>
    public bool IsCounter(Word word) => _counters.Contains(word.Text);

    /// <summary>Whether a word is a number.</summary>
    public bool IsCount(Word word) => _counts.Contains(word.Text);
}
