using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>
/// Decides whether a claim is true: its words are compared with what is said of what was asked, and with what is said of
/// its rivals, such as the other side of a comparison.
/// </summary>
internal sealed class ClaimJudge(KnowledgeBase knowledge, Lexicon lexicon, RowJudge rows)
{
    /// <summary>From this share of its words on a claim is borne out.</summary>
    private const double Enough = 0.6;

    /// <summary>By how much a rival has to bear more of the claim.</summary>
    private const double Clearly = 0.75;

    private readonly ClaimForm _form = new(lexicon);
    private readonly ClaimScale _scale = new(lexicon);
    private readonly ClaimOrder _order = new(knowledge, lexicon);

    /// <summary>Whether what is claimed holds; null where nothing is claimed, or where the words do not tell.</summary>
    public bool? Judge(Reading.Answered reading) => !_form.IsClaim(reading.Question) ? null : reading.Best switch
    {
        { Kind: AnswerKind.Expansion } name => OfName(reading.Question, Claim(reading.Question), (Entry.Definition)name.Entry),
        { Entry: Entry.ItemList list } item => OfList(reading.Question, Claim(reading.Question), list, item.Part),
        { Kind: AnswerKind.Row, Entry: Entry.Comparison table } row => OfRow(reading, table, table.Rows[row.Part]),
        { Entry: Entry.Definition or Entry.Passage or Entry.Term } told => OfText(reading.Question, told.Entry),
        _ => null,
    };

    private Assertion Claim(Question question) => Assertion.OfClaim(question, lexicon);

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

    private bool? OfRow(Reading.Answered reading, Entry.Comparison table, Row row)
    {
        var verdicts = ClaimParts.Of(reading.Question, reading.Concepts, table.Concepts)
            .SelectMany(part => part.Asked.Select(asked => OfSide(part.Question, table, row, asked))).ToArray();
        return verdicts.Contains(false) ? false : verdicts.Length > 0 && verdicts.All(verdict => verdict == true) ? true : null;
    }

    private bool? OfSide(Question question, Entry.Comparison table, Row row, string asked)
    {
        var own = row.Cells[table.Concepts.IndexOf(asked)];
        return Compare(question, row.Aspect, [own], [.. row.Cells.Where(cell => cell != own)])
            ?? (rows.Holds(question, table, row) is { IsEmpty: false } holds ? holds.Contains(asked) : null);
    }

    private bool? OfText(Question question, Entry entry) => _order.IsTurnedRound(question, SentencesOf(entry))
        ? Claim(question).IsNegated
        : Compare(question, entry is Entry.Term term ? term.Name : entry.Source.Heading, SentencesOf(entry), [.. RivalsOf(entry).Select(rival => string.Join(' ', SentencesOf(rival)))]);

    private bool? Compare(Question question, string name, ImmutableArray<string> own, ImmutableArray<string> rivals)
    {
        var claim = Claim(question);
        var stems = lexicon.Stems(name).ToHashSet(StringComparer.Ordinal);
        Weighed Weigh(string text) => _scale.Weigh(question, claim, stems, text);
        var best = own.Add(string.Join(' ', own)).Select(Weigh).MaxBy(weighed => weighed.Held);
        var rival = rivals.Select(Weigh).Select(weighed => weighed.Held).DefaultIfEmpty().Max();
        bool? holds = rival >= best.Held + Clearly ? claim.IsNegated
            : best.IsTooStrong ? claim.IsNegated
            : best.Disagrees ? false
            : best.Share >= Enough && best.Held >= 1 ? true
            : best.Held >= 1 && claim.Has(lexicon.Claims.Limits) ? false
            : null;
        return claim.EndsInDenial(lexicon, stems) && holds is not null && !best.Disagrees ? !holds : holds;
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
