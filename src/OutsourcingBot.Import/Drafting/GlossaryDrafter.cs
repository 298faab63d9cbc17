using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;
using OutsourcingBot.Import.Repair;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes the glossary: tooltips, and sections of explained terms.</summary>
internal sealed class GlossaryDrafter(Article article, Draft draft)
{
    public void Add(IReadOnlyList<Tooltip> tooltips)
    {
        foreach (var tooltip in tooltips.Where(tooltip => tooltip.LearnedEnd is not null).DistinctBy(tooltip => tooltip.LearnedEnd))
        {
            article.Ledger.Remark(tooltip.Line, $"“{tooltip.LearnedEnd}” was taken for what ends tooltips, since it does so again and again");
        }

        foreach (var tooltip in tooltips)
        {
            if (Find(tooltip.Term) is { } known)
            {
                article.Ledger.Remark(tooltip.Line, known.Meaning == tooltip.Definition
                    ? $"the tooltip on “{tooltip.Term}” is repeated"
                    : $"“{tooltip.Term}” is explained a second time and differently: {tooltip.Definition}");
                continue;
            }

            draft.Glossary.Items.Add(new DraftItem(Words.Capitalised(tooltip.Term), tooltip.Definition));
            if (tooltip.IsGuess)
            {
                var remark = $"where the tooltip on “{tooltip.Term}” begins is a guess";
                article.Ledger.Remark(tooltip.Line, remark);
                draft.Glossary.Comments.Add($"line {tooltip.Line}: {remark}");
            }
        }
    }

    public void Add(ArticleSection section)
    {
        foreach (var part in section.Parts)
        {
            var texts = part is Part.List list
                ? list.Items.Select(item => (string.Join(' ', item.Select(statement => statement.Text)), item))
                : Statements.Of(part).Select(statement => (statement.Text, System.Collections.Immutable.ImmutableArray.Create(statement)));
            foreach (var (text, sources) in texts)
            {
                if (Terms.Split(text) is var (term, meaning) && Find(term) is null)
                {
                    draft.Glossary.Items.Add(new DraftItem(Words.Capitalised(term), meaning));
                    article.Ledger.Record(sources, new Fate.Kept(draft.Glossary.Heading));
                }
                else
                {
                    article.Ledger.Record(sources, new Fate.Unplaced("it stands in the glossary and explains no new term"));
                }
            }
        }
    }

    private DraftItem? Find(string term)
    {
        var stems = Words.Stems(term);
        return draft.Glossary.Items.Find(item => Words.Stems(item.Name).SequenceEqual(stems));
    }
}
