using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Turns;

/// <summary>The items of the document that stand for distances, and what tells of them.</summary>
internal sealed class DistanceItems(KnowledgeBase knowledge, LocationWriter writer)
{
    private static readonly Distance[] s_all = Enum.GetValues<Distance>();

    /// <summary>Those of a bot; null where its dialogs do not say where work may go.</summary>
    public static DistanceItems? Of(Bot bot) => bot.Location is { } location ? new DistanceItems(bot.Knowledge, new LocationWriter(location, bot.Phrasing)) : null;

    /// <summary>Whether an answer tells of them: one of them, what one is, or their list.</summary>
    public bool AreToldBy(Answerable said) => s_all.Any(distance => said.Kind switch
    {
        AnswerKind.List => writer.ItemOf(distance)?.List == said.Entry,
        AnswerKind.Item => writer.ItemOf(distance) is var (list, item) && said.Id == list.IdOf(item),
        _ => said.Concepts is [var concept] && Names(concept, distance),
    });

    /// <summary>The distances that a question names in words of its own, each once.</summary>
    public Distance[] NamedIn(Question question) =>
        [.. s_all.Where(distance => question.Spans.Any(span => span.NamesSomething && span.Concepts.Any(concept => Names(concept, distance))))];

    /// <summary>Whether a question is about several of them.</summary>
    public bool AreSeveralIn(Question question) => question.Concepts.Count(concept => s_all.Any(distance => Names(concept, distance))) > 1;

    private bool Names(string concept, Distance distance) => knowledge.FindConcept(concept)?.Name == writer.NameOf(distance);
}
