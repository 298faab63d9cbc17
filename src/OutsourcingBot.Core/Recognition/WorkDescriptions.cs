using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Reads where described work belongs, by what its words are about and by the criteria that it states.
/// </summary>
internal sealed class WorkDescriptions(WorkLikeness likeness, WorkOdds odds, WorkForms forms, Questionnaire questionnaire)
{
    /// <summary>Of what is like no known work so many words must tell something, and a side must be so likely.</summary>
    private const int FewestWordsFar = 3;

    private const double LeastFar = 0.7;

    /// <summary>Where known work is mentioned, and more besides that may make it other work, nothing is certain.</summary>
    private const double MostSure = 0.79;

    /// <summary>How alike a description and the work that it mentions are where it is that work.</summary>
    private const double Near = 0.75;

    /// <summary>How likely it must be that work is described.</summary>
    public const double LeastDescribed = 0.6;

    /// <summary>How likely a side must be.</summary>
    public const double Least = 0.65;

    /// <summary>The same where nobody asks to place it.</summary>
    private const double LeastTold = 0.8;

    /// <summary>How alike known work must be for being named as what a description sounds like.</summary>
    private const double LeastLikeness = 0.55;

    /// <summary>The reading of a description that somebody asks to place; null where it tells too little.</summary>
    /// <param name="question">The description.</param>
    /// <param name="isOwn">Whether it may ask of the speaker's own work and not describe any.</param>
    public Reading.WorkAlike? ReadAsked(Question question, bool isOwn = false) => Read(question, isOwn ? LeastTold : Least);

    /// <summary>The reading of a statement of somebody's work; null where it may be of anything else.</summary>
    public Reading.WorkAlike? ReadTold(Question question) => Read(question, LeastTold) is { IsFar: false } alike ? alike : null;

    /// <summary>The reading of a description that sounds like known work.</summary>
    /// <param name="question">The description.</param>
    /// <param name="nearest">The known work.</param>
    public static Reading.WorkAlike Alike(Question question, Activity nearest) =>
        new(question, nearest) { Confidence = MostSure, Evidence = question.TellingWords };

    /// <summary>How far the words of a question lean to either side, as far as is known.</summary>
    public double LeanOf(Question question) => likeness.LeanOf(WordsOf(question));

    /// <summary>Whether no known work is more like all of a description than this, and this much so.</summary>
    public bool IsNearest(Question question, Activity activity) => likeness.FindNear(WordsOf(question), Near) == activity;

    /// <summary>What a question says that may describe work; null where it has no words for that.</summary>
    public WorkDescription? DescriptionIn(Question question) => SaidIn(question) is { } said ? likeness.Describe(said, Stated(question)) : null;

    /// <summary>How likely a question describes work; 0 where it has no words for that.</summary>
    public double IsTold(Question question) => SaidIn(question) is { } said ? odds.IsTold(said) : 0;

    private Reading.WorkAlike? Read(Question question, double least)
    {
        if (SaidIn(question) is not { } said || odds.IsTold(said) < LeastDescribed || likeness.Find(said, Stated(question)) is not { } guess)
        {
            return null;
        }

        var isFar = guess.Likeness < LeastLikeness;
        return guess.Probability < least || (isFar && (guess.Probability < LeastFar || WordsOf(question).Length < FewestWordsFar))
            ? null
            : new(question, guess.Nearest, isFar) { Confidence = Math.Round(guess.Probability, 3), Evidence = question.TellingWords };
    }

    private WorkWords? SaidIn(Question question) =>
        MayDescribe(question) ? likeness.Say(WordsOf(question), question.Spans.Where(span => span.Role != SpanRole.Concept).SelectMany(span => span.Tokens)) : null;

    /// <summary>"What type is my work?" has words, but none that tells of the work.</summary>
    private bool MayDescribe(Question question) =>
        question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien && span.Cues.IsEmpty && !span.Tokens.All(forms.IsVague));

    private Token[] WordsOf(Question question) =>
        [.. question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.Shows(Intent.Classify)).SelectMany(span => span.Tokens).Where(token => !forms.IsVague(token))];

    /// <summary>How far the criteria that a description states pull, from −1 to 1.</summary>
    private double Stated(Question question)
    {
        var slots = questionnaire.Slots.Read(Utterance.Of(string.Join(' ', question.Tokens.Select(token => token.Text))));
        var all = questionnaire.Questions.Sum(asked => asked.Weight);
        return questionnaire.Questions.Sum(asked => asked.Weight * (slots.TryGetValue(asked.Id, out var id) ? asked.Options.First(option => option.Id == id).Score : 0)) / all;
    }
}
