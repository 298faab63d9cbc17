namespace OutsourcingBot.Core.Language;

/// <summary>Tells negations that deny nothing: "isn't it so?" and "it is so, isn't it?" ask whether it is so.</summary>
internal static class EmptyNegation
{
    /// <summary>How far behind the first word the negation of a question may stand: "is it not", "do they not".</summary>
    private const int FarthestFromStart = 2;

    /// <summary>Fewer words before it make no sentence that a tag could be put to.</summary>
    private const int LeastBeforeTag = 3;

    /// <param name="tokens">The words of a question.</param>
    /// <param name="place">Where the negation stands.</param>
    /// <param name="lexicon">Knows the words.</param>
    public static bool Is(IReadOnlyList<Token> tokens, int place, Lexicon lexicon) =>
        (place <= FarthestFromStart && lexicon.BeginsQuestion(tokens[0])) || (place > LeastBeforeTag && IsTag(tokens, place, lexicon));

    /// <summary>"…, isn't it", "…, is it not", "…, isn't", "…, no", "… or not".</summary>
    private static bool IsTag(IReadOnlyList<Token> tokens, int place, Lexicon lexicon) =>
        place == tokens.Count - 1 || (place == tokens.Count - 2 && lexicon.BeginsQuestion(tokens[place - 1]) && lexicon.IsPronoun(tokens[^1]));
}
