using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says where work belongs whose place is known, and what that rests on.</summary>
internal sealed class WorkAnswers(Phrasing phrasing, AnswerableIndex index, Questionnaire questionnaire)
{
    private const int ShownCriteria = 3;
    private const double ClearFrom = 0.8;

    private readonly FollowUpQuestions _followUps = new(phrasing, index);
    private readonly WorkPlaces _places = new(phrasing, questionnaire);

    private WorkTexts Texts => questionnaire.Definition.Work.Texts;

    public Answer Say(Reading.WorkNamed reading)
    {
        var answers = reading.Works.Select(work => work.Activity).OfType<Activity>().Select(work => One(work, reading)).ToArray();
        var answer = reading.Works.Length == 1 ? answers[0] : _places.Say(reading.Works, answers);
        string[] offers = [.. _places.Offers(reading.Works).Take(FollowUpQuestions.Count)];
        return answer with
        {
            Text = QuestionnaireSteering.Paragraphs(answer.Text, phrasing.SourceOf(answer.Citations)),
            Suggestions = offers.Length > 0
                ? [.. offers]
                : [.. _followUps.After(answer.Said, answer.Concepts).Take(FollowUpQuestions.Count - 1), phrasing.Fill(phrasing.Texts.SuggestClassify)],
        };
    }

    /// <inheritdoc cref="WorkPlaces.Offer"/>
    public string ClassifyButton(string work) => _places.Offer(work);

    /// <summary>Says what work sounds like that nobody named, and that questions tell for sure.</summary>
    public Answer Say(Reading.WorkAlike reading)
    {
        var answer = One(reading.Nearest, new Reading.WorkNamed(reading.Question, [], Claimed: null));
        answer = reading is { IsFar: true, Nearest.Concept: { } concept } ? answer with { Said = null, Citations = DefinitionOf(concept) } : answer;
        var template = reading.Nearest.Concept is null ? Texts.AlikeMixed : reading.IsFar ? Texts.Unlike : Texts.Alike;
        return Offering(answer with { Text = Fill(template, ("work", Phrasing.InSentence(reading.Nearest.Name)), ("pole", _places.PoleOf(reading.Nearest)), ("why", _places.WhyOf(reading.Nearest))) });
    }

    /// <summary>Says once more where the work belongs that was spoken of last.</summary>
    public Answer Say(Reading.WorkPlaced reading)
    {
        var answer = new Answer(Fill(Texts.Placed, ("pole", phrasing.Name(reading.Placed))), null, [reading.Placed])
        {
            Intent = Answer.ClassifyIntent,
            Verdict = phrasing.Knowledge.ShortNameOf(reading.Placed),
            Citations = DefinitionOf(reading.Placed),
        };
        return Offering(reading.Claimed is { } claimed ? Checked(answer, (claimed == reading.Placed) != reading.Question.IsNegated, answer.Text) : answer);
    }

    /// <summary>An answer with its source, and the questions offered that tell for sure.</summary>
    private Answer Offering(Answer answer) => answer with
    {
        Text = QuestionnaireSteering.Paragraphs(answer.Text, phrasing.SourceOf(answer.Citations)),
        Suggestions = [phrasing.Fill(phrasing.Texts.SuggestClassify), .. _followUps.After(answer.Said, answer.Concepts).Take(FollowUpQuestions.Count - 1)],
    };

    /// <summary>A verdict as yes or no to what was claimed.</summary>
    private Answer Checked(Answer answer, bool isTrue, string fact) => answer with
    {
        Intent = Answer.VerifyIntent,
        Verdict = isTrue ? AnswerTrace.Yes : AnswerTrace.No,
        Text = phrasing.Fill(isTrue ? phrasing.Texts.Yes : phrasing.Texts.No, ("fact", fact)),
    };

    private ImmutableArray<Citation> DefinitionOf(string concept) =>
        index.DefinitionOf(concept)?.Entry is Entry.Definition definition ? [Cite.Sentences(definition.Source, definition.Sentences)] : [];

    private Answer One(Activity work, Reading.WorkNamed reading)
    {
        var verdict = work.Concept is { } concept ? phrasing.Knowledge.ShortNameOf(concept) : Texts.MixedName;
        var (text, citations) = Told(work);
        var answer = new Answer(text, SaidOf(work), work.Concept is null ? phrasing.Knowledge.MainConcepts : [work.Concept])
        {
            Intent = Answer.ClassifyIntent,
            Verdict = verdict,
            Citations = citations,
        };
        return reading.Claimed is { } claimed ? Judged(answer, work, claimed, reading.Question.IsNegated) : answer;
    }

    private Answer Judged(Answer answer, Activity work, string claimed, bool isNegated)
    {
        if (work.Concept is null)
        {
            return answer with { Text = $"{Fill(Texts.Partly)} {answer.Text}" };
        }

        var isTrue = (work.Concept == claimed) != isNegated;
        var fact = work is Activity.Listed listed
            ? phrasing.Fill(phrasing.Texts.Item, ("item", listed.Item.Name), ("heading", listed.List.Source.Heading))
            : answer.Text;
        return Checked(answer, isTrue, fact);
    }

    private (string Text, ImmutableArray<Citation> Citations) Told(Activity work) => work switch
    {
        Activity.Listed listed => (
            phrasing.Fill(phrasing.Texts.ItemVerdict, ("item", listed.Item.Name), ("concept", phrasing.Name(listed.Concept)), ("heading", listed.List.Source.Heading)),
            [Cite.Text(listed.List.Source, listed.Item.Line, listed.Item.Name)]),
        Activity.Grouped grouped => (
            Fill(
                Texts.Grouped,
                ("work", Phrasing.InSentence(grouped.Name)), ("pole", phrasing.Name(grouped.Concept)), ("why", grouped.Why),
                ("group", Phrasing.InSentence(grouped.Group.Item.Name)), ("heading", grouped.Group.List.Source.Heading)),
            [Cite.Text(grouped.Group.List.Source, grouped.Group.Item.Line, grouped.Group.Item.Name)]),
        _ => Told((Activity.Judged)work),
    };

    private (string Text, ImmutableArray<Citation> Citations) Told(Activity.Judged work)
    {
        var evidence = work.Concept is null ? work.Verdict.Evidence : [.. work.Verdict.Deciding];
        var criteria = evidence.Select(answer => CriterionOf(answer, work.Concept)).OfType<Criterion>().Take(ShownCriteria).ToArray();
        var template = work.Concept is null ? Texts.Mixed : Math.Abs(work.Verdict.Score) >= ClearFrom ? Texts.Clear : Texts.Likely;
        var pole = work.Concept is { } concept ? phrasing.Name(concept) : Texts.MixedName;
        var text = Fill(
            template, ("work", Phrasing.InSentence(work.Name)), ("pole", pole), ("why", work.Why), ("criteria", string.Join('\n', criteria.Select(criterion => criterion.Text))));
        return (text, [.. criteria.Select(criterion => criterion.Citation)]);
    }

    /// <summary>What the document says under the aspect that an answer speaks to.</summary>
    private Criterion? CriterionOf(VerdictEvidence evidence, string? concept)
    {
        var found = phrasing.Knowledge.Entries.OfType<Entry.Comparison>()
            .SelectMany(table => table.Rows.Select(row => (Table: table, Row: row)))
            .FirstOrDefault(place => place.Row.Aspect == evidence.Question.Aspect);
        if (found.Table is null)
        {
            return null;
        }

        var clauses = concept is null ? phrasing.Clauses(found.Table, found.Row, []) : phrasing.Clause(found.Table, found.Row, concept);
        var text = Fill(Texts.Criterion, ("reason", evidence.Option.Reason), ("criterion", clauses));
        return new Criterion(text, Cite.Text(found.Table.Source, found.Row.Line, clauses));
    }

    private Answerable? SaidOf(Activity work)
    {
        var listed = work as Activity.Listed ?? (work as Activity.Grouped)?.Group;
        return listed is null
            ? null
            : index.OfEntry(listed.List.Id).FirstOrDefault(answerable =>
                answerable.Kind == AnswerKind.Item && listed.List.Items[answerable.Part] == listed.Item);
    }

    private string Fill(string text, params (string, string)[] values) =>
        phrasing.Fill(text, [("low", questionnaire.Poles.Low), ("high", questionnaire.Poles.High), .. values]);

    private sealed record Criterion(string Text, Citation Citation);
}
