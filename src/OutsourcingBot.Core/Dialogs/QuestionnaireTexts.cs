namespace OutsourcingBot.Core.Dialogs;

/// <summary>Everything a questionnaire says apart from its questions: Markdown with <c>{placeholders}</c>.</summary>
internal sealed record QuestionnaireTexts
{
    public required string Intro { get; init; }

    /// <summary>In place of <see cref="Intro"/> where something was understood already.</summary>
    public required string IntroKnowing { get; init; }

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

    /// <summary>To those who want time to think.</summary>
    public required string Waiting { get; init; }

    /// <summary>How much is still to come.</summary>
    public required string Progress { get; init; }

    public required string AnswersSoFar { get; init; }

    public required string AnswerLine { get; init; }

    public required string SkippedAnswer { get; init; }

    public required string NothingSaid { get; init; }

    /// <summary>What was understood besides the answer to the question.</summary>
    public required string Noted { get; init; }

    public required string Corrected { get; init; }

    public required string ChangeThis { get; init; }

    public required string ChangeWhich { get; init; }

    public required string ChangeButton { get; init; }

    /// <summary>To the wish for all questions while one waits.</summary>
    public required string AsksAll { get; init; }

    /// <summary>To a question in between that the knowledge does not answer.</summary>
    public required string CannotSay { get; init; }

    /// <summary>To the question where work belongs that nobody knows, while questions about other work are open.</summary>
    public required string OtherWork { get; init; }

    /// <summary>To a wish for what comes after the verdict.</summary>
    public required string Later { get; init; }

    /// <summary>To who says where the work would go while questions are open.</summary>
    public required string PlaceNoted { get; init; }

    /// <summary>The verdict by the answers so far.</summary>
    public required string Interim { get; init; }

    /// <summary>Where there are too few answers for one.</summary>
    public required string InterimOpen { get; init; }

    /// <summary>To a description of work that nobody knows, while questions about it are open.</summary>
    public required string UnknownWork { get; init; }

    /// <summary>Below the place of known work that somebody names while questions are open.</summary>
    public required string Placed { get; init; }

    /// <summary>Below a verdict while other work waits for one.</summary>
    public required string Unplaced { get; init; }

    /// <summary>To a click on a card that a later verdict or change has overtaken.</summary>
    public required string OldCard { get; init; }

    public required VerdictTexts Verdict { get; init; }
}

/// <summary>How a questionnaire says what it came to.</summary>
internal sealed record VerdictTexts
{
    /// <summary>All of a verdict, part by part.</summary>
    public required string Whole { get; init; }

    public required string Low { get; init; }

    public required string RatherLow { get; init; }

    public required string High { get; init; }

    public required string RatherHigh { get; init; }

    public required string Mixed { get; init; }

    public required string MixedName { get; init; }

    public required string Undecided { get; init; }

    public required string UndecidedName { get; init; }

    public required string Because { get; init; }

    public required string Against { get; init; }

    /// <summary>The parts of a mix.</summary>
    public required string Parts { get; init; }

    public required string LowPart { get; init; }

    public required string HighPart { get; init; }

    public required string EvenPart { get; init; }

    public required string ReasonLine { get; init; }

    /// <summary>A reason with what the knowledge says.</summary>
    public required string CriterionLine { get; init; }

    /// <summary>The picture of the evidence, in text.</summary>
    public required string Evidence { get; init; }

    public required string BarLine { get; init; }

    /// <summary>What stands above the picture on a card.</summary>
    public required string EvidenceTitle { get; init; }

    /// <summary>What single answer would change the verdict.</summary>
    public required string Change { get; init; }

    public required string ChangeLine { get; init; }

    public required string NoChange { get; init; }

    public required string NextLow { get; init; }

    public required string NextHigh { get; init; }

    public required string NextMixed { get; init; }

    public required string NextUndecided { get; init; }

    /// <summary>While nobody has said where the work would go.</summary>
    public required string NextPlace { get; init; }

    public required string StoppedEarly { get; init; }

    /// <summary>Where questions were left out that hardly ever change the verdict.</summary>
    public required string StoppedLikely { get; init; }

    public required string Share { get; init; }

    /// <summary>In place of a name in <see cref="Share"/>.</summary>
    public required string ThisWork { get; init; }

    public required string ChangeButton { get; init; }

    public required string AgainButton { get; init; }

    public required string ShareButton { get; init; }

    public required string AskAllButton { get; init; }
}
