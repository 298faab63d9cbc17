using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Outline;

/// <summary>Takes away what is no part of the article, with the reason of each.</summary>
/// <param name="language">How articles are worded.</param>
/// <param name="ledger">What became of each statement.</param>
/// <param name="asides">What was taken out before, with the reasons.</param>
internal sealed class FurnitureFilter(ArticleLanguage language, Ledger ledger, IReadOnlyCollection<(Statement Statement, string Reason)> asides)
{
    private const string RelatedArticles = "related articles";
    private const string Contents = "table of contents";
    private const int ShortestSentence = 5;
    private const string ImageAttribution = "image attribution";

    private const int FewestNaming = 2;

    private readonly Authors _authors = new(language);
    private HashSet<string> _headings = [];
    private HashSet<string> _names = [];

    public List<ArticleSection> Filter(IReadOnlyList<ArticleSection> sections)
    {
        var kept = new List<ArticleSection>();
        var isRelated = false;
        _headings = sections.Select(section => section.Heading).OfType<Statement>().Select(heading => Words.Plain(heading.Text)).ToHashSet(StringComparer.Ordinal);
        _names = TitleNames.StemsIn(sections, language);
        foreach (var (byline, _) in asides.Where(aside => aside.Reason == Authors.Byline))
        {
            _authors.Add(byline.Text);
        }

        HashSet<int> boxes = [.. asides.Where(aside => language.EndMatter.Contains(aside.Reason) && language.Boxes.Contains(aside.Reason)).Select(aside => aside.Statement.Line)];
        foreach (var section in new EndMatter(language, ledger, boxes).Cut(sections))
        {
            var isFirst = kept.Count == 0 && section.Level == 1;
            var reason = section.Heading is { } heading && !isFirst ? ReasonFor(heading.Text) : null;
            reason ??= isRelated && section.Heading is not null && !HasSentences(section) && !IsAbout(section) ? RelatedArticles : null;
            isRelated = reason == RelatedArticles;
            if (reason is not null)
            {
                ledger.Record(section.Heading!, new Fate.Furniture(reason));
            }

            var parts = Filter(section.Parts, ref isRelated);
            if (reason is null)
            {
                kept.Add(section with { Parts = parts });
            }
            else if (parts.Length > 0 && kept.Count > 0)
            {
                kept[^1] = kept[^1] with { Parts = kept[^1].Parts.AddRange(parts) };
            }
            else if (parts.Length > 0)
            {
                kept.Add(new ArticleSection(null, 0, parts));
            }
        }

        return kept;
    }

    private static bool HasSentences(ArticleSection section) =>
        section.Parts.SelectMany(Statements.Of).Any(statement => statement.Text.EndsWith('.') && Words.Of(statement.Text).Length > ShortestSentence);

    /// <summary>Whether several lines of a section name what the title compares.</summary>
    private bool IsAbout(ArticleSection section) =>
        section.Parts.SelectMany(Statements.Of).Count(statement => Words.Stems(statement.Text).Any(_names.Contains)) >= FewestNaming;

    private ImmutableArray<Part> Filter(ImmutableArray<Part> parts, ref bool isRelated)
    {
        var kept = ImmutableArray.CreateBuilder<Part>();
        foreach (var part in parts)
        {
            switch (part)
            {
                case Part.Text text when isRelated && !text.Sentences.Any(sentence => sentence.Text.EndsWith('.')):
                    ledger.Record(text.Sentences, new Fate.Furniture(RelatedArticles));
                    break;
                case Part.Text text when Sentences(text.Sentences, ref isRelated) is { Length: > 0 } sentences:
                    kept.Add(new Part.Text(sentences));
                    break;
                case Part.List list when isRelated:
                    ledger.Record(list.Items.SelectMany(item => item), new Fate.Furniture(RelatedArticles));
                    break;
                case Part.List list when Items(list.Items, ref isRelated) is { Length: > 0 } items:
                    kept.Add(list with { Items = items });
                    break;
                case Part.Table:
                    kept.Add(part);
                    break;
            }
        }

        return kept.ToImmutable();
    }

    private ImmutableArray<ImmutableArray<Statement>> Items(ImmutableArray<ImmutableArray<Statement>> items, ref bool isRelated)
    {
        var kept = ImmutableArray.CreateBuilder<ImmutableArray<Statement>>();
        foreach (var item in items)
        {
            if (Sentences(item, ref isRelated) is { Length: > 0 } sentences)
            {
                kept.Add(sentences);
            }
        }

        return kept.ToImmutable();
    }

    private ImmutableArray<Statement> Sentences(ImmutableArray<Statement> sentences, ref bool isRelated)
    {
        var kept = ImmutableArray.CreateBuilder<Statement>();
        string? last = null;
        var isOnAuthor = false;
        foreach (var sentence in sentences)
        {
            // What stands behind an attribution or a link in the same paragraph, without a sentence of its own, belongs to it.
            isOnAuthor = IsOnAuthor(sentence.Text, isOnAuthor);
            last = ReasonFor(sentence.Text) ?? (isOnAuthor ? Authors.Byline : null) ?? (_headings.Contains(Words.Plain(sentence.Text)) ? Contents : null) ?? (last is ImageAttribution or RelatedArticles && (!sentence.Text.EndsWith('.') || Words.Of(sentence.Text).Length < ShortestSentence) ? last : null);
            if (last is null)
            {
                kept.Add(sentence);
                continue;
            }

            // "Need help? Sign up …" is one call.
            if (kept.Count > 0 && kept[^1].Text.EndsWith('?') && kept[^1].Line == sentence.Line)
            {
                ledger.Record(kept[^1], new Fate.Furniture(last));
                kept.RemoveAt(kept.Count - 1);
            }

            ledger.Record(sentence, new Fate.Furniture(last));
            isRelated |= last == RelatedArticles && Terms.SplitAt(sentence.Text, ':') is null && Terms.Split(sentence.Text) is null;
        }

        return kept.ToImmutable();
    }

    /// <summary>Whether a sentence tells of who wrote the page, as what stands behind such a one does.</summary>
    private bool IsOnAuthor(string sentence, bool isBehind) => !Words.Stems(sentence).Any(_names.Contains) && (isBehind || _authors.AreIn(sentence));

    /// <summary>Why a text is no part of the article; what the title compares is one, whatever word it is.</summary>
    private string? ReasonFor(string text) => Words.Stems(text) is [var only] && _names.Contains(only) ? null : language.FurnitureOf(text);
}
