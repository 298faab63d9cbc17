using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Tells what lists are lists of, and in which section of the draft they belong.</summary>
internal sealed class ListSections(Article article)
{
    private readonly LineShape _shape = new(article.Language);

    /// <summary>What a list lists, by what stands above it; kinds are kinds whatever that says.</summary>
    public string? KindOf(Part.List? list, string announcement)
    {
        var words = Words.Of(announcement);
        var said = article.Language.ListKind(words);
        return (list is { AreKinds: true } || (article.Language.Kinds.Divide(words) && _shape.IsAnnouncement(announcement))) && !(said is not null && article.Language.IsOfTypes(said)) ? article.Language.TypesKind : said;
    }

    /// <summary>The section of the draft for a list: that which its kind and subject name, else one under the words that announce it.</summary>
    public DraftSection For(DraftSection target, string? kind, string heading, int? subject)
    {
        var texts = article.Language.Texts;
        if (kind is not null && kind == article.Language.ListKind(Words.Of(target.Heading)) && Headings.NameIn(target.Heading, article.Language) is null)
        {
            return target;
        }

        if (subject is { } index && kind is not null)
        {
            var name = Article.Fill(texts.List, ("kind", kind), ("concept", article.Subjects.All[index].ShortName));
            return target.Heading == name ? target : target.Under(name);
        }

        if (target.Heading == heading.TrimEnd(':', '.'))
        {
            return target;
        }

        if (subject is { } about && Headings.NameIn(heading, article.Language) is not null)
        {
            return target.Under(Article.Fill(texts.Points, ("concept", article.Subjects.All[about].ShortName)));
        }

        return target.Under(WithoutAnnouncement(heading.TrimEnd(':', ' ', '–', '-', '.')));
    }

    /// <summary>"Popular shops include the following" is about popular shops.</summary>
    private string WithoutAnnouncement(string heading)
    {
        var words = Words.Of(heading);
        var verb = Enumerable.Range(1, Math.Max(0, words.Length - 1)).LastOrDefault(i => article.Language.Enumerators.LengthAt(words, i) > 0);
        var rest = verb == 0 ? [] : words[(verb + article.Language.Enumerators.LengthAt(words, verb))..];
        var isName = verb > 1 && (rest.IsEmpty || article.Language.Announcements.FirstIn(rest) >= 0) && rest.All(word => article.Language.IsFunctionWord(word) || article.Language.Announcements.Are(word.Text))
            && !article.Language.AdverbEndings.Any(ending => words[verb - 1].Text.EndsWith(ending, StringComparison.Ordinal)) && article.Subjects.Named(heading[..words[verb - 1].End]) is null;
        return isName ? heading[..words[verb - 1].End] : heading;
    }

    /// <summary>Whether a heading says that what it heads are types.</summary>
    public bool AreTypes(string heading) =>
        article.Language.ListKind(Words.Of(heading)) is { } kind && article.Language.IsOfTypes(kind);
}
