using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says what answers a recognised question.</summary>
internal sealed class Answerer(Phrasing phrasing, FollowUpQuestions followUps, AnswerableIndex index, RowJudge rowJudge, ClaimJudge claimJudge, Lexicon lexicon)
{
    private readonly EntryAnswers _entries = new(phrasing);
    private readonly ComparisonAnswers _comparisons = new(phrasing, rowJudge);
    private readonly DecidingSentence _deciding = new(lexicon);
    private readonly ItemAnswers _items = new(phrasing);
    private readonly DecidingRow _rows = new(index, rowJudge, lexicon);

    public Answer Answer(Reading.Answered reading)
    {
        var ranked = reading.Best;
        reading = reading with { Best = _rows.Of(reading) };
        var said = reading.Best;
        var answer = said.Kind switch
        {
            AnswerKind.Passage or AnswerKind.Definition when IsOfOneSide(reading) => _comparisons.Which(One(said, reading.Question), said.Concepts[0]),
            AnswerKind.Expansion or AnswerKind.Definition or AnswerKind.List or AnswerKind.Passage => PerConcept(reading),
            AnswerKind.Table => _comparisons.Table(said, reading.Question.Number, ComparisonAnswers.From(reading.Question, (Entry.Comparison)said.Entry)),
            AnswerKind.Row => _comparisons.Row(reading, (Entry.Comparison)said.Entry),
            AnswerKind.Item => _items.Item(reading, (Entry.ItemList)said.Entry),
            AnswerKind.Sentence when ranked.Kind == AnswerKind.Row => _comparisons.Which(_entries.Sentence(said), said.Concepts[0]),
            AnswerKind.Sentence => _entries.Sentence(said),
            _ => _entries.Term(said),
        };
        return Complete(Judged(answer with { Concepts = ConceptsOf(reading, answer) }, reading));
    }

    /// <summary>Whether what is said of one concept answers which of several it holds of: "which takes more skill, A or B?", but not "which takes less skill".</summary>
    private static bool IsOfOneSide(Reading.Answered reading) => reading is { Question: { IsNegated: false, Degree: >= 0, Concepts.Length: > 1 } question, Best: { Concepts: [var told] } best }
        && (best.Kind == AnswerKind.Passage ? ComparisonAnswers.AsksWhich(question) : question.AsksWhichOfSeveral) && question.Concepts.Contains(told);

    /// <summary>Says first whether a claim is true, where the knowledge tells, then the sentence that decides it.</summary>
    private Answer Judged(Answer answer, Reading.Answered reading)
    {
        var judged = claimJudge.Judge(reading);
        if (judged.IsTrue is not { } isTrue)
        {
            return answer with { Certainty = judged.Probability };
        }

        var isYes = isTrue != lexicon.Claims.IsDoubt(reading.Question.Stems);

        var deciding = reading.Best.Entry is Entry.Passage { Sentences.Length: > 1 } passage ? _deciding.Of(reading.Question, passage.Sentences) : null;
        var fact = deciding is { } said ? phrasing.Sentences(null, [said]) : answer.Fact ?? answer.Text;
        return answer with
        {
            Intent = Answering.Answer.VerifyIntent,
            Verdict = isYes ? AnswerTrace.Yes : AnswerTrace.No,
            Certainty = judged.Probability,
            Text = phrasing.Fill(isYes ? phrasing.Texts.Yes : phrasing.Texts.No, ("fact", Phrasing.Capitalised(fact))),
            Citations = deciding is { } told ? [Cite.Sentences(reading.Best.Entry.Source, [told])] : answer.Citations,
        };
    }

    /// <summary>The items that were not yet shown or are asked for again, or as many of them as are asked for.</summary>
    public Answer Continue(Reading.Continued reading, Topic topic)
    {
        var shown = reading.Shown;
        var from = reading.From ?? topic.Shown;
        var total = shown.Entry is Entry.Comparison table ? table.Rows.Length : ((Entry.ItemList)shown.Entry).Items.Length;
        var answer = from >= total ? Nothing(reading, topic, total)
            : shown.Entry is Entry.ItemList list ? _entries.Items(shown, list, reading.Question.Number, from)
            : _comparisons.Table(shown, reading.Question.Number, from, isRest: reading.From is null);
        return Complete(answer with { Intent = "continue" });
    }

    private Answer Nothing(Reading.Continued reading, Topic topic, int total)
    {
        var text = reading.From is null ? phrasing.Fill(phrasing.Texts.NothingMore) : phrasing.Fill(phrasing.Texts.NoSuchItem, ("count", total.ToString(CultureInfo.InvariantCulture)));
        return new Answer(text, reading.Shown, topic.Concepts) { Shown = topic.Shown };
    }

    /// <summary>Where the last answer comes from.</summary>
    public Answer Source(Answerable? last)
    {
        var texts = phrasing.Texts;
        var text = last is null ? phrasing.Fill(texts.SourceUnknown) : phrasing.Fill(texts.SourceAsked, ("heading", last.Entry.Source.Heading));
        return new Answer(text, last, []) { Intent = "source", Suggestions = followUps.After(last, []) };
    }

    /// <summary>Adds the source and questions that lead on.</summary>
    private Answer Complete(Answer answer) => answer with
    {
        Suggestions = Suggestions(answer),
        Text = answer.Text + "\n\n" + phrasing.Source(Headings(answer), FilesOf(answer)),
    };

    private ImmutableArray<string> Suggestions(Answer answer)
    {
        var leadingOn = followUps.After(answer.Said, answer.Concepts);
        var isCut = answer.Said?.Entry is Entry.Comparison table && answer.Said.Kind == AnswerKind.Table && answer.Shown < table.Rows.Length;
        return isCut ? [phrasing.Texts.SuggestRest, .. leadingOn.Take(FollowUpQuestions.Count - 1)] : leadingOn;
    }

    private static string Headings(Answer answer) =>
        string.Join(" · ", answer.Citations.Select(citation => citation.Heading).DefaultIfEmpty(answer.Said!.Entry.Source.Heading).Distinct());

    private static IEnumerable<string> FilesOf(Answer answer) =>
        answer.Citations.Select(citation => citation.File).DefaultIfEmpty(answer.Said!.Entry.Source.File);

    private static ImmutableArray<string> ConceptsOf(Reading.Answered reading, Answer answer) =>
        reading.Concepts.Length > 0 ? reading.Concepts : answer.Concepts;

    /// <summary>One answer a concept: "what are A and B?" is answered twice.</summary>
    private Answer PerConcept(Reading.Answered reading)
    {
        var asked = reading.Concepts.Where(concept => !IsOneOf(reading.Best.Entry, concept)).ToArray();
        var parts = asked.Length > 1
            ? asked.Select(concept => reading.Best.Concepts.Contains(concept) ? reading.Best : index.Counterpart(reading.Best, concept))
                .OfType<Answerable>().Distinct().ToArray()
            : [reading.Best];
        var answers = (parts.Length == 0 ? [reading.Best] : parts).Concat(reading.Also).Select(part => One(part, reading.Question)).ToArray();
        return answers[0] with
        {
            Text = string.Join("\n\n", answers.Select(answer => answer.Text)),
            Concepts = [.. answers.SelectMany(answer => answer.Concepts)],
            Citations = [.. answers.SelectMany(answer => answer.Citations)],
        };
    }

    /// <summary>Whether a list of types has the concept for an item: who asks whether A is one of them asks for no types of A.</summary>
    private bool IsOneOf(Entry entry, string concept) =>
        entry is Entry.ItemList { Intent: Intent.Types } list && list.Items.Any(item => item.Name == phrasing.Knowledge.ShortNameOf(concept) || item.Name == phrasing.Knowledge.FindConcept(concept)?.Name);

    private Answer One(Answerable said, Question question) => said.Kind switch
    {
        AnswerKind.Expansion => _entries.Expansion(said),
        AnswerKind.Definition => _entries.Definition(said),
        AnswerKind.List => _entries.List(said, question),
        _ => _entries.Passage(said),
    };
}
