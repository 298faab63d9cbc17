using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Reads where described work belongs, by what its words are about and by the criteria that it states. The less the form
/// of a sentence says that work is to be placed, the more its words must.
/// </summary>
internal sealed class WorkDescriptions(WorkLikeness likeness, WorkForms forms, Questionnaire questionnaire)
{
    /// <summary>What only sounds like known work is never told as certain.</summary>
    private const double MostSure = 0.79;

    /// <summary>A lean of nothing is as good as a guess; each whole one adds so much.</summary>
    private const double SureByLean = 0.25;

    /// <summary>How much of a lean it is when a description states all criteria to one side.</summary>
    private const double StatedShare = 2;

    /// <summary>How alike a description and the work that it mentions are where it is that work.</summary>
    private const double Near = 0.75;

    private static readonly Least _ofAsked = new(0.3, 0.5);
    private static readonly Least _ofTold = new(0.5, 0.5);
    private static readonly Least _ofName = new(0.5, 0.65);

    /// <summary>The reading of a description that somebody asks to place; null where it tells too little.</summary>
    public Reading.WorkAlike? ReadAsked(Question question) => Read(question, _ofAsked);

    /// <summary>The reading of a statement of somebody's work; null where it may be of anything else.</summary>
    public Reading.WorkAlike? ReadTold(Question question) => Read(question, _ofTold);

    /// <summary>The reading of a few words that may name work; null where they may be anything.</summary>
    public Reading.WorkAlike? ReadName(Question question) => Read(question, _ofName);

    /// <summary>Whether no known work is more like all of a description than this, and this much so.</summary>
    public bool IsNearest(Question question, Activity activity) =>
        likeness.Find(WordsOf(question), pull: 0) is { Likeness: >= Near } guess && guess.Nearest == activity;

    private Reading.WorkAlike? Read(Question question, Least least) =>
        likeness.Find(WordsOf(question), StatedShare * Stated(question)) is { } guess && guess.Lean >= least.Lean && guess.Likeness >= least.Likeness
            ? new Reading.WorkAlike(question, guess.Nearest)
            {
                Confidence = Math.Min(MostSure, Math.Round(0.5 + (SureByLean * guess.Lean), 3)),
                Evidence = question.TellingWords,
            }
            : null;

    private IEnumerable<Token> WordsOf(Question question) =>
        question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.Shows(Intent.Classify)).SelectMany(span => span.Tokens).Where(token => !forms.IsVague(token));

    /// <summary>How far the criteria that a description states pull, from −1 to 1.</summary>
    private double Stated(Question question)
    {
        var slots = questionnaire.Slots.Read(Utterance.Of(string.Join(' ', question.Tokens.Select(token => token.Text))));
        var all = questionnaire.Questions.Sum(asked => asked.Weight);
        return questionnaire.Questions.Sum(asked => asked.Weight * (slots.TryGetValue(asked.Id, out var id) ? asked.Options.First(option => option.Id == id).Score : 0)) / all;
    }

    /// <summary>What a reading must come to.</summary>
    /// <param name="Lean">How far the words must lean to a side.</param>
    /// <param name="Likeness">How alike the nearest known work must be.</param>
    private sealed record Least(double Lean, double Likeness);
}
