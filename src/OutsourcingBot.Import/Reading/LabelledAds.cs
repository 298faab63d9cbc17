using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Takes advertisements out of a plain text: a line that says what follows is one, and the lines close behind it.</summary>
internal static class LabelledAds
{
    private const string Advertisement = "advertisement";
    private const int LongestAd = 4;

    public static (List<SourceLine> Lines, List<ArticleBlock.Aside> Asides) Cut(List<SourceLine> lines, ArticleLanguage language)
    {
        var (kept, asides) = (new List<SourceLine>(), new List<ArticleBlock.Aside>());
        var left = 0;
        foreach (var line in lines)
        {
            left = language.AdLabels.Are(line.Plain) ? LongestAd : line.IsAfterBlank || line.Mark == LineMark.Hash ? 0 : left - 1;
            if (left > 0)
            {
                asides.Add(new ArticleBlock.Aside(line.Text, Advertisement));
            }
            else
            {
                kept.Add(line);
            }
        }

        return (kept, asides);
    }
}
