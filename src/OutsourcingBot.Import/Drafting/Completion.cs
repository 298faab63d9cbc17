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
            else if (!draft.DefinitionOf(subject).Sentences.Exists(sentence => SaysWhatIs(sentence, subject, isSure: true) || GoesOnSaying(sentence)))
            {
                AddMeaning(subject, all);
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
        var sentence = UnderOwnHeading(subject) ?? all.FirstOrDefault(statement => SaysWhatIs(statement.Text, subject, isSure: false)) ?? all.FirstOrDefault(statement =>
            article.Ledger.IsKept(statement) && statement.Text.EndsWith('.') && article.Subjects.Of(Words.Of(statement.Text), 0)?.Subject == subject);
        var line = sentence?.Line ?? 1;
        var name = article.Subjects.All[subject].ShortName;
        var remark = sentence is null ? $"no sentence says what “{name}” is" : $"no heading introduces “{name}”; its definition was taken from here";
        article.Ledger.Remark(line, remark);
        section.Comments.Add($"line {line}: {remark}");
        if (sentence is not null)
        {
            section.Sentences.Add(WithoutOpener(sentence.Text));
            article.Ledger.Record(sentence, new Fate.Kept(section.Heading));
            draft.MoreOf(subject).Sentences.Remove(sentence.Text);
        }
    }

    /// <summary>The first sentence under a heading that names the subject alone, where it says what the subject is: "How A works".</summary>
    private Statement? UnderOwnHeading(int subject) =>
        article.Sections.Where(section => section.Heading is { Text: var heading } && article.Subjects.NamedIn(heading) is [var only] && only == subject)
            .Select(section => section.Parts.SelectMany(Statements.Of).FirstOrDefault()).FirstOrDefault(statement => statement is not null && SaysWhatIs(statement.Text, subject, isSure: true));

    /// <summary>Under a heading that asks what a subject is, the first sentence may tell of something else, and another place say it.</summary>
    private void AddMeaning(int subject, IReadOnlyList<Statement> all)
    {
        if (all.FirstOrDefault(statement => SaysWhatIs(statement.Text, subject, isSure: true)) is not { } sentence)
        {
            return;
        }

        var section = draft.DefinitionOf(subject);
        section.Sentences.Insert(article.Language.FullForms.AreIn(section.Sentences[0]) ? 1 : 0, WithoutOpener(sentence.Text));
        article.Ledger.Record(sentence, new Fate.Kept(section.Heading));
        draft.MoreOf(subject).Sentences.Remove(sentence.Text);
    }

    /// <summary>"It is a …" behind a sentence that names the subject.</summary>
    private bool GoesOnSaying(string sentence) =>
        Words.Of(sentence) is { Length: > 1 } words && article.Language.IsPronoun(words[0]) && article.Language.Definitions.LengthAt(words, 1) > 1;

    /// <param name="isSure">Whether only "is a", "refers to" and the like count, and not "is" alone.</param>
    private bool SaysWhatIs(string text, int subject, bool isSure)
    {
        text = WithoutOpener(text);
        var words = Words.Of(text);
        if (!text.EndsWith('.') || article.Subjects.In(words) is not [{ First: <= 1 } mention, ..] || mention.Subject != subject || article.Subjects.NamedIn(text) is not [_])
        {
            return false;
        }

        // "A Limited Thing (LT) is …": what stands in brackets behind the name is the same mention.
        var bracket = text.IndexOf(')', words[mention.End - 1].End);
        var isBracketed = bracket > 0 && text.AsSpan(words[mention.End - 1].End).TrimStart().StartsWith("(");
        var verb = isBracketed ? words.TakeWhile(word => word.Start < bracket).Count() : mention.End;
        return article.Language.Definitions.LengthAt(words, verb) > (isSure ? 1 : 0) && !(isSure && article.Language.FullForms.LengthAt(words, verb) > 0);
    }

    /// <summary>The sentence without what sets it against another one: "On the other hand, …".</summary>
    private string WithoutOpener(string text)
    {
        var words = Words.Of(text);
        return article.Language.Contrasts.LengthAt(words, 0) is > 0 and var length && length < words.Length
            ? Words.Capitalised(text[words[length].Start..]) : text;
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
