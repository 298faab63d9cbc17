using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Finds questions that lead on from an answer and that the knowledge answers.</summary>
internal sealed class FollowUpQuestions(Phrasing phrasing, AnswerableIndex index)
{
    /// <summary>How many are offered.</summary>
    public const int Count = 3;

    /// <summary>Questions about the same concepts first, in document order from the answer on.</summary>
    public ImmutableArray<string> After(Answerable? said, ImmutableArray<string> concepts)
    {
        var start = said is null ? 0 : said.Place + 1;
        var own = said is null ? null : Ask(said);
        var near = concepts.IsEmpty && said is not null ? said.Concepts : concepts;
        var nearPlaces = near.SelectMany(concept => index.Postings.OfConcept(concept)).ToHashSet();
        var places = nearPlaces.Order().OrderBy(place => place < start ? 1 : 0)
            .Concat(Enumerable.Range(0, index.All.Length).Select(i => (start + i) % index.All.Length).Where(place => !nearPlaces.Contains(place)));
        return [.. QuestionsFor(places.Select(place => index.All[place])).Where(question => question != own).Distinct().Take(Count)];
    }

    /// <summary>A question that this, or what it is a part of, answers; null where none can be made.</summary>
    public string? AskOf(Answerable answerable) => Ask(answerable) ?? QuestionsFor(index.OfEntry(answerable.Entry.Id)).FirstOrDefault();

    /// <summary>A question that this answers; null where none can be made.</summary>
    public string? Ask(Answerable answerable)
    {
        var texts = phrasing.Texts;
        var concept = answerable.Concepts is [var only] ? phrasing.Name(only) : null;
        return answerable.Kind switch
        {
            AnswerKind.Definition when concept is not null => phrasing.Fill(texts.SuggestDefine, ("concept", concept)),
            AnswerKind.Expansion when concept is not null => phrasing.Fill(texts.SuggestExpand, ("concept", concept)),
            AnswerKind.List when concept is not null && answerable.Intents.Contains(Intent.Types) => phrasing.Fill(texts.SuggestTypes, ("concept", concept)),
            AnswerKind.List when concept is not null && answerable.Intents.Contains(Intent.Activities) => phrasing.Fill(texts.SuggestActivities, ("concept", concept)),
            AnswerKind.Table => OfTable((Entry.Comparison)answerable.Entry),
            AnswerKind.Passage when answerable.Entry.Source.Heading.EndsWith('?') => answerable.Entry.Source.Heading,
            AnswerKind.Term => phrasing.Fill(texts.SuggestDefine, ("concept", Phrasing.InSentence(((Entry.Term)answerable.Entry).Name))),
            _ => null,
        };
    }

    private string OfTable(Entry.Comparison table) => phrasing.Fill(
        phrasing.Texts.SuggestCompare, ("left", phrasing.Name(table.Concepts[0])), ("right", phrasing.Name(table.Concepts[1])));

    private IEnumerable<string> QuestionsFor(IEnumerable<Answerable> answerables) =>
        answerables.Where(answerable => answerable.Part < 0).Select(Ask).OfType<string>();
}
