using OutsourcingBot.Import.Contrast;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Fills the comparison from pairs of sentences and from tables.</summary>
internal sealed class ComparisonDrafter(Article article, DraftSection target)
{
    private readonly PairFinder _pairs = new(article.Language, article.Subjects);
    private readonly RowMaker _rows = new(article.Language, article.Subjects);
    private readonly LineShape _shape = new(article.Language);

    /// <summary>Takes the rows out of a section, where the article compares anything, and returns the section without them.</summary>
    public ArticleSection Add(ArticleSection section, string? aspect, bool isComparison) =>
        article.Subjects.AreCompared ? AddPairs(section, aspect, isComparison) : section;

    /// <summary>Takes the tables whose columns are subjects out of a section, wherever it stands, and returns the section without them.</summary>
    public ArticleSection AddTables(ArticleSection section)
    {
        foreach (var table in section.Parts.OfType<Part.Table>().Where(_rows.Add))
        {
            article.Ledger.Record(table.Rows[0], new Fate.Structure());
            article.Ledger.Record(table.Rows.Skip(1).SelectMany(row => row), new Fate.Kept(target.Heading));
        }

        Write();
        return section with { Parts = article.Ledger.Left(section.Parts) };
    }

    /// <summary>Takes the rows out of a section and returns the section without them.</summary>
    public ArticleSection AddPairs(ArticleSection section, string? aspect, bool isComparison)
    {
        section = AddTables(section);

        // Outside a comparison a contrast is looked for only as long as there is none better.
        if (isComparison || _rows.Rows.Count == 0)
        {
            var statements = Listed(section).Where(entry => !_shape.IsAnnouncement(entry.Statement.Text)).ToArray();
            AddRows(_pairs.Find(statements, isComparison, aspect));
        }

        Write();
        return section with { Parts = article.Ledger.Left(section.Parts) };
    }

    /// <summary>Puts the rows into the draft; those that do not speak of all subjects have tables of their own.</summary>
    private void Write()
    {
        target.Rows.Clear();
        target.Sections.Clear();
        foreach (var row in _rows.Rows)
        {
            var named = article.Subjects.All.Where((_, i) => row.Cells[i].Length > 0).Select(subject => subject.ShortName).ToArray();
            var isWhole = named.Length < 2 || named.Length == article.Subjects.All.Length;
            (isWhole ? target : target.Under(Draft.DifferencesHeading(article.Language, named))).Rows.Add(row);
        }
    }

    private void AddRows(List<Pair> pairs)
    {
        foreach (var row in pairs.Select(_rows.Add).OfType<ContrastRow>())
        {
            article.Ledger.Record(row.Sources, new Fate.Kept(target.Heading));
            if (row.IsGuess)
            {
                var remark = $"the aspect “{row.Aspect}” is a guess";
                article.Ledger.Remark(row.Line, remark);
                target.Comments.Add($"line {row.Line}: {remark}");
            }
        }
    }

    private static IEnumerable<(Statement Statement, int Item)> Listed(ArticleSection section)
    {
        var item = 0;
        foreach (var part in section.Parts)
        {
            switch (part)
            {
                case Part.Text text:
                    foreach (var sentence in text.Sentences)
                    {
                        yield return (sentence, -1);
                    }

                    break;
                case Part.List list:
                    foreach (var sentences in list.Items)
                    {
                        item++;
                        foreach (var sentence in sentences)
                        {
                            yield return (sentence, item);
                        }
                    }

                    break;
            }
        }
    }
}
