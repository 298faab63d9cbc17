using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>Finds the one sentence of a passage that a claim is about, so that a yes or no is followed by what it rests on.</summary>
internal sealed class DecidingSentence(Lexicon lexicon)
{
    /// <summary>Words that are less alike than this say different things.</summary>
    private const float LeastAlike = 0.4f;

    /// <summary>All sentences name what the passage is about; between equals that decides.</summary>
    private const float Name = 0.1f;

    /// <summary>The sentence that has most of the claim's words or words like them; null where none has one, so that all of them have to be said.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="sentences">What is told.</param>
    public Sentence? Of(Question claim, ImmutableArray<Sentence> sentences)
    {
        Token[] telling = [.. claim.Spans.Where(span => span.Role != SpanRole.Concept).SelectMany(span => span.Tokens).Where(token => !lexicon.IsFunctionWord(token)).Distinct()];
        Token[] names = [.. claim.Spans.Where(span => span.Role == SpanRole.Concept).SelectMany(span => span.Tokens).Distinct()];
        var best = sentences.Select(sentence => (Sentence: sentence, Words: lexicon.Tokenize(sentence.Text)))
            .Select(told => (told.Sentence, Shared: telling.Sum(word => Shared(word, told.Words)), Names: names.Count(name => told.Words.Contains(name))))
            .MaxBy(told => told.Shared + (Name * told.Names));
        return best.Shared > 0 ? best.Sentence : null;
    }

    private float Shared(Token word, IReadOnlyList<Token> sentence) => sentence.Max(other =>
        other.Stem == word.Stem ? 1
        : lexicon.IsFunctionWord(other) || lexicon.Vectors.Similarity(word.Text, other.Text) is var alike && alike < LeastAlike ? 0
        : alike);
}
