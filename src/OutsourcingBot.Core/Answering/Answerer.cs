using System.Collections.Immutable;
using System.Globalization;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says what answers a recognised question.</summary>
internal sealed class Answerer(Phrasing phrasing, AnswerableIndex index, RowJudge judge)
{
    private readonly FollowUpQuestions _followUps = new(phrasing, index);

    public Answer Answer(Reading.Answered reading)
    {
        var said = reading.Best;
        var answer = said.Kind switch
        {
            AnswerKind.Expansion or AnswerKind.Definition or AnswerKind.List or AnswerKind.Passage => PerConcept(reading),
            AnswerKind.Table => Table(said, reading.Question.Number, from: 0, reading.Concepts),
            AnswerKind.Row => Row(reading, (Entry.Comparison)said.Entry),
            AnswerKind.Item => Item(reading, (Entry.ItemList)said.Entry),
            AnswerKind.Sentence => Sentence(said),
            _ => Term(said),
        };
        return Complete(answer with { Concepts = ConceptsOf(reading, answer) });
    }

    /// <summary>The items that were not yet shown.</summary>
    public Answer Continue(Answerable shown, Topic topic)
    {
        var total = shown.Entry is Entry.Comparison table ? table.Rows.Length : ((Entry.ItemList)shown.Entry).Items.Length;
        var rest = topic.Shown >= total
            ? new Answer(phrasing.Fill(phrasing.Texts.NothingMore), shown, topic.Concepts) { Intent = "continue", Shown = total }
            : Table(shown, null, topic.Shown, topic.Concepts) with { Intent = "continue" };
        return Complete(rest);
    }

    /// <summary>Where the last answer comes from.</summary>
    public Answer Source(Answerable? last)
    {
        var texts = phrasing.Texts;
        var text = last is null ? phrasing.Fill(texts.SourceUnknown) : phrasing.Fill(texts.SourceAsked, ("heading", last.Entry.Source.Heading));
        return new Answer(text, last, []) { Intent = "source", Suggestions = _followUps.After(last, []) };
    }

    /// <summary>Adds the source and questions that lead on.</summary>
    private Answer Complete(Answer answer) => answer with
    {
        Suggestions = Suggestions(answer),
        Text = answer.Text + "\n\n" + phrasing.Fill(phrasing.Texts.Source, ("heading", Headings(answer))),
    };

    private ImmutableArray<string> Suggestions(Answer answer)
    {
        var leadingOn = _followUps.After(answer.Said, answer.Concepts);
        var isCut = answer.Said?.Entry is Entry.Comparison table && answer.Said.Kind == AnswerKind.Table && answer.Shown < table.Rows.Length;
        return isCut ? [phrasing.Texts.SuggestRest, .. leadingOn.Take(FollowUpQuestions.Count - 1)] : leadingOn;
    }

    private static string Headings(Answer answer) =>
        string.Join(" · ", answer.Citations.Select(citation => citation.Heading).DefaultIfEmpty(answer.Said!.Entry.Source.Heading).Distinct());

    private static ImmutableArray<string> ConceptsOf(Reading.Answered reading, Answer answer) =>
        reading.Concepts.Length > 0 ? reading.Concepts : answer.Concepts;

    /// <summary>One answer a concept: "what are A and B?" is answered twice.</summary>
    private Answer PerConcept(Reading.Answered reading)
    {
        var parts = reading.Concepts.Length > 1
            ? reading.Concepts.Select(concept => reading.Best.Concepts.Contains(concept) ? reading.Best : index.Counterpart(reading.Best, concept))
                .OfType<Answerable>().Distinct().ToArray()
            : [reading.Best];
        var answers = (parts.Length == 0 ? [reading.Best] : parts).Select(part => One(part, reading.Question)).ToArray();
        return answers[0] with
        {
            Text = string.Join("\n\n", answers.Select(answer => answer.Text)),
            Concepts = [.. answers.SelectMany(answer => answer.Concepts)],
            Citations = [.. answers.SelectMany(answer => answer.Citations)],
        };
    }

    private Answer One(Answerable said, Question question) => said.Kind switch
    {
        AnswerKind.Expansion => Expansion(said),
        AnswerKind.Definition => Definition(said),
        AnswerKind.List => List(said, question),
        _ => Passage(said),
    };

    private Answer Expansion(Answerable said)
    {
        var concept = phrasing.Knowledge.FindConcept(((Entry.Definition)said.Entry).Concept)!;
        var text = phrasing.Fill(phrasing.Texts.Expand, ("abbreviation", concept.ShortName), ("name", concept.Name));
        return new Answer(text, said, [concept.Id]) { Intent = "expand", Citations = [Cite(concept.Source, concept.Source.Line, concept.Source.Heading)] };
    }

    private Answer Definition(Answerable said)
    {
        var definition = (Entry.Definition)said.Entry;
        var text = phrasing.Sentences(phrasing.Name(definition.Concept), definition.Sentences);
        return new Answer(text, said, [definition.Concept]) { Intent = "define", Citations = [Cite(definition.Source, definition.Sentences)] };
    }

    private Answer List(Answerable said, Question question)
    {
        var list = (Entry.ItemList)said.Entry;
        var texts = phrasing.Texts;
        var count = list.Items.Length.ToString(CultureInfo.InvariantCulture);
        var template = list.Intent switch
        {
            Intent.Types when list.Concepts.Length == 1 => texts.ListTypes,
            Intent.Activities when list.Concepts.Length == 1 => texts.ListActivities,
            _ => texts.ListOther,
        };
        var lead = phrasing.Fill(template, ("concept", phrasing.Join([.. list.Concepts.Select(phrasing.Name)])), ("count", count), ("heading", list.Source.Heading));
        var text = $"{lead}\n\n{phrasing.Items(list.Items)}";
        var isCount = question.Shows(Intent.Count);
        return new Answer(isCount ? phrasing.Fill(texts.Count, ("count", count), ("rest", text)) : text, said, list.Concepts)
        {
            Intent = isCount ? "count" : list.Intent switch { Intent.Types => "list-types", Intent.Activities => "list-activities", _ => "list" },
            Shown = list.Items.Length,
            Citations = [Cite(list.Source, list.Items[0].Line, string.Join("; ", list.Items.Select(item => item.Name)))],
        };
    }

    private Answer Table(Answerable said, int? number, int from, ImmutableArray<string> concepts)
    {
        var table = (Entry.Comparison)said.Entry;
        var texts = phrasing.Texts;
        var count = Math.Clamp(number ?? int.MaxValue, 1, table.Rows.Length - from);
        var rows = table.Rows.Skip(from).Take(count).ToArray();
        var lead = phrasing.Fill(
            from > 0 ? texts.CompareRest : count == table.Rows.Length ? texts.CompareAll : texts.CompareSome,
            ("left", phrasing.Name(table.Concepts[0])), ("right", phrasing.Name(table.Concepts[1])),
            ("count", count.ToString(CultureInfo.InvariantCulture)), ("total", table.Rows.Length.ToString(CultureInfo.InvariantCulture)));
        return new Answer($"{lead}\n\n{phrasing.Numbered(rows.Select(row => phrasing.Row(table, row, concepts)), from + 1)}", said, table.Concepts)
        {
            Intent = "compare",
            Shown = from + count,
            Citations = [Cite(table.Source, rows[0].Line, string.Join("; ", rows.Select(row => row.Aspect)))],
        };
    }

    private Answer Row(Reading.Answered reading, Entry.Comparison table)
    {
        var (question, row) = (reading.Question, table.Rows[reading.Best.Part]);
        var fact = phrasing.Clauses(table, row, reading.Concepts) + ".";
        var holds = judge.Holds(question, table, row);
        var asked = reading.Concepts.FirstOrDefault(table.Concepts.Contains);
        var answer = new Answer(phrasing.Row(table, row, reading.Concepts), reading.Best, table.Concepts)
        {
            Intent = "compare",
            Aspect = row.Aspect,
            Citations = [Cite(table.Source, row.Line, fact)],
        };
        if (question.Shows(Intent.Which) && question.Concepts.Length != 1)
        {
            return holds is [var only]
                ? answer with { Intent = "which-one", Verdict = phrasing.Name(only), Text = phrasing.Fill(phrasing.Texts.Which, ("concept", phrasing.Name(only)), ("fact", phrasing.Clauses(table, row, holds) + ".")) }
                : answer with { Intent = "which-one" };
        }

        var isClaim = question.Shows(Intent.Verify) || (IsStatement(question) && asked is not null);
        return isClaim && asked is not null && !holds.IsEmpty
            ? answer with
            {
                Intent = "verify",
                Verdict = holds.Contains(asked) ? "yes" : "no",
                Text = phrasing.Fill(holds.Contains(asked) ? phrasing.Texts.Yes : phrasing.Texts.No, ("fact", fact)),
            }
            : answer;
    }

    /// <summary>"KPO is rule based": a concept first, then a verb, and no question word anywhere.</summary>
    private static bool IsStatement(Question question) =>
        question.Spans[0].Role == SpanRole.Concept && question.Spans.Length > 2
        && question.Spans.All(span => span.Cues.All(cue => cue.Intent is Intent.Require or Intent.Activities or Intent.Verify))
        && question.Spans[1].Role is SpanRole.Filler or SpanRole.Light or SpanRole.Cue;

    private Answer Item(Reading.Answered reading, Entry.ItemList list)
    {
        var (question, item) = (reading.Question, list.Items[reading.Best.Part]);
        var texts = phrasing.Texts;
        var owner = list.Concepts is [var only] ? phrasing.Name(only) : null;
        var named = question.Concepts.Where(reading.Best.Concepts.Contains).ToArray();
        var fact = phrasing.Fill(texts.Item, ("item", item.Name), ("heading", list.Source.Heading));
        var answer = new Answer(fact, reading.Best, list.Concepts) { Intent = "verify", Citations = [Cite(list.Source, item.Line, item.Name)] };
        if (named.Length == 1 && question.Shows(Intent.Verify) && !question.HasAlternatives)
        {
            var holds = list.Concepts.Contains(named[0]) != question.IsNegated;
            return answer with { Verdict = holds ? "yes" : "no", Text = phrasing.Fill(holds ? texts.Yes : texts.No, ("fact", fact)) };
        }

        if (owner is not null && (named.Length > 1 || question.HasAlternatives || question.Shows(Intent.Which) || question.Shows(Intent.Classify)))
        {
            return answer with
            {
                Intent = "classify",
                Verdict = owner,
                Text = phrasing.Fill(texts.ItemVerdict, ("item", item.Name), ("concept", owner), ("heading", list.Source.Heading)),
            };
        }

        return answer with
        {
            Intent = "define",
            Text = item.Meaning is null
                ? phrasing.Fill(texts.ItemUndefined, ("item", item.Name), ("heading", list.Source.Heading))
                : phrasing.Fill(texts.Named, ("name", item.Name), ("text", item.Meaning)),
        };
    }

    private Answer Sentence(Answerable said)
    {
        var (concept, sentences) = said.Entry switch
        {
            Entry.Definition definition => (definition.Concept, definition.Sentences),
            var entry => (null, ((Entry.Passage)entry).Sentences),
        };
        var sentence = sentences[said.Part];
        var text = phrasing.Sentences(concept is null ? null : phrasing.Name(concept), [sentence]);
        return new Answer(text, said, said.Entry.Concepts) { Intent = "describe", Citations = [Cite(said.Entry.Source, [sentence])] };
    }

    private Answer Passage(Answerable said)
    {
        var passage = (Entry.Passage)said.Entry;
        var intent = passage.Intent == Intent.None ? "describe" : passage.Intent.ToString().ToLowerInvariant();
        return new Answer(phrasing.Sentences(null, passage.Sentences), said, passage.Concepts) { Intent = intent, Citations = [Cite(passage.Source, passage.Sentences)] };
    }

    private Answer Term(Answerable said)
    {
        var term = (Entry.Term)said.Entry;
        var text = phrasing.Fill(phrasing.Texts.Named, ("name", term.Name), ("text", string.Join(' ', term.Sentences.Select(sentence => sentence.Text))));
        return new Answer(text, said, []) { Intent = "glossary", Citations = [Cite(term.Source, term.Sentences)] };
    }

    private static Citation Cite(SourcePosition source, ImmutableArray<Sentence> sentences) =>
        Cite(source, sentences[0].Line, string.Join(' ', sentences.Select(sentence => sentence.Text)));

    private static Citation Cite(SourcePosition source, int line, string quote) =>
        new(source.File, source.Heading, source.Anchor, line, quote);
}
