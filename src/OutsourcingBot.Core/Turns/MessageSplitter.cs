using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Turns;

/// <summary>Cuts a message into the questions it asks.</summary>
internal static class MessageSplitter
{
    /// <summary>At most so many questions of one message are answered.</summary>
    private const int MostParts = 6;

    /// <summary>The sentences and lines of a message, also those that a conjunction joins, as in "and what…".</summary>
    public static ImmutableArray<string> Split(string text, Lexicon lexicon) =>
        [.. text.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => SentenceSplitter.Split(line))
            .SelectMany(sentence => SplitAtAnd(sentence.Sentence, lexicon))
            .Where(part => part.Any(char.IsLetterOrDigit))
            .Take(MostParts)];

    private static IEnumerable<string> SplitAtAnd(string sentence, Lexicon lexicon)
    {
        var words = sentence.Split(' ');
        var start = 0;
        for (var i = 2; i < words.Length - 1; i++)
        {
            if (lexicon.IsConjunction(words[i]) && lexicon.IsQuestionWord(words[i + 1]))
            {
                yield return string.Join(' ', words[start..i]);
                start = i + 1;
            }
        }

        yield return string.Join(' ', words[start..]);
    }
}
