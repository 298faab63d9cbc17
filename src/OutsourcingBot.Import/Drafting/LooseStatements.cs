using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Finds places for sentences of introductions and conclusions, and for what comparisons leave over.</summary>
internal sealed class LooseStatements(Article article, Draft draft, Coverage coverage, TopicDrafter topics)
{
    private readonly LineShape _shape = new(article.Language);

    /// <summary>Places the statements; each goes where its subject is.</summary>
    public void Place(IReadOnlyList<Statement> statements)
    {
        DraftSection? last = null;
        foreach (var statement in statements.Where(statement => !article.Ledger.Knows(statement)))
        {
            if (_shape.IsAnnouncement(statement.Text) || IsColumnHead(statement.Text))
            {
                article.Ledger.Record(statement, new Fate.Structure());
            }
            else if (coverage.LineOf(statement) is { } line)
            {
                article.Ledger.Record(statement, new Fate.Repeated(line));
            }
            else if (topics.AddHalves(statement))
            {
                coverage.Add(statement);
            }
            else
            {
                topics.AddDone(statement);
                last = PlaceOf(statement, last);
                last.Sentences.Add(Named(WithoutTitle(statement.Text), last));
                coverage.Add(statement);
                article.Ledger.Record(statement, new Fate.Kept(last.Heading));
            }
        }
    }

    /// <summary>A table that was lost left its header behind.</summary>
    private bool IsColumnHead(string text) => article.Language.TableHeads.Are(text) || article.Subjects.Named(text) is not null;

    private DraftSection PlaceOf(Statement statement, DraftSection? last)
    {
        var text = WithoutTitle(statement.Text);
        var named = article.Subjects.NamedIn(text);
        if (named.Length > 1)
        {
            return (article.Subjects.IsOnParent(text) ? topics.SectionFor(text, subject: null) : null) ?? draft.Relation;
        }

        if (named is [var only])
        {
            return topics.SectionFor(text, only) ?? draft.MoreOf(only);
        }

        if (article.Subjects.IsAboutParent(text))
        {
            return Defines(text) && draft.Parent.Sentences.Count == 0 ? draft.Parent : topics.SectionFor(text, subject: null) ?? draft.MoreOfParent;
        }

        if (last is null || !(article.Language.Followers.Start(text) || Words.Of(text).Any(article.Language.IsPronoun)))
        {
            return draft.Overview;
        }

        return GoesOnDefining(text, last) ? draft.Parent : last;
    }

    private bool GoesOnDefining(string text, DraftSection last) =>
        article.Subjects.Parent is not null && draft.Parent.Sections.Contains(last) && draft.Parent.Sentences.Count == 0 && Defines(text);

    /// <summary>The text with the parent's name for the pronoun that it opens with, where it becomes the definition.</summary>
    private string Named(string text, DraftSection place) =>
        place == draft.Parent && Words.Of(text) is [var first, ..] && article.Language.IsPronoun(first)
            ? Words.Capitalised(article.Subjects.Parent!) + text[first.End..]
            : text;

    /// <summary>"Margin is what …", "Margin refers to …", but not "Margin is used …".</summary>
    private bool Defines(string text)
    {
        var words = Words.Of(text);
        var opener = article.Language.Openers.LengthAt(words, 0);
        words = words[opener..];
        var verb = Enumerable.Range(1, Math.Min(4, Math.Max(0, words.Length - 2))).FirstOrDefault(i => article.Language.Definitions.LengthAt(words, i) > 0);
        if (verb == 0)
        {
            return false;
        }

        var next = verb + article.Language.Definitions.LengthAt(words, verb);
        return words[verb].Text != "is" || next - verb > 1 || (next < words.Length && words[next].Text.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>Scraped introductions often begin with the title: "A vs. B – These days …".</summary>
    private string WithoutTitle(string text) =>
        Terms.Split(text) is var (term, meaning) && TitleNames.Of(term, article.Language).Length > 1 ? Words.Capitalised(meaning) : text;
}
