using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Checking;

/// <summary>Makes the questions that entries are there to answer.</summary>
internal sealed class EntryQuestions(Phrasing phrasing, FollowUpQuestions followUps, AnswerableIndex index)
{
    private readonly ILookup<Entry, Answerable> _wholes = index.All.Where(answerable => answerable.Part < 0)
        .ToLookup(answerable => answerable.Entry, EqualityComparer<Entry>.Create(ReferenceEquals, entry => entry.Id.GetHashCode(StringComparison.Ordinal)));

    /// <summary>The questions for an entry as a whole, those that the bot itself would suggest first.</summary>
    public IEnumerable<string> OfWhole(Entry entry) =>
        _wholes[entry].Select(followUps.Ask).OfType<string>().DefaultIfEmpty(entry.Source.Heading);

    /// <summary>All questions that should find an entry or a part of it.</summary>
    public IEnumerable<string> Of(Entry entry) => OfWhole(entry).Append(entry.Source.Heading).Concat(OfParts(entry)).Distinct();

    private IEnumerable<string> OfParts(Entry entry) => entry switch
    {
        Entry.ItemList list => list.Items.Select(item => phrasing.Fill(phrasing.Texts.SuggestDefine, ("concept", Phrasing.InSentence(item.Name)))),
        Entry.Comparison table => table.Rows.Select(row => $"{row.Aspect} {phrasing.Name(table.Concepts[0])} {phrasing.Name(table.Concepts[1])}"),
        Entry.Definition definition => definition.Sentences.Select(sentence => sentence.Text),
        Entry.Passage passage => passage.Sentences.Select(sentence => sentence.Text),
        _ => [],
    };
}
