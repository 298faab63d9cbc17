using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads a paragraph of a page whose lines were broken by hand, at times to make a list of it.</summary>
internal static class BrokenLines
{
    public static IEnumerable<ArticleBlock> Of(string text, int line)
    {
        var pieces = new List<string>();
        foreach (var piece in text.Split('\n').Select(Blanks.Single).Where(piece => piece.Any(char.IsLetterOrDigit)))
        {
            // A line that goes on in small letters was broken for its looks.
            if (pieces.Count > 0 && char.IsLower(piece[0]))
            {
                pieces[^1] += " " + piece;
            }
            else
            {
                pieces.Add(piece);
            }
        }

        var lines = pieces.SelectMany(piece => LineSplitter.Split(LinedText.At(piece, line))).ToArray();
        var isList = lines.Count(part => part.Mark is LineMark.Bullet or LineMark.Number) > 1;
        return isList
            ? lines.Select(part => part.Mark is LineMark.Bullet or LineMark.Number ? new ArticleBlock.Item(part.Text) : (ArticleBlock)new ArticleBlock.Paragraph(part.Text))
            : pieces.Select(piece => new ArticleBlock.Paragraph(LinedText.At(piece, line)));
    }
}
