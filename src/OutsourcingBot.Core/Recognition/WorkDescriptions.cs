using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Reads where described work belongs, by what its words are about and by the criteria that it states.
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

    /// <summary>How far the words must lean to a side.</summary>
    private const double LeastLean = 0.3;

    /// <summary>The same where nobody asks to place it.</summary>
    private const double LeastLeanTold = 0.5;

    /// <summary>How alike the nearest known work must be.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>The reading of a description that somebody asks to place; null where it tells too little.</summary>
    public Reading.WorkAlike? ReadAsked(Question question) => Read(question, LeastLean);

    /// <summary>The reading of a statement of somebody's work; null where it may be of anything else.</summary>
    public Reading.WorkAlike? ReadTold(Question question) => Read(question, LeastLeanTold);

    /// <summary>The reading of a description that sounds like known work.</summary>
    /// <param name="question">The description.</param>
    /// <param name="nearest">The known work.</param>
    /// <param name="confidence">How sure that is, but for never being certain.</param>
    public static Reading.WorkAlike Alike(Question question, Activity nearest, double confidence = MostSure) =>
        new(question, nearest) { Confidence = Math.Min(MostSure, Math.Round(confidence, 3)), Evidence = question.TellingWords };

    /// <summary>How far the words of a question lean to either side, as far as is known.</summary>
    public double LeanOf(Question question) => likeness.LeanOf(WordsOf(question));

    /// <summary>Whether no known work is more like all of a description than this, and this much so.</summary>
    public bool IsNearest(Question question, Activity activity) =>
        likeness.Find(WordsOf(question), pull: 0) is { Likeness: >= Near } guess && guess.Nearest == activity;

    private Reading.WorkAlike? Read(Question question, double leastLean) =>
        Describes(question) && likeness.Find(WordsOf(question), StatedShare * Stated(question)) is { Likeness: >= LeastLikeness } guess && guess.Lean >= leastLean
            ? Alike(question, guess.Nearest, 0.5 + (SureByLean * guess.Lean))
            : null;

    /// <summary>"What type is my work?" has words, but none that tells of the work.</summary>
    private bool Describes(Question question) =>
        question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien && span.Cues.IsEmpty && !span.Tokens.All(forms.IsVague));

    private IEnumerable<Token> WordsOf(Question question) =>
        question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.Shows(Intent.Classify)).SelectMany(span => span.Tokens).Where(token => !forms.IsVague(token));

    /// <summary>How far the criteria that a description states pull, from −1 to 1.</summary>
    private double Stated(Question question)
    {
        var slots = questionnaire.Slots.Read(Utterance.Of(string.Join(' ', question.Tokens.Select(token => token.Text))));
        var all = questionnaire.Questions.Sum(asked => asked.Weight);
        return questionnaire.Questions.Sum(asked => asked.Weight * (slots.TryGetValue(asked.Id, out var id) ? asked.Options.First(option => option.Id == id).Score : 0)) / all;
    }
}
