using OutsourcingBot.Import.Contrast;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Puts sentences that tell who uses a subject, why, where, and what it takes under headings that ask so.</summary>
internal sealed class TopicDrafter(Article article, Draft draft)
{
    private readonly string _users = UsersIn(article);
    private readonly Enumeration _enumeration = new(article.Language, article.Subjects);
    private readonly SentenceHalves _halves = new(article.Language, new SideReader(article.Language, article.Subjects));

    /// <summary>Where a sentence about one subject belongs by its shape; null where that shows no question.</summary>
    /// <param name="subject">The subject; null for what all subjects are kinds of.</param>
    public DraftSection? SectionFor(string text, int? subject)
    {
        var words = Words.Of(text);
        var verb = article.Subjects.Of(words, article.Language.Openers.LengthAt(words, 0))?.End ?? 1;
        var named = subject is { } index ? article.Subjects.All[index].Name : article.Subjects.Parent!;
        var stem = Words.Stems(named) is [var only] ? only : null;
        return article.Language.Topics.FirstOrDefault(topic => topic.Is(words, verb, stem)) is { } found ? Under(found, subject) : null;
    }

    /// <summary>Places a sentence in which one half says what one subject is for: the other half then says it of the other.</summary>
    public bool AddHalves(Statement statement)
    {
        var purpose = article.Language.Topics.First(topic => topic.IsPurpose);
        if (_halves.CutOf(statement.Text) is not var (first, second) || !(purpose.Is(Words.Of(first.Text), int.MaxValue, null) || purpose.Is(Words.Of(second.Text), int.MaxValue, null)))
        {
            return false;
        }

        foreach (var (text, subject) in new[] { first, second })
        {
            Under(purpose, subject).Sentences.Add(char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.', ' ', ',') + ".");
        }

        article.Ledger.Record(statement, new Fate.Kept(Under(purpose, first.Subject).Heading));
        return true;
    }

    /// <summary>Says what a definition says a subject is for once more, where one asks for it.</summary>
    public void AddAim(Statement definition, int? subject)
    {
        var words = Words.Of(definition.Text);
        var verb = Enumerable.Range(0, words.Length).FirstOrDefault(i => article.Language.Definitions.LengthAt(words, i) > 0, words.Length);
        var aim = TopicKind.AimIn(words, verb, article.Language.Aims);
        if (aim < 0)
        {
            return;
        }

        var section = Under(article.Language.Topics.First(topic => topic.IsPurpose), subject);
        var remark = "the aim was taken out of the definition";
        section.Sentences.Insert(0, Article.Fill(article.Language.Texts.Aim, ("concept", NameOf(subject)), ("aim", definition.Text[words[aim].Start..words[^1].End])));
        section.Comments.Add($"line {definition.Line}: {remark}");
        article.Ledger.Remark(definition.Line, $"{remark} of {NameOf(subject)}");
    }

    /// <summary>Makes a list of what a sentence says is done with examples, where the parent's name says that it is done.</summary>
    public void AddDone(Statement statement)
    {
        if (article.Subjects.Parent is not { } parent || Words.Stems(parent) is not [var stem] || _enumeration.Done(statement.Text, stem) is not var (kind, done, items))
        {
            return;
        }

        var section = draft.Parent.Under(Article.Fill(article.Language.Texts.Which, ("kind", kind), ("done", done)));
        section.Items.AddRange(items.Select(item => new DraftItem(Words.Capitalised(item), null)).ExceptBy(section.Items.Select(item => item.Name), item => item.Name));
    }

    private DraftSection Under(TopicKind topic, int? subject) =>
        (subject is { } index ? draft.DefinitionOf(index) : draft.Parent).Under(topic.HeadingFor(NameOf(subject), subject is { } of && article.Subjects.All[of].IsPlural, _users));

    /// <summary>Whom an article speaks of most as those who use things.</summary>
    private static string UsersIn(Article article)
    {
        var stems = article.Sections.SelectMany(Statements.Of).SelectMany(statement => Words.Stems(statement.Text)).CountBy(stem => stem).ToDictionary();
        return article.Language.Users.MaxBy(users => stems.GetValueOrDefault(Words.Stems(users)[0]))!;
    }

    private string NameOf(int? subject) => subject is { } index ? article.Subjects.All[index].ShortName : article.Subjects.Parent!;
}
