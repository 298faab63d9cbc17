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

    /// <summary>Whether what is claimed holds; null where nothing is claimed, or where the words do not tell.</summary>
    public bool? Judge(Reading.Answered reading) => !_form.IsClaim(reading.Question) ? null : reading.Best switch
    {
        { Kind: AnswerKind.Expansion } name => OfName(reading.Question, (Entry.Definition)name.Entry),
        { Entry: Entry.ItemList list } item => OfList(reading.Question, list, item.Part),
        { Kind: AnswerKind.Row, Entry: Entry.Comparison table } row => OfRow(reading, table, table.Rows[row.Part]),
        { Entry: Entry.Definition or Entry.Passage or Entry.Term } told => OfText(reading.Question, told.Entry),
        _ => null,
    };

    private bool? OfName(Question question, Entry.Definition definition)
    {
        var concept = knowledge.FindConcept(definition.Concept)!;
        var name = lexicon.Stems(concept.Name);
        var others = question.Concepts.Where(other => other != concept.Id).SelectMany(other => lexicon.Stems(knowledge.FindConcept(other)!.Name));
        string[] claimed = [.. others.Concat(question.Spans
            .Where(span => span.Role is SpanRole.Content or SpanRole.Alien or SpanRole.Light && !span.Shows(Intent.Expand) && !span.Shows(Intent.Verify) && !span.Shows(Intent.Meaning))
            .SelectMany(span => span.Tokens).Where(token => !lexicon.IsFunctionWord(token)).Select(token => token.Stem))];
        var isNamed = question.Spans.Count(span => span.Concepts.Contains(concept.Id)) > 1;
        return claimed.Length == 0 ? isNamed ? !question.IsNegated : null : claimed.All(name.Contains) != question.IsNegated;
    }

    private bool? OfList(Question question, Entry.ItemList list, int part)
    {
        if (question.Number is { } number && part < 0)
        {
            return number == list.Items.Length != question.IsNegated;
        }

        var asked = question.SpeaksOfBoth ? knowledge.MainConcepts : question.Concepts;
        var isOwn = asked.All(concept => list.Concepts.Contains(concept) || list.Concepts.Any(owner => knowledge.IsAncestor(concept, owner)));
        var isListed = part >= 0 || list.Items.Any(item => question.Spans.Any(span => Names(span, item)));
        var isLimited = Assertion.OfClaim(question, lexicon).Has(lexicon.Claims.Limits) && list.Items.Length > 1;
        return !isListed || asked.IsEmpty ? null : (isOwn && !isLimited) != question.IsNegated;
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
        var holds = rows.Holds(question, table, row);
        var own = row.Cells[table.Concepts.IndexOf(asked)];
        return !holds.IsEmpty ? holds.Contains(asked) : Compare(question, row.Aspect, [own], [.. row.Cells.Where(cell => cell != own)]);
    }

    private bool? OfText(Question question, Entry entry) => IsTurnedRound(question, entry)
        ? question.IsNegated
        : Compare(question, entry is Entry.Term term ? term.Name : entry.Source.Heading, SentencesOf(entry), [.. RivalsOf(entry).Select(rival => string.Join(' ', SentencesOf(rival)))]);

    private bool? Compare(Question question, string name, ImmutableArray<string> own, ImmutableArray<string> rivals)
    {
        var claim = Assertion.OfClaim(question, lexicon);
        var stems = lexicon.Stems(name).ToHashSet(StringComparer.Ordinal);
        Weighed Weigh(string text) => _scale.Weigh(question, claim, stems, text);
        var best = own.Add(string.Join(' ', own)).Select(Weigh).MaxBy(weighed => weighed.Held);
        var rival = rivals.Select(Weigh).Select(weighed => weighed.Held).DefaultIfEmpty().Max();
        bool? holds = rival >= best.Held + Clearly ? question.IsNegated
            : best.IsTooStrong ? question.IsNegated
            : best.Disagrees ? false
            : best.Share >= Enough && best.Held >= 1 ? true
            : best.Held >= 1 && claim.Has(lexicon.Claims.Limits) ? false
            : null;
        return claim.EndsInDenial(lexicon) && holds is not null && !best.Disagrees ? !holds : holds;
    }

    /// <summary>"B grew out of A" where the knowledge says that A grew out of B.</summary>
    private bool IsTurnedRound(Question question, Entry entry)
    {
        var claim = question.Spans.SelectMany(span => span.Tokens).ToArray();
        return OrderOf(claim) is { } said && SentencesOf(entry).Select(sentence => OrderOf(lexicon.Tokenize(sentence)))
            .Any(told => told is { } order && order.From == said.Of && order.Of == said.From);
    }

    /// <summary>Which of two concepts comes of the other, by the preposition that stands before the second.</summary>
    private (string Of, string From)? OrderOf(IReadOnlyList<Token> tokens)
    {
        var names = tokens.Select((token, place) => (Place: place, Concept: knowledge.Concepts.FirstOrDefault(concept => lexicon.Stems(concept.ShortName) is [var stem] && stem == token.Stem)?.Id))
            .Where(name => name.Concept is not null).Take(2).ToArray();
        return names is [var first, var second] && first.Concept != second.Concept && second.Place > first.Place + 2 && lexicon.Claims.IsOrigin(tokens[second.Place - 1])
            ? (first.Concept!, second.Concept!)
            : null;
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
