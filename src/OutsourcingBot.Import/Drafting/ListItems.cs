using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;
using OutsourcingBot.Import.Reading;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes the items of a list of the source: terms with their meanings, types, or plain items.</summary>
internal sealed class ListItems(Article article)
{
    private const int LongestItem = 5;

    /// <summary>Puts the items into a section.</summary>
    /// <param name="areTypes">Whether they name types, so that the first words of a sentence may be a name.</param>
    public void Add(DraftSection section, Part.List list, bool areTypes)
    {
        if (list.AreKinds)
        {
            AddKinds(section, list);
            return;
        }

        var haveCommas = areTypes && list.Items.All(item => item is [var only] && Described(only.Text) is not null);
        foreach (var item in list.Items)
        {
            var text = string.Join(' ', item.Select(statement => statement.Text));
            article.Ledger.Record(item, new Fate.Kept(section.Heading));
            var split = Terms.Split(text);
            if (split is var (term, meaning) && (areTypes || Words.Of(meaning).Length > 1))
            {
                section.Items.Add(new DraftItem(term, Ended(meaning)));
            }
            else if (haveCommas && Described(text) is var (described, description))
            {
                section.Items.Add(new DraftItem(described, description));
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

    /// <summary>Puts kinds into a section, each with the sentences that tell of it.</summary>
    private void AddKinds(DraftSection section, Part.List list)
    {
        foreach (var item in list.Items)
        {
            var name = item[0].Text.TrimEnd('.', ':');
            var text = string.Join(' ', item.Skip(1).Select(statement => statement.Text));
            var meaning = Terms.Split(text) is var (term, rest) && term.Equals(name, StringComparison.OrdinalIgnoreCase) ? rest : text;
            var known = section.Items.FindIndex(other => other.Meaning is null && IsBeginning(other.Name, name));
            name = known < 0 ? name : section.Items[known].Name;
            section.Items.RemoveRange(Math.Max(0, known), known < 0 ? 0 : 1);
            section.Items.Insert(known < 0 ? section.Items.Count : known, new DraftItem(name, meaning.Length == 0 ? null : Ended(Words.Capitalised(meaning))));
            article.Ledger.Record(item, new Fate.Kept(section.Heading));
        }
    }

    /// <summary>Whether a name is another one or its first words: "Straw" of "Straw hats".</summary>
    private static bool IsBeginning(string name, string whole) => Words.Stems(name) is var stems && Words.Stems(whole).Take(stems.Length).SequenceEqual(stems);

    /// <summary>"Research activities" under "Activities of …" is "Research".</summary>
    private string WithoutKind(string item, string heading)
    {
        var words = Words.Of(item);
        return words.Length > 1 && words.Length <= LongestItem && article.Language.ListKind(words[^1..]) is { } kind
            && article.Language.KindsOfWork.Contains(kind) && Words.Of(heading) is [var first, ..] && words[^1].Stem == first.Stem
                ? item[..words[^2].End]
                : item;
    }

    /// <summary>"Top hats, which are tall": a name and what is said of it behind a comma.</summary>
    private static (string Name, string Meaning)? Described(string text) =>
        Terms.SplitAt(text, ',') is var (name, rest) && Words.Of(name).Length <= LongestItem && Words.Of(rest).Length > 1 ? (name, Ended(rest)) : null;

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

    /// <summary>The item without what ends the list as a whole: "Ties, etc." is "Ties".</summary>
    private string Item(string text)
    {
        var words = Words.Of(text);
        var end = Enumerable.Range(1, Math.Max(0, words.Length - 1)).FirstOrDefault(i => article.Language.EnumerationEnds.LengthAt(words, i) == words.Length - i, words.Length);
        return (end < words.Length ? text[..words[end - 1].End] : text).TrimEnd(';', ',');
    }

    private static string Ended(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";
}
