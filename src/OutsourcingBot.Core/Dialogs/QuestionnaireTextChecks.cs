using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What must hold for the texts of a questionnaire file: none is blank, and placeholders are known.</summary>
internal static class QuestionnaireTextChecks
{
    public const string BlankText = "OB2020";
    public const string UnknownPlaceholder = "OB2021";

    /// <summary>The placeholders that every text of the bot may use.</summary>
    private static readonly string[] Everywhere = ["low", "high"];

    /// <summary>Checks all texts.</summary>
    public static IEnumerable<Diagnostic> Check(JsonFile<QuestionnaireDefinition> file)
    {
        foreach (var (path, text) in Plain(file.Value))
        {
            if (string.IsNullOrWhiteSpace(text))
                yield return file.Error(BlankText, path, "This must not be blank.");
        }

        foreach (var mistake in TemplateChecks.Check(file, Templates(file.Value.Texts).Concat(Templates(file.Value.Work.Texts)), Everywhere))
            yield return mistake;
    }

    private static IEnumerable<(string Path, string Text)> Plain(QuestionnaireDefinition definition) =>
    [
        ("id", definition.Id),
        ("poles.low", definition.Poles.Low),
        ("poles.high", definition.Poles.High),
        .. definition.Questions.SelectMany((q, i) => new[]
        {
            ($"questions[{i}].id", q.Id),
            ($"questions[{i}].aspect", q.Aspect),
            ($"questions[{i}].text", q.Text),
            ($"questions[{i}].why", q.Why),
        }),
        .. QuestionnaireChecks.Options(definition).SelectMany(o => new[]
        {
            ($"{o.Path}.id", o.Option.Id),
            ($"{o.Path}.label", o.Option.Label),
        }),
        .. QuestionnaireChecks.Options(definition).Where(o => o.Option.Means != OptionMeaning.Unsure)
            .Select(o => ($"{o.Path}.reason", o.Option.Reason)),
    ];

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(QuestionnaireTexts texts) =>
    [
        ("texts.intro", texts.Intro, []),
        ("texts.introKnowing", texts.IntroKnowing, ["answers"]),
        ("texts.ask", texts.Ask, ["number", "count", "question"]),
        ("texts.notUnderstood", texts.NotUnderstood, []),
        ("texts.optionsInFull", texts.OptionsInFull, ["options"]),
        ("texts.optionLine", texts.OptionLine, ["number", "label"]),
        ("texts.offerSkip", texts.OfferSkip, ["options", "skip"]),
        ("texts.skipButton", texts.SkipButton, []),
        ("texts.skipped", texts.Skipped, []),
        ("texts.back", texts.Back, []),
        ("texts.backAtStart", texts.BackAtStart, []),
        ("texts.restarted", texts.Restarted, []),
        ("texts.changed", texts.Changed, []),
        ("texts.cancelled", texts.Cancelled, []),
        ("texts.help", texts.Help, []),
        ("texts.why", texts.Why, ["why"]),
        ("texts.waiting", texts.Waiting, []),
        ("texts.progress", texts.Progress, ["left"]),
        ("texts.answersSoFar", texts.AnswersSoFar, ["answers"]),
        ("texts.answerLine", texts.AnswerLine, ["number", "question", "answer"]),
        ("texts.skippedAnswer", texts.SkippedAnswer, []),
        ("texts.nothingSaid", texts.NothingSaid, []),
        ("texts.noted", texts.Noted, ["answers"]),
        ("texts.corrected", texts.Corrected, ["answers"]),
        ("texts.changeThis", texts.ChangeThis, []),
        ("texts.changeWhich", texts.ChangeWhich, ["answers"]),
        ("texts.changeButton", texts.ChangeButton, ["number"]),
        ("texts.asksAll", texts.AsksAll, []),
        ("texts.cannotSay", texts.CannotSay, []),
        ("texts.otherWork", texts.OtherWork, []),
        ("texts.later", texts.Later, []),
        ("texts.placeNoted", texts.PlaceNoted, []),
        ("texts.interim", texts.Interim, ["verdict"]),
        ("texts.interimOpen", texts.InterimOpen, ["answered", "needed"]),
        ("texts.unknownWork", texts.UnknownWork, []),
        ("texts.placed", texts.Placed, []),
        ("texts.unplaced", texts.Unplaced, ["work"]),
        ("texts.oldCard", texts.OldCard, []),
        .. Templates(texts.Verdict),
    ];

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(VerdictTexts texts) =>
    [
        ("texts.verdict.whole", texts.Whole, ["sentence", "because", "against", "evidence", "change", "next", "place", "stopped"]),
        ("texts.verdict.low", texts.Low, []),
        ("texts.verdict.ratherLow", texts.RatherLow, []),
        ("texts.verdict.high", texts.High, []),
        ("texts.verdict.ratherHigh", texts.RatherHigh, []),
        ("texts.verdict.mixed", texts.Mixed, []),
        ("texts.verdict.mixedName", texts.MixedName, []),
        ("texts.verdict.undecided", texts.Undecided, ["answered", "needed"]),
        ("texts.verdict.undecidedName", texts.UndecidedName, []),
        ("texts.verdict.because", texts.Because, ["reasons"]),
        ("texts.verdict.against", texts.Against, ["reasons"]),
        ("texts.verdict.parts", texts.Parts, ["lowPart", "highPart", "evenPart"]),
        ("texts.verdict.lowPart", texts.LowPart, ["reasons"]),
        ("texts.verdict.highPart", texts.HighPart, ["reasons"]),
        ("texts.verdict.evenPart", texts.EvenPart, ["reasons"]),
        ("texts.verdict.reasonLine", texts.ReasonLine, ["reason"]),
        ("texts.verdict.criterionLine", texts.CriterionLine, ["reason", "criterion"]),
        ("texts.verdict.evidence", texts.Evidence, ["bars"]),
        ("texts.verdict.barLine", texts.BarLine, ["bar", "aspect", "answer"]),
        ("texts.verdict.evidenceTitle", texts.EvidenceTitle, []),
        ("texts.verdict.change", texts.Change, ["changes"]),
        ("texts.verdict.changeLine", texts.ChangeLine, ["reason", "verdict"]),
        ("texts.verdict.noChange", texts.NoChange, []),
        ("texts.verdict.nextLow", texts.NextLow, []),
        ("texts.verdict.nextHigh", texts.NextHigh, []),
        ("texts.verdict.nextMixed", texts.NextMixed, []),
        ("texts.verdict.nextUndecided", texts.NextUndecided, []),
        ("texts.verdict.nextPlace", texts.NextPlace, []),
        ("texts.verdict.stoppedEarly", texts.StoppedEarly, []),
        ("texts.verdict.stoppedLikely", texts.StoppedLikely, []),
        ("texts.verdict.thisWork", texts.ThisWork, []),
        ("texts.verdict.share", texts.Share, ["work", "verdict", "reasons", "place"]),
        ("texts.verdict.askAllButton", texts.AskAllButton, []),
        ("texts.verdict.changeButton", texts.ChangeButton, []),
        ("texts.verdict.againButton", texts.AgainButton, []),
        ("texts.verdict.shareButton", texts.ShareButton, []),
    ];

    private static IEnumerable<(string Path, string Text, string[] Placeholders)> Templates(WorkTexts texts) =>
    [
        ("work.texts.grouped", texts.Grouped, ["work", "pole", "group", "heading", "why"]),
        ("work.texts.clear", texts.Clear, ["work", "pole", "why", "criteria"]),
        ("work.texts.likely", texts.Likely, ["work", "pole", "why", "criteria"]),
        ("work.texts.mixed", texts.Mixed, ["work", "why", "criteria"]),
        ("work.texts.alike", texts.Alike, ["work", "pole", "why"]),
        ("work.texts.unlike", texts.Unlike, ["pole"]),
        ("work.texts.placed", texts.Placed, ["pole"]),
        ("work.texts.alikeMixed", texts.AlikeMixed, ["work", "why"]),
        ("work.texts.criterion", texts.Criterion, ["reason", "criterion"]),
        ("work.texts.partly", texts.Partly, []),
        ("work.texts.several", texts.Several, ["lines"]),
        ("work.texts.someKnown", texts.SomeKnown, ["lines"]),
        ("work.texts.noneKnown", texts.NoneKnown, ["lines"]),
        ("work.texts.unknownName", texts.UnknownName, []),
        ("work.texts.unknownWhy", texts.UnknownWhy, []),
        ("work.texts.classifyButton", texts.ClassifyButton, ["work"]),
        ("work.texts.poleColumn", texts.PoleColumn, []),
        ("work.texts.whyColumn", texts.WhyColumn, []),
        ("work.texts.severalLine", texts.SeveralLine, ["work", "pole", "why"]),
        ("work.texts.listedWhy", texts.ListedWhy, ["heading"]),
        ("work.texts.mixedName", texts.MixedName, []),
    ];
}
