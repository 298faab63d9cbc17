using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>
/// Compares the words of a claim with what is said of what was asked, and with what is said of its rivals, such as the other
/// side of a comparison.
/// </summary>
internal sealed class ClaimComparison(KnowledgeBase knowledge, Lexicon lexicon, RowJudge rows)
{
    /// <summary>From this share of its words on a claim is borne out.</summary>
    private const double Enough = 0.6;

    /// <summary>By how much a rival has to bear more of the claim.</summary>
    private const double Clearly = 0.75;

    private readonly ClaimScale _scale = new(lexicon);
    private readonly ClaimOrder _order = new(knowledge, lexicon);

    /// <summary>What speaks for and against each part of a claim; none where there is nothing to compare it with.</summary>
    public ImmutableArray<ClaimSigns> SignsOf(Reading.Answered reading)
    {
        var (question, best) = (reading.Question, reading.Best);
        var signs = new ClaimSignsReader(lexicon, best);
        return best switch
        {
            { Kind: AnswerKind.Expansion } => [Following(signs, question, OfName(question, AssertionOf(question), (Entry.Definition)best.Entry))],
            { Entry: Entry.ItemList list } => [Following(signs, question, OfList(question, AssertionOf(question), list, best.Part))],
            { Kind: AnswerKind.Row, Entry: Entry.Comparison table } => OfRow(reading, signs, table, table.Rows[best.Part]),
            { Entry: Entry.Definition or Entry.Passage or Entry.Term } => [OfText(signs, question, best.Entry)],
            _ => [],
        };
    }

    private static ClaimSigns Following(ClaimSignsReader signs, Question question, bool? follows) => signs.Of(question, new(follows)) with { Follows = follows };

    /// <summary>A number that is not told follows from nothing.</summary>
    private ClaimSigns OfText(ClaimSignsReader signs, Question question, Entry entry) =>
        OfText(question, entry) is var found && found.Own.Miscounts ? signs.Of(question, found) with { Follows = AssertionOf(question).IsNegated } : signs.Of(question, found);

    private Assertion AssertionOf(Question question) => Assertion.OfClaim(question, lexicon);

    private bool? OfName(Question question, Assertion claim, Entry.Definition definition)
    {
        var concept = knowledge.FindConcept(definition.Concept)!;
        var name = lexicon.Stems(concept.Name);
        var others = question.Concepts.Where(other => other != concept.Id).SelectMany(other => lexicon.Stems(knowledge.FindConcept(other)!.Name));
        string[] claimed = [.. others.Concat(question.Spans
            .Where(span => span.Role is SpanRole.Content or SpanRole.Alien or SpanRole.Light && !span.Shows(Intent.Expand) && !span.Shows(Intent.Verify) && !span.Shows(Intent.Meaning))
            .SelectMany(span => span.Tokens).Where(token => !lexicon.IsFunctionWord(token)).Select(token => token.Stem))];
        var isNamed = question.Spans.Count(span => span.Concepts.Contains(concept.Id)) > 1;
        var isTrue = !others.Any() && (isNamed || claimed.All(name.Contains));
        return claimed.Length == 0 && !isNamed ? null : isTrue != claim.IsNegated;
    }

    private bool? OfList(Question question, Assertion claim, Entry.ItemList list, int part)
    {
        if (question.Number is > 1 and var number && part < 0)
        {
            return number == list.Items.Length != claim.IsNegated;
        }

        var items = list.Items.SelectMany(item => question.Spans.Where(span => Names(span, item))).ToArray();
        var listed = items.SelectMany(span => span.Concepts);
        ImmutableArray<string> asked = question.SpeaksOfBoth ? knowledge.PairOf(list.Concepts) : [.. question.Concepts.Except(listed)];
        var isOwn = list.Concepts.IsEmpty || asked.All(concept => list.Concepts.Contains(concept) || list.Concepts.Any(owner => knowledge.IsAncestor(concept, owner)));
        var isListed = part >= 0 || items.Length > 0;
        var isLimited = claim.Has(lexicon.Claims.Limits) && list.Items.Length > 1;
        var isBroader = asked.Any(concept => list.Concepts.Any(owner => knowledge.IsAncestor(owner, concept)));
        return !isListed || isBroader || (asked.IsEmpty && !list.Concepts.IsEmpty) ? null : (isOwn && !isLimited) != claim.IsNegated;
    }

    private bool Names(Span span, Item item)
    {
        var stems = lexicon.Stems(item.Name);
        return span.Role is SpanRole.Content or SpanRole.Concept && span.Meanings.Any(meaning => !meaning.Stems.IsEmpty && stems.All(meaning.Stems.Contains));
    }

    private ImmutableArray<ClaimSigns> OfRow(Reading.Answered reading, ClaimSignsReader signs, Entry.Comparison table, Row row) =>
        [.. ClaimParts.Of(reading.Question, reading.Concepts, table.Concepts)
            .SelectMany(part => part.Asked.Select(asked => signs.Of(part.Question, OfSide(part.Question, table, row, asked))))];

    private ClaimFindings OfSide(Question question, Entry.Comparison table, Row row, string asked)
    {
        var own = row.Cells[table.Concepts.IndexOf(asked)];
        var found = Compare(question, row.Aspect, [own], [.. row.Cells.Where(cell => cell != own)]);
        var holds = rows.Holds(question, table, row);
        return holds.IsEmpty ? found : found with { Judged = found.Judged ?? holds.Contains(asked), Holds = holds.Contains(asked) };
    }

    private ClaimFindings OfText(Question question, Entry entry)
    {
        var told = Compare(question, entry is Entry.Term term ? term.Name : entry.Source.Heading, SentencesOf(entry), [.. RivalsOf(entry).Select(rival => string.Join(' ', SentencesOf(rival)))]);
        return _order.IsSameWay(question, SentencesOf(entry)) switch
        {
            true => told with { Judged = told.Judged ?? !AssertionOf(question).IsNegated, Own = told.Own.WholeHeld },
            false => told with { Judged = AssertionOf(question).IsNegated, Rival = told.Own.WholeHeld, Own = default },
            null => told,
        };
    }

    private ClaimFindings Compare(Question question, string name, ImmutableArray<string> own, ImmutableArray<string> rivals)
    {
        var claim = AssertionOf(question);
        var stems = lexicon.Stems(name).ToHashSet(StringComparer.Ordinal);
        (string Text, Weighed Weighed) Weigh(string text) => (text, _scale.Weigh(question, claim, stems, text));
        var (text, best) = own.Add(string.Join(' ', own)).Select(Weigh).MaxBy(told => told.Weighed.Held);
        var rival = rivals.Select(Weigh).Select(told => told.Weighed).OrderByDescending(weighed => weighed.Held).FirstOrDefault();
        bool? holds = rival.Held >= best.Held + Clearly ? claim.IsNegated
            : best.IsTooStrong ? claim.IsNegated
            : best.Disagrees ? false
            : best.Share >= Enough && best.Held >= 1 ? true
            : best.Held >= 1 && claim.Has(lexicon.Claims.Limits) ? false
            : null;
        var endsInDenial = claim.EndsInDenial(lexicon, stems);
        return new(endsInDenial && holds is not null && !best.Disagrees ? !holds : holds) { Own = best, Rival = rival, Text = text, EndsInDenial = endsInDenial };
    }

    private static ImmutableArray<string> SentencesOf(Entry entry) => entry switch
    {
        Entry.Definition definition => [.. definition.Sentences.Select(sentence => sentence.Text)],
        Entry.Passage passage => [.. passage.Sentences.Select(sentence => sentence.Text)],
        Entry.Term term => [.. term.Sentences.Select(sentence => sentence.Text)],
        _ => [],
    };

    /// <summary>What says of the siblings the same as the entry says of its own concept.</summary>
    private IEnumerable<Entry> RivalsOf(Entry entry) => entry.Concepts is [var concept]
        ? knowledge.Entries.Where(other => other.GetType() == entry.GetType() && other.Concepts is [var owner] && knowledge.SiblingsOf(concept).Contains(owner)
            && (other as Entry.Passage)?.Intent == (entry as Entry.Passage)?.Intent)
        : [];
}
