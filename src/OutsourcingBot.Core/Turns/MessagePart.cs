using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Turns;

/// <summary>One part of a message, understood.</summary>
/// <param name="Text">Its words in full.</param>
/// <param name="Reading">What it asks; null where it is small talk.</param>
/// <param name="Answer">What is said to it; null where it is small talk.</param>
/// <param name="Topic">What it is about, for what follows; null where it does not say.</param>
/// <param name="SmallTalk">The occasion, where it is small talk.</param>
internal sealed record MessagePart(string Text, Reading? Reading, Answer? Answer, Topic? Topic, SmallTalkTopic? SmallTalk)
{
    /// <summary>From this confidence on a clause is a question of its own.</summary>
    private const double SureClause = 0.6;

    public bool IsAnswered => Reading is Recognition.Reading.Answered or Reading.Continued or Reading.SourceAsked or Reading.WorkNamed or Reading.WorkAlike or Reading.WorkPlaced;

    /// <summary>Whether it asks something by itself, so that it can be cut out of a sentence.</summary>
    public bool IsSurelyAsked => Reading is Recognition.Reading.Answered { Confidence: >= SureClause, Question.AsksOfSomething: true };

    /// <summary>Whether it asks nothing that the knowledge might know.</summary>
    public bool IsIdle => SmallTalk is not null || Reading is Recognition.Reading.Unknown;

    /// <summary>Whether it names one of the sides to choose from, or a kind of one.</summary>
    public bool NamesSide { get; init; }

    /// <summary>Whether somebody tells of their work there and does not ask where it belongs.</summary>
    public bool IsBackground => TellsOfWork && !NamesSide && Reading is not Recognition.Reading.WorkNamed { Question.HasQuestionMark: true };

    /// <summary>Whether it asks for the questionnaire.</summary>
    public bool AsksToClassify => AsksAboutWork && Reading!.Question.Shows(Language.Intent.Classify);

    public bool TellsOfWork => Reading is Recognition.Reading.WorkNamed or Reading.WorkAlike;

    /// <summary>Whether it names one piece of known work.</summary>
    public bool IsSurelyPlaced => Reading is Recognition.Reading.WorkNamed { Works: [{ Activity: not null }] };

    public bool AsksAboutWork => Reading is Recognition.Reading.WorkAsked;

    /// <summary>The words that name a piece of work to classify; null where it only wishes to classify some.</summary>
    public string? WorkName => (Reading as Recognition.Reading.WorkAsked)?.Work;

    /// <summary>Beside an answer, what is beyond the document is small change, what the document just misses is not.</summary>
    public bool IsWorthSaying => IsAnswered || AsksAboutWork || Reading is Reading.Unclear or Reading.WhichDocument || (Reading is Recognition.Reading.NearMiss && NamesSomething);

    /// <summary>Whether its own words are about something, not only what was spoken of before.</summary>
    private bool NamesSomething => Reading!.Question.Spans.Any(span => span.NamesSomething);
}
