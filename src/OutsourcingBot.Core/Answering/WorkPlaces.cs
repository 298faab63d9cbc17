using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says of several kinds of work where each belongs, as a table; what is not known stands in it as such.</summary>
internal sealed class WorkPlaces(Phrasing phrasing, Questionnaire questionnaire)
{
    private WorkTexts Texts => questionnaire.Definition.Work.Texts;

    /// <summary>The table in words and as a card.</summary>
    /// <param name="works">The kinds of work.</param>
    /// <param name="answers">What is said of each known one by itself.</param>
    public Answer Say(ImmutableArray<WorkPiece> works, IReadOnlyCollection<Answer> answers)
    {
        var rows = works.Select(RowOf).ToArray();
        var lines = rows.Select(row => Fill(Texts.SeveralLine, ("work", row.Name), ("pole", row.Cells[0]), ("why", row.Cells[1])));
        var lead = answers.Count == works.Length ? Texts.Several : answers.Count == 0 ? Texts.NoneKnown : Texts.SomeKnown;
        ImmutableArray<Citation> citations = [.. answers.SelectMany(answer => answer.Citations).Distinct()];
        return new Answer(Fill(lead, ("lines", string.Join('\n', lines))), answers.FirstOrDefault()?.Said, [.. answers.SelectMany(answer => answer.Concepts).Distinct()])
        {
            Intent = Answer.ClassifyIntent,
            Verdict = answers.Count == 0 ? null : string.Join(", ", works.Select(work => work.Activity).OfType<Activity>().Select(PoleOf).Distinct()),
            Citations = citations,
            Card = new Card.Comparison
            {
                Lead = Fill(lead, ("lines", string.Empty)),
                Columns = [Fill(Texts.PoleColumn), Fill(Texts.WhyColumn)],
                Rows = [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(Phrasing.Capitalised)] })],
                Source = phrasing.SourceOf(citations),
            },
        };
    }

    /// <summary>Buttons that ask of each unknown kind of work what decides.</summary>
    public IEnumerable<string> Offers(ImmutableArray<WorkPiece> works) =>
        works.Where(work => work.Activity is null).Select(work => Offer(work.Said));

    /// <summary>A button that asks of a piece of work what decides.</summary>
    public string Offer(string work) => Fill(Texts.ClassifyButton, ("work", work));

    /// <summary>The short name of the side it belongs to, or the word for both.</summary>
    public string PoleOf(Activity work) => work.Concept is { } concept ? phrasing.Name(concept) : Texts.MixedName;

    private ComparedAspect RowOf(WorkPiece work) => work.Activity is { } activity
        ? new(activity.Name, [PoleOf(activity), WhyOf(activity)])
        : new(Phrasing.Capitalised(work.Said), [Fill(Texts.UnknownName), Fill(Texts.UnknownWhy)]);

    /// <summary>A clause on why it belongs there.</summary>
    public string WhyOf(Activity work) => work switch
    {
        Activity.Listed listed => Fill(Texts.ListedWhy, ("heading", listed.List.Source.Heading)),
        Activity.Grouped grouped => grouped.Why,
        _ => ((Activity.Judged)work).Why,
    };

    private string Fill(string text, params (string, string)[] values) =>
        TextTemplate.Fill(text, [("low", questionnaire.Poles.Low), ("high", questionnaire.Poles.High), .. values]);
}
