using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>What all steps of drafting share.</summary>
/// <param name="Language">How articles are worded.</param>
/// <param name="Subjects">What the article is about.</param>
/// <param name="Sections">The article without its furniture.</param>
/// <param name="Ledger">What became of each statement.</param>
internal sealed record Article(ArticleLanguage Language, Subjects Subjects, IReadOnlyList<ArticleSection> Sections, Ledger Ledger)
{
    /// <summary>Fills the placeholders of a heading.</summary>
    public static string Fill(string template, params (string Name, string Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            template = template.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return template;
    }
}
