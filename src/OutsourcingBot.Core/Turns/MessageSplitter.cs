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
        [.. Lines(text).SelectMany(line => SentenceSplitter.Split(line))
            .SelectMany(sentence => SplitAtAnd(sentence.Sentence, lexicon))
            .Where(part => part.Any(char.IsLetterOrDigit))
            .Take(MostParts)];

    /// <summary>The lines; those of a list go with the line above it, which ends with a colon.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var isList = false;
        foreach (var line in text.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            isList = isList && !line.EndsWith('?');
            if (isList)
            {
                lines[^1] += (lines[^1].EndsWith(':') ? " " : ", ") + Item(line).TrimEnd(',', '.');
            }
            else
            {
                lines.Add(line);
            }

            isList = isList || line.EndsWith(':');
        }

        return lines;
    }

    /// <summary>What stands behind a bullet or a number.</summary>
    private static string Item(string line)
    {
        var item = line.TrimStart('-', '*', '•', '–', ' ');
        var digits = item.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && item[digits] is '.' or ')' ? item[(digits + 1)..].TrimStart() : item;
    }

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
