using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes the parts of one section: sentences, and lists under what announces them.</summary>
internal sealed class ListDrafter(Article article, Draft draft, MissingLists missing)
{
    private const int LongestItem = 5;
    private const int LongestName = 7;

    private readonly LineShape _shape = new(article.Language);
    private readonly Enumeration _enumeration = new(article.Language, article.Subjects);

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
                case Part.Text text when list is null && CountedTypes(text.Sentences) is var (at, types):
                    AddSentences(text.Sentences[..at], addSentence);
                    AddTypes(target, text.Sentences[at], types, heading, subject);
                    AddSentences(text.Sentences[(at + 1 + types.Length)..], addSentence);
                    break;
                case Part.Text text when CountedItems(text.Sentences) is var (at, items):
                    AddSentences(text.Sentences[..at], addSentence);
                    AddCounted(target, text.Sentences[at], items, heading, subject);
                    parts = parts.SetItem(i, new Part.Text(text.Sentences[(at + 1)..]));
                    i -= text.Sentences.Length > at + 1 ? 1 : 0;
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
                    AddItems(SectionFor(target, article.Language.ListKind(Words.Of(heading)), heading, subject), bare, IsOfTypes(heading));
                    break;
                case Part.Table table:
                    AddTable(target, table);
                    break;
            }
        }
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
        if (!_shape.IsAnnouncement(sentences[^1].Text) && !isUnended)
        {
            return [];
        }

        var saysKind = article.Language.ListKind(Words.Of(sentences[^1].Text)) is not null;
        var isCounted = sentences.Length > 1 && article.Language.ListKind(Words.Of(sentences[^2].Text)) is not null
            && CountIn(sentences[^2].Text) is not null;
        return !saysKind && isCounted ? sentences[^2..] : sentences[^1..];
    }

    /// <summary>"The two types of hats are: top hats and straw hats": a sentence that says how many there are and names as many.</summary>
    private (int At, ImmutableArray<string> Items)? CountedItems(ImmutableArray<Statement> sentences)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            var text = sentences[i].Text;
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && article.Language.ListKind(Words.Of(text[..colon])) is not null && CountIn(text[..colon]) is { } count
                && _enumeration.Counted(text[(colon + 2)..], count) is { Length: > 0 } items)
            {
                return (i, items);
            }
        }

        return null;
    }

    private void AddCounted(DraftSection target, Statement announcement, ImmutableArray<string> items, string heading, int? subject)
    {
        var about = article.Subjects.NamedIn(announcement.Text) is [var only] ? only : subject;
        target = about is { } other && about != subject ? draft.DefinitionOf(other) : target;
        var section = SectionFor(target, article.Language.ListKind(Words.Of(announcement.Text)), heading, about);
        section.Items.AddRange(items.Select(item => new DraftItem(char.ToUpperInvariant(item[0]) + item[1..], null)));
        article.Ledger.Record(announcement, new Fate.Structure());
    }

    /// <summary>"There are two types of hats. Top hats … Straw hats …": so many sentences as are counted, each beginning with one's name.</summary>
    private (int At, ImmutableArray<(string Name, Statement Statement)> Types)? CountedTypes(ImmutableArray<Statement> sentences)
    {
        for (var i = 0; i + 2 < sentences.Length; i++)
        {
            var words = Words.Of(sentences[i].Text);
            if (CountIn(sentences[i].Text) is not { } count || i + count >= sentences.Length || article.Language.ListKind(words) is null)
            {
                continue;
            }

            var named = sentences.Skip(i + 1).Take(count).Select(statement => (Name: NameUpTo(statement.Text, words[^1].Stem), Statement: statement)).ToArray();
            if (named.All(type => type.Name is not null) && named.DistinctBy(type => type.Name).Count() == count)
            {
                return (i, [.. named.Select(type => (type.Name!, type.Statement))]);
            }
        }

        return null;
    }

    /// <summary>The words that a sentence begins with, up to a noun: "Top hats"; null where it does not begin with a kind of it.</summary>
    private string? NameUpTo(string sentence, string noun)
    {
        var words = Words.Of(sentence);
        var first = words.Length > 0 && article.Language.IsArticle(words[0].Text) ? 1 : 0;
        var last = Enumerable.Range(0, Math.Min(LongestName, words.Length)).FirstOrDefault(i => words[i].Stem == noun);
        return last > first ? sentence[words[first].Start..words[last].End] : null;
    }

    private void AddTypes(DraftSection target, Statement announcement, ImmutableArray<(string Name, Statement Statement)> types, string heading, int? subject)
    {
        var section = SectionFor(target, article.Language.ListKind(Words.Of(announcement.Text)), heading, subject);
        section.Items.AddRange(types.Select(type => new DraftItem(type.Name, type.Statement.Text)));
        article.Ledger.Record(announcement, new Fate.Structure());
        article.Ledger.Record(types.Select(type => type.Statement), new Fate.Kept(section.Heading));
    }

    private void AddAnnounced(DraftSection target, ImmutableArray<Statement> announcement, Part.List? list, int? subject)
    {
        var text = string.Join(' ', announcement.Select(statement => statement.Text));
        var about = article.Subjects.NamedIn(text) is [var only, ..] ? only : subject;
        var kind = article.Language.ListKind(Words.Of(text));
        target = about is { } other && about != subject ? draft.DefinitionOf(other) : target;
        if (list is not null)
        {
            var section = SectionFor(target, kind, announcement[^1].Text, about);
            AddItems(section, list, kind is not null && article.Language.IsOfTypes(kind));
            CheckCount(section, text, list.Items.Length, announcement[0].Line);
            article.Ledger.Record(announcement, new Fate.Structure());
        }
        else
        {
            missing.Add(announcement, kind, about, SectionFor(target, kind, announcement[^1].Text, about));
        }
    }

    private DraftSection SectionFor(DraftSection target, string? kind, string heading, int? subject)
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
        return verb > 1 && rest.All(word => article.Language.IsFunctionWord(word) || article.Language.Announcements.Are(word.Text)) ? heading[..words[verb - 1].End] : heading;
    }

    private bool IsOfTypes(string heading) =>
        article.Language.ListKind(Words.Of(heading)) is { } kind && article.Language.IsOfTypes(kind);

    private void AddItems(DraftSection section, Part.List list, bool areTypes)
    {
        foreach (var item in list.Items)
        {
            var text = string.Join(' ', item.Select(statement => statement.Text));
            article.Ledger.Record(item, new Fate.Kept(section.Heading));
            var split = Terms.Split(text);
            if (split is var (term, meaning) && (areTypes || Words.Of(meaning).Length > 1))
            {
                section.Items.Add(new DraftItem(term, Ended(meaning)));
            }
            else if (areTypes && TypeSentence(text) is var (name, rest))
            {
                section.Items.Add(new DraftItem(name, rest));
            }
            else
            {
                section.Items.Add(new DraftItem(text.Contains(". ", StringComparison.Ordinal) ? text : WithoutKind(Item(text), section.Heading), null));
            }
        }
    }

    /// <summary>"Research activities" under "Activities of …" is "Research".</summary>
    private string WithoutKind(string item, string heading)
    {
        var words = Words.Of(item);
        return words.Length > 1 && words.Length <= LongestItem && article.Language.ListKind(words[^1..]) is { } kind
            && article.Language.KindsOfWork.Contains(kind) && Words.Of(heading) is [var first, ..] && words[^1].Stem == first.Stem
                ? item[..words[^2].End]
                : item;
    }

    /// <summary>"Term cover is bought for years": a type that its own sentence begins with.</summary>
    private (string Name, string Meaning)? TypeSentence(string text)
    {
        var words = Words.Of(text);
        for (var i = 1; i < Math.Min(words.Length - 2, 6); i++)
        {
            if (article.Language.Definitions.LengthAt(words, i) > 0)
            {
                var first = article.Language.IsArticle(words[0].Text) ? 1 : 0;
                return first < i ? (text[words[first].Start..words[i - 1].End], Ended(text[words[i].Start..])) : null;
            }
        }

        return null;
    }

    private void CheckCount(DraftSection section, string announcement, int found, int line)
    {
        if (CountIn(announcement) is { } announced && announced != found)
        {
            var remark = $"{announced} items are announced, {found} were found";
            section.Comments.Add($"line {line}: {remark}");
            article.Ledger.Remark(line, remark);
        }
    }

    private int? CountIn(string text)
    {
        foreach (var word in Words.Of(text))
        {
            var index = article.Language.Counts.IndexOf(word.Text);
            if (index >= 0)
            {
                return index + 2;
            }

            if (word.Text.Length <= 2 && int.TryParse(word.Text, out var number) && number > 1)
            {
                return number;
            }
        }

        return null;
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

    private static string Item(string text) => text.TrimEnd(';', ',');

    private static string Ended(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";
}
