using System.Globalization;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says what an entry, or one sentence of it, says.</summary>
internal sealed class EntryAnswers(Phrasing phrasing)
{
    public Answer Expansion(Answerable said)
    {
        var concept = phrasing.Knowledge.FindConcept(((Entry.Definition)said.Entry).Concept)!;
        var text = phrasing.Fill(phrasing.Texts.Expand, ("abbreviation", concept.ShortName), ("name", concept.Name));
        return new Answer(text, said, [concept.Id]) { Intent = "expand", Citations = [Cite.Text(concept.NamedAt, concept.NamedAt.Line, concept.NamedAt.Heading)] };
    }

    public Answer Definition(Answerable said)
    {
        var definition = (Entry.Definition)said.Entry;
        var text = phrasing.Sentences(phrasing.Name(definition.Concept), definition.Sentences);
        return new Answer(text, said, [definition.Concept]) { Intent = "define", Citations = [Cite.Sentences(definition.Source, definition.Sentences)] };
    }

    public Answer List(Answerable said, Question question)
    {
        var list = (Entry.ItemList)said.Entry;
        var texts = phrasing.Texts;
        var count = list.Items.Length.ToString(CultureInfo.InvariantCulture);
        var template = list.Intent switch
        {
            Intent.Types when list.Concepts.Length == 1 => texts.ListTypes,
            Intent.Activities when list.Concepts.Length == 1 => texts.ListActivities,
            _ => texts.ListOther,
        };
        var lead = phrasing.Fill(template, ("concept", phrasing.Join([.. list.Concepts.Select(phrasing.Name)])), ("count", count), ("heading", list.Source.Heading));
        var text = $"{lead}\n\n{phrasing.Items(list.Items)}";
        return new Answer(text, said, list.Concepts)
        {
            Intent = question.Shows(Intent.Count) ? "count" : list.Intent switch { Intent.Types => "list-types", Intent.Activities => "list-activities", _ => "list" },
            Shown = list.Items.Length,
            Citations = [Cite.Text(list.Source, list.Items[0].Line, string.Join("; ", list.Items.Select(item => item.Name)))],
        };
    }

    /// <summary>Some items of a list.</summary>
    /// <param name="said">The list.</param>
    /// <param name="list">Its entry.</param>
    /// <param name="number">How many are asked for; null for all.</param>
    /// <param name="from">The index of the first of them.</param>
    public Answer Items(Answerable said, Entry.ItemList list, int? number, int from)
    {
        Item[] items = [.. list.Items.Skip(from).Take(number ?? int.MaxValue)];
        return new Answer(phrasing.Items([.. items]), said, list.Concepts)
        {
            Shown = from + items.Length,
            Citations = [Cite.Text(list.Source, items[0].Line, string.Join("; ", items.Select(item => item.Name)))],
        };
    }

    /// <summary>The sentence that an answer consists of.</summary>
    public static Sentence SentenceOf(Answerable said) => (said.Entry is Entry.Definition definition ? definition.Sentences : ((Entry.Passage)said.Entry).Sentences)[said.Part];

    public Answer Sentence(Answerable said)
    {
        var sentence = SentenceOf(said);
        var text = phrasing.Sentences(said.Entry is Entry.Definition definition ? phrasing.Name(definition.Concept) : null, [sentence]);
        return new Answer(text, said, said.Entry.Concepts)
        {
            Intent = "describe",
            Citations = [Cite.Sentences(said.Entry.Source, [sentence])],
        };
    }

    public Answer Passage(Answerable said)
    {
        var passage = (Entry.Passage)said.Entry;
        var intent = passage.Intent == Intent.None ? "describe" : passage.Intent.ToString().ToLowerInvariant();
        return new Answer(phrasing.Sentences(null, passage.Sentences), said, passage.Concepts) { Intent = intent, Citations = [Cite.Sentences(passage.Source, passage.Sentences)] };
    }

    public Answer Term(Answerable said)
    {
        var term = (Entry.Term)said.Entry;
        var text = phrasing.Fill(phrasing.Texts.Named, ("name", term.Name), ("text", string.Join(' ', term.Sentences.Select(sentence => sentence.Text))));
        return new Answer(text, said, []) { Intent = "glossary", Citations = [Cite.Sentences(term.Source, term.Sentences)] };
    }
}
