using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Gathers the words of a knowledge, each once, while its texts are read.</summary>
internal sealed class KnowledgeWords(Lexicon lexicon)
{
    private readonly Dictionary<string, KnownWord> _known = new(StringComparer.Ordinal);
    private readonly List<Token> _all = [];

    /// <summary>The numbers of their stems.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Every word so far.</summary>
    public IReadOnlyList<Token> All => _all;

    /// <summary>What is known of a word, which is taken in where it is new.</summary>
    public KnownWord Of(Token word)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, word.Text, out var isKnown);
        if (!isKnown)
        {
            known = new KnownWord(Vocabulary.Add(word.Stem), lexicon.TraitsOf(word));
            _all.Add(word);
        }

        return known;
    }
}

/// <summary>What is known of a word of the knowledge.</summary>
/// <param name="Number">The number of its stem.</param>
/// <param name="Traits">What the language says of it.</param>
internal readonly record struct KnownWord(int Number, WordTraits Traits);
