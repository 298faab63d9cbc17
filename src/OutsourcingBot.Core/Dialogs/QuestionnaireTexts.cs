namespace OutsourcingBot.Core.Dialogs;

/// <summary>Everything a questionnaire says apart from its questions: Markdown with <c>{placeholders}</c>.</summary>
internal sealed record QuestionnaireTexts
{
    public required string Intro { get; init; }

    public required string Ask { get; init; }

    public required string NotUnderstood { get; init; }

    public required string OptionsInFull { get; init; }

    public required string OptionLine { get; init; }

    public required string OfferSkip { get; init; }

    public required string SkipButton { get; init; }

    public required string Skipped { get; init; }

    public required string Back { get; init; }

    public required string BackAtStart { get; init; }

    public required string Restarted { get; init; }

    public required string Changed { get; init; }

    public required string Cancelled { get; init; }

    public required string Help { get; init; }

    public required string Why { get; init; }

    public required string AnswersSoFar { get; init; }

    public required string AnswerLine { get; init; }

    public required string SkippedAnswer { get; init; }

    public required string NothingSaid { get; init; }

    public required VerdictTexts Verdict { get; init; }
}

/// <summary>How a questionnaire says what it came to.</summary>
internal sealed record VerdictTexts
{
    public required string Low { get; init; }

    public required string High { get; init; }

    public required string Mixed { get; init; }

    public required string Undecided { get; init; }

    public required string Because { get; init; }

    public required string Against { get; init; }

    public required string LowPart { get; init; }

    public required string HighPart { get; init; }

    public required string EvenPart { get; init; }

    public required string ReasonLine { get; init; }

    public required string StoppedEarly { get; init; }
}
