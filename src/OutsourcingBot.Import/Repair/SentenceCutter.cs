using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Repair;

/// <summary>Cuts text into sentences, also where the blank behind a full stop was lost.</summary>
internal sealed class SentenceCutter(ArticleLanguage language)
{
    /// <summary>Names that begin with a small letter, such as "iPhone", have fewer letters before the capital.</summary>
    private const int ShortestWord = 4;

    public IEnumerable<Statement> Cut(LinedText text)
    {
        foreach (var piece in Pieces(text, isList: false))
        {
            foreach (var (start, end) in Whole(piece.Text, SentenceSplitter.Spans(piece.Text)))
            {
                var sentence = Blanks.Single(piece.Text[start..end]);
                if (sentence.Any(char.IsLetterOrDigit))
                {
                    yield return new Statement(Tidy(sentence), piece.LineAt(start));
                }
            }
        }
    }

    /// <summary>Puts together what a full stop behind an abbreviation parted: "Nov. 30", "5 ft. or more".</summary>
    private List<(int Start, int End)> Whole(string text, IEnumerable<(int Start, int End)> spans)
    {
        var whole = new List<(int Start, int End)>();
        foreach (var (start, end) in spans)
        {
            if (whole.Count > 0 && (char.IsLower(text[start]) || char.IsAsciiDigit(text[start])) && text[whole[^1].End - 1] == '.'
                && Words.Of(text[whole[^1].Start..whole[^1].End]) is [.., var last] && language.IsAbbreviation(last.Text))
            {
                whole[^1] = (whole[^1].Start, end);
            }
            else
            {
                whole.Add((start, end));
            }
        }

        return whole;
    }

    /// <summary>The parts between lost blanks.</summary>
    /// <param name="isList">Whether items may have run together, so that a capitalised word may end where a capital begins.</param>
    public IEnumerable<LinedText> Pieces(LinedText text, bool isList)
    {
        var from = 0;
        var shared = isList ? SharedEnds.In(text.Text) : [];
        for (var i = 1; i < text.Text.Length; i++)
        {
            if (EndsSentence(text.Text, i) || EndsWord(text.Text, i, isList) || shared.Contains(i))
            {
                yield return text.Slice(from, i);
                from = i;
            }
        }

        if (text.Slice(from, text.Text.Length) is { Text.Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    /// <summary>Whether a capital at a place begins a sentence right behind the mark that ends the one before.</summary>
    private bool EndsSentence(string text, int i)
    {
        if (!char.IsUpper(text[i]) || text[i - 1] is not ('.' or '?' or '!' or ':' or ';' or ')' or '”'))
        {
            return false;
        }

        if (text[i - 1] is ')' or '”')
        {
            return i > 2 && text[i - 2] == '.' && text[i - 1] == '”';
        }

        var mark = i - 1;
        var start = text.LastIndexOfAny([' ', '\n', '('], mark - 1 < 0 ? 0 : mark - 1) + 1;
        var word = text[start..mark].ToLowerInvariant();
        var isInitials = (word.Length <= 1 && !word.All(char.IsAsciiDigit)) || (word.Contains('.') && word.Split('.').All(part => part.Length <= 1));
        var isName = i + 1 < text.Length && char.IsUpper(text[i + 1]) && start < mark && char.IsUpper(text[mark - 1]);
        return !isInitials && !isName && !language.IsAbbreviation(word) && !word.Contains("//", StringComparison.Ordinal)
            && (text[mark] != ':' || char.IsLetterOrDigit(text[mark - 1]));
    }

    /// <summary>Whether a capital begins a new text right behind a word; "LinkedIn" and "McKinsey" are one word.</summary>
    private bool EndsWord(string text, int i, bool isList)
    {
        if (!Glue.IsAt(text, i) && !(isList && Glue.EndsCapitals(text, i)))
        {
            return false;
        }

        var start = WordStart(text, i);
        var end = i + 1;
        while (end < text.Length && char.IsLower(text[end]))
        {
            end++;
        }

        var (left, right) = (text[start..i], text[i..end]);
        if (left.Length == 0)
        {
            return true;
        }

        return !language.IsProperName(left + right) && (char.IsLower(left[0])
            ? left.Length >= ShortestWord || language.IsInDictionary(left) || (left.Length > 1 && language.IsFunctionWord(Words.Of(left)[0]))
            : isList && (left.Length > 2 || left.All(char.IsUpper)) && left.Length > 1 && (right.Length > 2 || (right.Length == 2 && end < text.Length && char.IsUpper(text[end]))) && (language.IsInDictionary(left) || left.All(char.IsUpper) || language.IsInDictionary(right)));
    }

    /// <summary>Where the word that ends at a place begins: at its capital, at the first of its capitals, or behind what is no letter.</summary>
    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLower(text[start - 1]))
        {
            start--;
        }

        var isCapitals = start == end;
        while (start > 0 && char.IsUpper(text[start - 1]))
        {
            start--;
            if (!isCapitals)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Takes off marks that lost what they pointed to: "as follows: –" stays "as follows:".</summary>
    private static string Tidy(string sentence)
    {
        var text = sentence.TrimEnd(' ', '–', '—', '-');
        return text.Length > 0 ? text : sentence;
    }
}
