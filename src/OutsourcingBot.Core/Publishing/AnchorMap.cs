using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Publishing;

/// <summary>Says which identifiers of <see cref="Answerable"/>s belong to a place of a document.</summary>
internal sealed class AnchorMap
{
    // No sentence is empty or begins with a line break.
    private const string Line = "";
    private const string Block = "\n";

    private readonly ILookup<(string File, int Line, string Text), string> _anchors;

    public AnchorMap(IEnumerable<Answerable> answerables) => _anchors = answerables.ToLookup(PlaceOf, answerable => answerable.Fragment);

    /// <summary>What the whole line answers: a heading, an item, a row.</summary>
    public IEnumerable<string> OfLine(string file, int line) => _anchors[(file, line, Line)];

    /// <summary>What the list or table whose first item or row stands on the line answers.</summary>
    public IEnumerable<string> OfBlock(string file, int line) => _anchors[(file, line, Block)];

    /// <summary>What a sentence answers by itself.</summary>
    public IEnumerable<string> OfSentence(string file, Sentence sentence) => _anchors[(file, sentence.Line, sentence.Text)];

    private static (string, int, string) PlaceOf(Answerable answerable)
    {
        var (line, text) = (answerable.Kind, answerable.Entry) switch
        {
            (AnswerKind.Item, Entry.ItemList list) => (list.Items[answerable.Part].Line, Line),
            (AnswerKind.Row, Entry.Comparison table) => (table.Rows[answerable.Part].Line, Line),
            (AnswerKind.Sentence, var entry) when SentencesOf(entry)[answerable.Part] is var sentence => (sentence.Line, sentence.Text),
            (_, Entry.ItemList list) => (list.Items[0].Line, Block),
            (_, Entry.Comparison { Rows: [var first, ..] }) => (first.Line, Block),
            (_, var entry) => (entry.Source.Line, Line),
        };
        return (answerable.Entry.Source.File, line, text);
    }

    private static ImmutableArray<Sentence> SentencesOf(Entry entry) => entry switch
    {
        Entry.Definition definition => definition.Sentences,
        Entry.Passage passage => passage.Sentences,
        Entry.Term term => term.Sentences,
        _ => [],
    };
}
