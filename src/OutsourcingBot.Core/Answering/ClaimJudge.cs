using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Decides whether a sentence of the knowledge bears out what a question claims.</summary>
internal sealed class ClaimJudge(KnowledgeBase knowledge, Lexicon lexicon)
{
    /// <summary>
    /// True where the sentence has all that is claimed, false where the definition of a sibling fits the claim better;
    /// null where neither can be said, also where two concepts stand the other way round.
    /// </summary>
    public bool? IsBorneOut(Question question, Entry entry, string sentence)
    {
        var claimed = question.Spans.Where(span => span.Role is SpanRole.Content or SpanRole.Alien && !span.IsGeneric).ToArray();
        if (claimed.Length == 0 || !question.Shows(Intent.Verify))
        {
            return null;
        }

        var own = Held(claimed, sentence);
        if (own == claimed.Length)
        {
            return IsInOrder(question, sentence) ? !question.IsNegated : null;
        }

        return entry is Entry.Definition definition && Siblings(definition).Any(other => Held(claimed, other) > own) ? question.IsNegated : null;
    }

    private int Held(Span[] claimed, string sentence)
    {
        var stems = lexicon.Stems(sentence).ToHashSet(StringComparer.Ordinal);
        return claimed.Count(span => span.Meanings.Any(meaning => !meaning.Stems.IsEmpty && meaning.Stems.All(stems.Contains)));
    }

    /// <summary>"A grew out of B" does not bear out that B grew out of A.</summary>
    private bool IsInOrder(Question question, string sentence)
    {
        var places = question.Concepts.Select(concept => sentence.IndexOf(knowledge.ShortNameOf(concept), StringComparison.OrdinalIgnoreCase))
            .Where(place => place >= 0).ToArray();
        return places.SequenceEqual(places.Order());
    }

    private IEnumerable<string> Siblings(Entry.Definition definition) =>
        knowledge.Entries.OfType<Entry.Definition>()
            .Where(other => knowledge.SiblingsOf(definition.Concept).Contains(other.Concept))
            .Select(other => string.Join(' ', other.Sentences.Select(sentence => sentence.Text)));
}
