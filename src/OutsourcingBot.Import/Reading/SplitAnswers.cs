using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Puts a line that only says that a question or an answer follows together with what follows it.</summary>
internal static class SplitAnswers
{
    public static List<SourceLine> Join(List<SourceLine> lines, ArticleLanguage language)
    {
        var joined = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && line.Mark == LineMark.None && IsMark(joined[^1], language))
            {
                joined[^1] = joined[^1] with { Text = LinedText.Concat([joined[^1].Text, LinedText.At(" ", line.Text.Line), line.Text]) };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool IsMark(SourceLine line, ArticleLanguage language) =>
        line.Mark == LineMark.None && line.Plain[^1] is ':' or '.' && (language.AnswerMarks.Are(line.Plain[..^1]) || language.QuestionMarks.Are(line.Plain[..^1]));
}
