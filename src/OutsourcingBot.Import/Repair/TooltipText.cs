using OutsourcingBot.Core.Language;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Repair;

/// <summary>Cleans the texts of tooltips that were cut out: a term loses its article, a definition the titles before it.</summary>
internal sealed class TooltipText(ArticleLanguage language)
{
    /// <summary>The definition as a sentence of its own.</summary>
    public string Definition(string definition, string term)
    {
        var text = Blanks.Single(definition).TrimEnd('.', ' ', '-', '–', ':') + ".";
        while (Glue.FirstIn(text) is > 0 and var glue && Words.Stems(text[..glue]).SequenceEqual(Words.Stems(term)))
        {
            text = text[glue..];
        }

        return char.IsLower(text[0]) ? $"{term} {text}" : WithoutTitle(text, term);
    }

    /// <summary>The term as an entry of the glossary has it.</summary>
    public string Term(string term) =>
        Words.Of(term) is [var first, var second, ..] && language.IsArticle(first.Text) ? term[second.Start..] : term;

    /// <summary>The definition without titles before it: it begins with the term twice, the second time at times behind an article.</summary>
    private string WithoutTitle(string text, string term)
    {
        var stems = Words.Stems(term);
        var words = Words.Of(text);
        var next = stems.Length;
        next += next < words.Length && language.IsArticle(words[next].Text) ? 1 : 0;
        var isTwice = next + stems.Length < words.Length && Enumerable.Range(0, stems.Length).All(i => words[i].Stem == stems[i] && words[next + i].Stem == stems[i]);
        return isTwice ? WithoutTitle(text[words[stems.Length].Start..], term) : text;
    }
}
