using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Finds questions that lead on from an answer and that the knowledge answers.</summary>
internal sealed class FollowUpQuestions
{
    /// <summary>How many are offered.</summary>
    public const int Count = 3;

    private readonly Phrasing _phrasing;
    private readonly ImmutableArray<Offer> _offers;
    private readonly ILookup<string, int> _offersByConcept;
    private readonly Dictionary<Answerable, int> _offersUpTo = new(ReferenceEqualityComparer.Instance);

    public FollowUpQuestions(Phrasing phrasing, AnswerableIndex index)
    {
        _phrasing = phrasing;
        var offers = ImmutableArray.CreateBuilder<Offer>();
        foreach (var answerable in index.All)
        {
            if (answerable.Part < 0 && Ask(answerable) is { } question)
            {
                offers.Add(new Offer(question, answerable));
            }

            _offersUpTo[answerable] = offers.Count;
        }

        _offers = offers.ToImmutable();
        _offersByConcept = _offers.SelectMany((offer, place) => offer.Answer.Concepts.Select(concept => (concept, place)))
            .ToLookup(pair => pair.concept, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>Questions about the same concepts first, in document order from the answer on.</summary>
    public ImmutableArray<string> After(Answerable? said, ImmutableArray<string> concepts)
    {
        var start = said is null ? 0 : _offersUpTo.GetValueOrDefault(said);
        var own = said is null ? null : Ask(said);
        var near = concepts.IsEmpty && said is not null ? [.. said.Concepts] : concepts;
        var nearPlaces = near.SelectMany(concept => _offersByConcept[concept]).ToHashSet();
        var places = nearPlaces.Order().OrderBy(place => place < start ? 1 : 0)
            .Concat(Enumerable.Range(0, _offers.Length).Select(i => (start + i) % _offers.Length).Where(place => !nearPlaces.Contains(place)));
        return [.. places.Select(place => _offers[place].Question).Where(question => question != own).Distinct().Take(Count)];
    }

    /// <summary>A question that this, or what it is a part of, answers; null where none can be made.</summary>
    public string? AskOf(Answerable answerable) =>
        Ask(answerable) ?? _offers.FirstOrDefault(offer => offer.Answer.Entry == answerable.Entry)?.Question;

    /// <summary>A question that this answers; null where none can be made.</summary>
    public string? Ask(Answerable answerable)
    {
        var texts = _phrasing.Texts;
        var concept = answerable.Concepts.Count == 1 ? _phrasing.Name(answerable.Concepts.First) : null;
        return answerable.Kind switch
        {
            AnswerKind.Definition when concept is not null => _phrasing.Fill(texts.SuggestDefine, ("concept", concept)),
            AnswerKind.Expansion when concept is not null => _phrasing.Fill(texts.SuggestExpand, ("concept", concept)),
            AnswerKind.List when concept is not null && answerable.Intents.Contains(Intent.Types) => _phrasing.Fill(texts.SuggestTypes, ("concept", concept)),
            AnswerKind.List when concept is not null && answerable.Intents.Contains(Intent.Activities) => _phrasing.Fill(texts.SuggestActivities, ("concept", concept)),
            AnswerKind.Table => OfTable((Entry.Comparison)answerable.Entry),
            AnswerKind.Passage when answerable.Entry.Source.Heading.EndsWith('?') => answerable.Entry.Source.Heading,
            AnswerKind.Term => _phrasing.Fill(texts.SuggestDefine, ("concept", Phrasing.InSentence(((Entry.Term)answerable.Entry).Name))),
            _ => null,
        };
    }

    private string OfTable(Entry.Comparison table) => _phrasing.Fill(
        _phrasing.Texts.SuggestCompare, ("left", _phrasing.Name(table.Concepts[0])), ("right", _phrasing.Name(table.Concepts[1])));

    private sealed record Offer(string Question, Answerable Answer);
}
