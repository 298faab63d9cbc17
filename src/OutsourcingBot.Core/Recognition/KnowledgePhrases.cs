using System.Collections;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>The phrases under which a question may name things of the knowledge.</summary>
internal sealed class KnowledgePhrases
{
    private readonly Vocabulary _vocabulary;
    private readonly BitArray _known;

    /// <param name="knowledge">The knowledge.</param>
    /// <param name="lexicon">The language.</param>
    /// <param name="words">The words of its texts, to which those of names and synonyms are added.</param>
    public KnowledgePhrases(KnowledgeBase knowledge, Lexicon lexicon, KnowledgeWords words)
    {
        Matcher = new PhraseMatcher<Meaning>(new PhraseReader(knowledge, lexicon, words).Read());
        _vocabulary = words.Vocabulary;
        _known = new BitArray(_vocabulary.Count);
        foreach (var word in words.All)
        {
            _known[words.Of(word).Number] = true;
        }
    }

    /// <summary>Finds phrases of the knowledge, as stems.</summary>
    public PhraseMatcher<Meaning> Matcher { get; }

    /// <summary>Whether a word of the knowledge, its names and synonyms included, has the stem.</summary>
    public bool Knows(string stem) => _vocabulary.NumberOf(stem) is >= 0 and var number && number < _known.Length && _known[number];

    /// <summary>Tokens as a phrase: words without a subject of their own tell nothing, words of degree do.</summary>
    public static Phrase PhraseOf(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var words = ImmutableCollectionsMarshal.AsImmutableArray(Lexicon.StemsOf(tokens));
        var telling = words;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            telling = Tells(lexicon.TraitsOf(tokens[i])) ? telling : telling.RemoveAt(i);
        }

        for (var i = telling.Length - 1; i > 0; i--)
        {
            telling = telling.IndexOf(telling[i]) == i ? telling : telling.RemoveAt(i);
        }

        return new Phrase(telling, words);
    }

    private static bool Tells(WordTraits traits) => (traits & WordTraits.Function) == 0 || (traits & (WordTraits.More | WordTraits.Less)) != 0;
}

/// <summary>What a phrase means.</summary>
/// <param name="Concept">The concept it names; null where it names none.</param>
/// <param name="Phrase">The knowledge's own phrase for it.</param>
internal readonly record struct Meaning(string? Concept, Phrase Phrase);
