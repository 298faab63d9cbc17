using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Finds the part of a sentence that asks, apart from what is said around it: "I have no idea what X is".</summary>
internal sealed class SentenceFocus(Lexicon lexicon)
{
    private const int MostParts = 8;

    private static readonly char[] ClauseEnds = [',', ':', '(', ')', '—', '–'];

    /// <summary>Parts that may be the question, each with what is left of the sentence without it; the longest first.</summary>
    public IEnumerable<(string Focus, string Around)> Of(string sentence) =>
        Sentences(sentence).Concat(Clauses(sentence)).Concat(FromQuestionWords(sentence))
            .Where(part => part.Around.Length > 0)
            .OrderByDescending(part => part.Focus.Length)
            .Take(MostParts);

    private static IEnumerable<(string Focus, string Around)> Sentences(string text) =>
        EachWithTheRest([.. SentenceSplitter.Split(text).Select(sentence => sentence.Sentence)]);

    private static IEnumerable<(string Focus, string Around)> Clauses(string sentence) =>
        EachWithTheRest(sentence.Split(ClauseEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<(string Focus, string Around)> EachWithTheRest(string[] parts) =>
        parts.Length == 1 ? [] : parts.Select((part, i) => (part, string.Join(' ', parts.Where((_, other) => other != i))));

    private IEnumerable<(string Focus, string Around)> FromQuestionWords(string sentence)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (lexicon.IsOpenQuestionWord(words[i]) && !lexicon.IsCopula(Token.Of(words[i - 1].ToLowerInvariant())))
            {
                yield return (string.Join(' ', words[i..]), string.Join(' ', words[..i]));
            }
        }
    }
}
