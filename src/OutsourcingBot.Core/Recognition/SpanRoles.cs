using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Tells what part a word or a phrase plays in a question.</summary>
internal sealed class SpanRoles(Lexicon lexicon, KnowledgePhrases phrases)
{
    /// <summary>What makes a single word carry nothing of the subject.</summary>
    private const WordTraits Filling = WordTraits.Function | WordTraits.Pronoun | WordTraits.More | WordTraits.Less
        | WordTraits.Number | WordTraits.Ordinal;

    /// <summary>The span of a word that belongs to no known phrase.</summary>
    public Span OfWord(Token token)
    {
        var traits = lexicon.TraitsOf(token);
        var role = (traits & Filling) != 0 || token.Text is [_] or [>= '0' and <= '9', >= '0' and <= '9'] ? SpanRole.Filler
            : traits.HasFlag(WordTraits.Light) ? SpanRole.Light
            : phrases.Knows(token.Stem) ? SpanRole.Content
            : SpanRole.Alien;
        return new Span([token], role)
        {
            IsGeneric = traits.HasFlag(WordTraits.Generic),
            Meanings = role == SpanRole.Filler ? [] : [Phrase.Of(token)],
        };
    }

    /// <summary>The span of a phrase, with all that the phrase may be.</summary>
    public Span OfPhrase(ImmutableArray<Token> tokens, SpanMatch phrase, List<SpanMatch> all)
    {
        var words = tokens.Slice(phrase.Start, phrase.Length);
        var isLight = words.All(lexicon.IsLight);
        ImmutableArray<string> concepts = [];
        ImmutableArray<Phrase> meanings = [KnowledgePhrases.PhraseOf(words, lexicon)];
        ImmutableArray<Cue> cues = [];
        foreach (var match in all)
        {
            if (match.Start == phrase.Start && match.Length == phrase.Length)
            {
                concepts = match.Meaning is { Concept: { } concept } && !concepts.Contains(concept) ? concepts.Add(concept) : concepts;
                meanings = match.Meaning is { Phrase: var meaning } ? meanings.Add(meaning) : meanings;
                cues = match.Cue is { } cue ? cues.Add(cue) : cues;
            }
        }

        return new Span(words, concepts.Length > 0 ? SpanRole.Concept
            : meanings.Length > 1 && !isLight ? SpanRole.Content
            : cues.Length > 0 ? SpanRole.Cue
            : isLight ? SpanRole.Light
            : SpanRole.Filler)
        {
            Concepts = concepts,
            Meanings = meanings,
            Cues = cues,
        };
    }
}
