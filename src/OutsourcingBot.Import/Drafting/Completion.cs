using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Sees to it that every subject has a definition and that what all are kinds of names its kinds.</summary>
internal sealed class Completion(Article article, Draft draft)
{
    private const int LongestDefinition = 2;

    public void Complete(IReadOnlyList<Statement> all)
    {
        for (var subject = 0; subject < article.Subjects.All.Length; subject++)
        {
            if (draft.DefinitionOf(subject).Sentences.Count == 0)
            {
                Define(subject, all);
            }
        }

        if (article.Subjects.Parent is null)
        {
            return;
        }

        if (draft.Parent.Sentences.Count == 0)
        {
            DefineParent();
        }

        if (draft.Parent.Sentences.Count > 0)
        {
            var types = draft.Parent.Under(Article.Fill(article.Language.Texts.List, ("kind", article.Language.TypesKind), ("concept", article.Subjects.Parent)));
            types.Items.AddRange(types.Items.Count > 0 ? [] : article.Subjects.All.Select(subject => new DraftItem(subject.ShortName, null)));
        }
    }

    /// <summary>A subject that no heading introduces is defined by the first sentence that says what it is.</summary>
    private void Define(int subject, IReadOnlyList<Statement> all)
    {
        var section = draft.DefinitionOf(subject);
        var sentence = all.FirstOrDefault(statement => SaysWhatIs(statement.Text, subject)) ?? all.FirstOrDefault(statement =>
            article.Ledger.IsKept(statement) && statement.Text.EndsWith('.') && article.Subjects.Of(Words.Of(statement.Text), 0)?.Subject == subject);
        var line = sentence?.Line ?? 1;
        var name = article.Subjects.All[subject].ShortName;
        var remark = sentence is null ? $"no sentence says what “{name}” is" : $"no heading introduces “{name}”; its definition was taken from here";
        article.Ledger.Remark(line, remark);
        section.Comments.Add($"line {line}: {remark}");
        if (sentence is not null)
        {
            section.Sentences.Add(sentence.Text);
            article.Ledger.Record(sentence, new Fate.Kept(section.Heading));
            draft.MoreOf(subject).Sentences.Remove(sentence.Text);
        }
    }

    private bool SaysWhatIs(string text, int subject)
    {
        var words = Words.Of(text);
        return text.EndsWith('.') && article.Subjects.Of(words, 0) is { } mention && mention.Subject == subject && mention.First <= 1
            && article.Subjects.NamedIn(text) is [_] && article.Language.Definitions.LengthAt(words, mention.End) > 0;
    }

    /// <summary>What begins with the parent's name says best what it is; without it there is no concept to say more about.</summary>
    private void DefineParent()
    {
        var more = draft.MoreOfParent;
        var first = more.Sentences.FindIndex(article.Subjects.IsAboutParent);
        if (first >= 0)
        {
            draft.Parent.Sentences.AddRange(more.Sentences.Skip(first).Take(LongestDefinition));
            more.Sentences.RemoveRange(first, Math.Min(LongestDefinition, more.Sentences.Count - first));
        }

        foreach (var section in first < 0 ? draft.Parent.Sections : [])
        {
            draft.Overview.Sentences.AddRange(section.Sentences);
            section.Sentences.Clear();
        }
    }
}
