using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes the parts of one section: sentences, and lists under what announces them.</summary>
internal sealed class ListDrafter(Article article, Draft draft, MissingLists missing)
{
    private readonly LineShape _shape = new(article.Language);
    private readonly CountedLists _counted = new(article.Language, article.Subjects);
    private readonly ListItems _items = new(article);
    private readonly ListSections _sections = new(article);

    /// <summary>Puts parts into a section of the draft.</summary>
    /// <param name="heading">The heading above the parts in the source.</param>
    /// <param name="subject">The subject that the section is about; null where it is about none.</param>
    /// <param name="addSentence">Where a sentence goes that announces nothing.</param>
    public void Add(DraftSection target, ImmutableArray<Part> parts, string heading, int? subject, Action<Statement> addSentence)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var list = i + 1 < parts.Length ? parts[i + 1] as Part.List : null;
            switch (parts[i])
            {
                case Part.Text text when _counted.Find(text.Sentences, isAlone: list is null) is { } counted:
                    AddSentences(text.Sentences[..counted.At], addSentence);
                    AddCounted(target, text.Sentences[counted.At..(counted.At + counted.Length)], counted.Items, heading, subject);
                    parts = parts.SetItem(i, new Part.Text(text.Sentences[(counted.At + counted.Length)..]));
                    i -= text.Sentences.Length > counted.At + counted.Length ? 1 : 0;
                    break;
                case Part.Text text when Announcement(text, list) is { Length: > 0 } announcement:
                    AddSentences(text.Sentences[..^announcement.Length], addSentence);
                    AddAnnounced(target, announcement, list, subject);
                    i += list is null ? 0 : 1;
                    break;
                case Part.Text text:
                    AddSentences(text.Sentences, addSentence);
                    break;
                case Part.List bare:
                    _items.Add(_sections.For(target, _sections.KindOf(bare, heading), heading, subject), bare, _sections.AreTypes(heading));
                    break;
                case Part.Table table:
                    AddTable(target, table);
                    break;
            }
        }
    }

    /// <summary>Makes lists of the statements that count up things for one subject, and returns the others.</summary>
    public List<Statement> WithoutCounted(IEnumerable<Statement> statements)
    {
        var left = new List<Statement>();
        foreach (var statement in statements)
        {
            if (!article.Ledger.Knows(statement) && article.Subjects.NamedIn(statement.Text) is [var only] && _counted.Find([statement], isAlone: false) is { } counted)
            {
                AddCounted(draft.DefinitionOf(only), [statement], counted.Items, statement.Text, only);
            }
            else
            {
                left.Add(statement);
            }
        }

        return left;
    }

    private static void AddSentences(ImmutableArray<Statement> sentences, Action<Statement> addSentence)
    {
        foreach (var sentence in sentences)
        {
            addSentence(sentence);
        }
    }

    /// <summary>The last sentences of a text that announce a list: "There are two kinds. They are as follows:".</summary>
    private ImmutableArray<Statement> Announcement(Part.Text text, Part.List? list)
    {
        var sentences = text.Sentences;
        var isUnended = list is not null && !sentences[^1].Text.EndsWith('.') && !sentences[^1].Text.EndsWith('?');
        if (list is { AreKinds: true })
        {
            return sentences[^1..];
        }

        var words = Words.Of(sentences[^1].Text);
        if (list is not null && article.Language.Kinds.SpeakOfTypes(words) && article.Language.Kinds.CountIn(words) is not null)
        {
            return sentences[^1..];
        }

        var saysKind = article.Language.ListKind(words) is not null;
        if (!_shape.IsAnnouncement(sentences[^1].Text) && !isUnended && !(saysKind && sentences[^1].Text.EndsWith(':')))
        {
            return [];
        }

        var isCounted = sentences.Length > 1 && article.Language.ListKind(Words.Of(sentences[^2].Text)) is not null
            && article.Language.Kinds.CountIn(Words.Of(sentences[^2].Text)) is not null;
        return !saysKind && isCounted ? sentences[^2..] : sentences[^1..];
    }

    private void AddCounted(DraftSection target, ImmutableArray<Statement> sources, ImmutableArray<DraftItem> items, string heading, int? subject)
    {
        var about = article.Subjects.NamedIn(sources[0].Text) is [var only] ? only : subject;
        target = about is { } other && about != subject ? draft.DefinitionOf(other) : target;
        var isColon = Terms.SplitAt(sources[0].Text, ':') is not null;
        var head = isColon ? Terms.SplitAt(sources[0].Text, ':')!.Value.Term : sources[0].Text;
        var kind = article.Language.ListKind(Words.Of(head)) ?? (isColon ? null : article.Language.TypesKind);
        var section = _sections.For(target, kind, kind is null ? head : heading, about);
        section.Items.AddRange(items);
        article.Ledger.Record(sources[0], new Fate.Structure());
        article.Ledger.Record(sources.Skip(1), new Fate.Kept(section.Heading));
    }

    private void AddAnnounced(DraftSection target, ImmutableArray<Statement> announcement, Part.List? list, int? subject)
    {
        var text = string.Join(' ', announcement.Select(statement => statement.Text));
        var about = article.Subjects.NamedIn(text) is [var only, ..] ? only : subject;
        var kind = _sections.KindOf(list, text);
        target = about is { } other && about != subject ? draft.DefinitionOf(other) : target;
        if (list is not null)
        {
            var section = _sections.For(target, kind, announcement[^1].Text, about);
            _items.Add(section, list, kind is not null && article.Language.IsOfTypes(kind));
            CheckCount(section, text, list.Items.Length, announcement[0].Line);
            article.Ledger.Record(announcement, new Fate.Structure());
        }
        else
        {
            missing.Add(announcement, kind, about, _sections.For(target, kind, announcement[^1].Text, about));
        }
    }

    private void CheckCount(DraftSection section, string announcement, int found, int line)
    {
        if (article.Language.Kinds.CountIn(Words.Of(announcement)) is { } announced && announced != found)
        {
            var remark = $"{announced} items are announced, {found} were found";
            section.Comments.Add($"line {line}: {remark}");
            article.Ledger.Remark(line, remark);
        }
    }

    private void AddTable(DraftSection target, Part.Table table)
    {
        foreach (var row in table.Rows)
        {
            target.Sentences.Add(string.Join(": ", row.Select(cell => cell.Text).Where(cell => cell.Length > 0)) + ".");
            article.Ledger.Record(row, new Fate.Kept(target.Heading));
        }

        var line = table.Rows[0][0].Line;
        target.Comments.Add($"line {line}: this was a table whose columns are no concepts");
        article.Ledger.Remark(line, "a table whose columns are no concepts became sentences");
    }
}
