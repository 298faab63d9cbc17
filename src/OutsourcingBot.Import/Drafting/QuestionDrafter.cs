using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes the questions of a section, each with the sentences behind it as its answer.</summary>
internal sealed class QuestionDrafter(Article article, DraftSection target)
{
    public void Add(ArticleSection section)
    {
        DraftSection? question = null;
        foreach (var statement in section.Parts.SelectMany(Statements.Of))
        {
            if (statement.Text.EndsWith('?'))
            {
                question = target.Under(statement.Text);
                article.Ledger.Record(statement, new Fate.Kept(question.Heading));
            }
            else if (question is not null)
            {
                question.Sentences.Add(statement.Text);
                article.Ledger.Record(statement, new Fate.Kept(question.Heading));
            }
            else
            {
                article.Ledger.Record(statement, new Fate.Unplaced("it stands among questions and answers none"));
            }
        }
    }
}
