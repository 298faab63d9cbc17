using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says what a list says of one of its items, above all whose list it is.</summary>
internal sealed class ItemAnswers(Phrasing phrasing)
{
    /// <summary>Says whose item it is where the question asks that, or else what is said of it.</summary>
    public Answer Item(Reading.Answered reading, Entry.ItemList list)
    {
        var (question, item) = (reading.Question, list.Items[reading.Best.Part]);
        var named = question.Concepts.Where(reading.Best.Concepts.Contains).ToArray();
        var answer = new Answer(Told(list, item), reading.Best, list.Concepts)
        {
            Intent = "define",
            Fact = phrasing.Fill(phrasing.Texts.Item, ("item", item.Name), ("heading", list.Source.Heading)),
            Citations = [Cite.Text(list.Source, item.Line, item.Name)],
        };
        var asksWhose = named.Length > 1 || question.HasAlternatives || question.Shows(Intent.Classify) || (question.Shows(Intent.Which) && item.Meaning is null);
        return asksWhose && list.Concepts is [var owner] ? Classified(answer, owner, list, item) : answer;
    }

    private string Told(Entry.ItemList list, Item item) => item.Meaning is null
        ? phrasing.Fill(phrasing.Texts.ItemUndefined, ("item", item.Name), ("heading", list.Source.Heading))
        : phrasing.Fill(phrasing.Texts.Named, ("name", item.Name), ("text", item.Meaning));

    private Answer Classified(Answer answer, string owner, Entry.ItemList list, Item item) => answer with
    {
        Intent = Answer.ClassifyIntent,
        Verdict = phrasing.Knowledge.ShortNameOf(owner),
        Text = phrasing.Fill(
            phrasing.Texts.ItemVerdict, ("item", item.Name), ("concept", phrasing.Name(owner)), ("heading", list.Source.Heading)),
    };
}
