using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>The knowledge that is being written, each section made when something is first put there.</summary>
internal sealed class Draft
{
    private readonly ArticleLanguage _language;
    private readonly Subjects _subjects;
    private readonly DraftSection[] _definitions;

    public Draft(string title, ArticleLanguage language, Subjects subjects)
    {
        (Title, _language, _subjects) = (title, language, subjects);
        _definitions = [.. subjects.All.Select(subject => new DraftSection(2, subject.Abbreviation is { } abbreviation
            ? Article.Fill(language.Texts.Define, ("name", subject.Name), ("abbreviation", abbreviation))
            : Article.Fill(subject.IsPlural ? language.Texts.DefinePlural : language.Texts.DefinePlain, ("name", subject.Name))))];
        Parent = new DraftSection(2, Article.Fill(language.Texts.DefinePlain, ("name", subjects.Parent ?? string.Empty)));
        Overview = new DraftSection(2, Article.Fill(language.Texts.Overview, ("title", title)));
        string[] names = subjects.AreCompared ? [.. subjects.All.Select(subject => subject.ShortName)] : [title];
        Comparison = new DraftSection(2, DifferencesHeading(language, names));
        Relation = new DraftSection(2, Between(language.Texts.Relation, names));
        Questions = new DraftSection(2, language.Texts.Questions);
        Glossary = new DraftSection(2, language.Texts.Glossary);
    }

    public string Title { get; }

    /// <summary>The heading over a comparison of some subjects.</summary>
    public static string DifferencesHeading(ArticleLanguage language, string[] names) => Between(language.Texts.Differences, names);

    public DraftSection Parent { get; }

    public DraftSection Overview { get; }

    public DraftSection Comparison { get; }

    public DraftSection Relation { get; }

    public DraftSection Questions { get; }

    public DraftSection Glossary { get; }

    /// <summary>Sections of the article with headings of their own.</summary>
    public List<DraftSection> Others { get; } = [];

    public DraftSection MoreOfParent => Parent.Under(Article.Fill(_language.Texts.More, ("concept", _subjects.Parent!)));

    public DraftSection DefinitionOf(int subject) => _definitions[subject];

    public DraftSection MoreOf(int subject) =>
        _definitions[subject].Under(Article.Fill(_language.Texts.More, ("concept", _subjects.All[subject].ShortName)));

    private static string Between(string template, string[] names) => Article.Fill(template, ("left", string.Join(", ", names[..Math.Max(1, names.Length - 1)])), ("right", names.Length > 1 ? names[^1] : string.Empty));

    /// <summary>All sections in the order in which they are written.</summary>
    public IEnumerable<DraftSection> Sections
    {
        get
        {
            for (var subject = 0; subject < _definitions.Length; subject++)
            {
                var more = MoreOf(subject);
                _definitions[subject].Sections.Remove(more);
                _definitions[subject].Sections.Add(more);
            }

            return new[] { Overview, Parent }.Concat(_definitions).Append(Comparison).Append(Relation).Concat(Others).Append(Questions).Append(Glossary)
                .Where(section => !section.IsEmpty || section.Comments.Count > 0);
        }
    }
}
