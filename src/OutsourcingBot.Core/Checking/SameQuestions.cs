using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Checking;

/// <summary>
/// Warns of entries of one document that answer one and the same question, of which people only ever see one. A glossary may
/// explain again what a heading introduces.
/// </summary>
internal static class SameQuestions
{
    private const string SameQuestion = "OB1022";

    public static void Check(Bot bot, EntryQuestions questions, DiagnosticBag diagnostics)
    {
        var asked = bot.Knowledge.Entries.SelectMany(entry => questions.OfWhole(entry).Select(question => (Question: question, Entry: entry)))
            .GroupBy(pair => (pair.Entry.Source.File, string.Join(' ', pair.Entry.Concepts), Stems: string.Join(' ', bot.Lexicon.Tokenize(pair.Question).Where(token => !bot.Lexicon.IsArticle(token.Text)).Select(token => token.Stem))));
        foreach (var alike in asked)
        {
            var first = alike.First();
            foreach (var (question, entry) in alike.Where(pair => pair.Entry != first.Entry).DistinctBy(pair => pair.Entry.Id))
            {
                diagnostics.Warning(SameQuestion, entry.Source.File, entry.Source.Line,
                    $"'{question}' is also answered by '{first.Entry.Source.Heading}' in line {first.Entry.Source.Line}; merge the two, or let their headings ask different things");
            }
        }
    }
}
