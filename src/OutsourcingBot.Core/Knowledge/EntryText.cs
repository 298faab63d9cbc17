namespace OutsourcingBot.Core.Knowledge;

/// <summary>The texts an entry consists of.</summary>
internal static class EntryText
{
    public static IEnumerable<string> Of(Entry entry) => entry switch
    {
        Entry.Definition definition => definition.Sentences.Select(sentence => sentence.Text),
        Entry.ItemList list => list.Items.SelectMany(item => new[] { item.Name, item.Meaning ?? string.Empty }),
        Entry.Comparison table => table.Rows.SelectMany(row => row.Cells.Prepend(row.Aspect)),
        Entry.Passage passage => passage.Sentences.Select(sentence => sentence.Text),
        Entry.Term term => term.Sentences.Select(sentence => sentence.Text).Prepend(term.Name),
        _ => [],
    };
}
