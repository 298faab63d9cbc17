using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads claims that one concept is a kind of another, which the lists of types decide: "is A a type of B?".</summary>
internal sealed class MembershipReader(KnowledgeBase knowledge, AnswerableIndex index)
{
    /// <summary>
    /// The list that tells, and whether the claim is true; null where the question claims nothing of the kind, where no list has the concept, or where one list has
    /// both, so that what relates them tells more.
    /// </summary>
    public Reading.Answered? Read(Question question)
    {
        if (Claimed(question.Spans) is not var (kind, whole) || kind == whole)
        {
            return null;
        }

        var own = Lists(whole).FirstOrDefault(list => Has(list, kind));
        var told = own ?? index.All.FirstOrDefault(list => IsOfTypes(list) && Has(list, kind) && !Has(list, whole) && !list.Concepts.Any(between => Lists(whole).Any(above => Has(above, between))));
        return told is null ? null
            : new Reading.Answered(question, told, told.Concepts) { IsTrue = own is not null != question.IsNegated, Confidence = 1, Evidence = question.TellingWords };
    }

    /// <summary>The two concepts where the sentence is nothing but the first, words for a kind, and the second.</summary>
    private static (string Kind, string Whole)? Claimed(ImmutableArray<Span> spans)
    {
        ImmutableArray<Span> telling = [.. spans.Where(span => !(span.Role is SpanRole.Filler or SpanRole.Light && span.Cues.IsEmpty) && !(span.Role == SpanRole.Cue && span.Shows(Intent.Verify)))];
        return telling is [{ Concepts: [var kind] }, { Role: SpanRole.Cue } types, { Concepts: [var whole] }] && types.Shows(Intent.Types) ? (kind, whole) : null;
    }

    private IEnumerable<Answerable> Lists(string concept) => index.Postings.OfOneConcept(AnswerKind.List, concept).Select(place => index.All[place]).Where(IsOfTypes);

    private static bool IsOfTypes(Answerable list) => list is { Kind: AnswerKind.List, Entry: Entry.ItemList { Intent: Intent.Types } };

    private bool Has(Answerable list, string concept) => ((Entry.ItemList)list.Entry).Items.Any(item => knowledge.ConceptOf(item.Name) == concept);
}
