using System.Collections.Immutable;
using System.Globalization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Puts a verdict and all that it rests on into the words of the questionnaire's file.</summary>
internal sealed class VerdictWriter(QuestionnaireDefinition definition, IReadOnlyDictionary<string, Criterion> criteria)
{
    private const int ShownReasons = 3;
    private const int BarSteps = 6;

    private VerdictTexts Texts => definition.Texts.Verdict;

    /// <summary>The verdict and what it rests on.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="changes">The answers of which any alone would have led to another verdict.</param>
    /// <param name="end">Why no more was asked.</param>
    /// <param name="place">Where the work would go; empty where that is not known.</param>
    public string Say(Verdict verdict, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> changes, QuestionsEnd end, string place = "") => Fill(
        Texts.Whole,
        ("sentence", Sentence(verdict)),
        ("because", Because(verdict)),
        ("against", Against(verdict)),
        ("evidence", verdict.Kind == VerdictKind.Undecided ? "" : Evidence(verdict)),
        ("change", Change(verdict, changes)),
        ("next", NextSteps(verdict)),
        ("place", Place(verdict, place)),
        ("stopped", Stopped(end)));

    /// <summary>The verdict in a sentence.</summary>
    public string Sentence(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Low => Fill(Math.Abs(verdict.Score) >= definition.ClearAt ? Texts.Low : Texts.RatherLow),
        VerdictKind.High => Fill(Math.Abs(verdict.Score) >= definition.ClearAt ? Texts.High : Texts.RatherHigh),
        VerdictKind.Mixed => Fill(Texts.Mixed),
        _ => Fill(Texts.Undecided, ("answered", Percent(verdict.AnsweredShare)), ("needed", Percent(definition.MinimumAnswered))),
    };

    /// <summary>What the answers so far come to.</summary>
    public string Interim(Verdict verdict) => verdict.Kind == VerdictKind.Undecided
        ? Fill(definition.Texts.InterimOpen, ("answered", Percent(verdict.AnsweredShare)), ("needed", Percent(definition.MinimumAnswered)))
        : Fill(definition.Texts.Interim, ("verdict", Name(verdict)));

    /// <summary>The answers that decided, each with what the knowledge says; for a mix the parts.</summary>
    public string Because(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Mixed => Fill(
            Texts.Parts,
            ("lowPart", Part(Texts.LowPart, verdict.Evidence.Where(e => e.Pull < 0))),
            ("highPart", Part(Texts.HighPart, verdict.Evidence.Where(e => e.Pull > 0))),
            ("evenPart", Part(Texts.EvenPart, verdict.Evidence.Where(e => e.Pull == 0)))),
        VerdictKind.Undecided => "",
        _ => Part(Texts.Because, verdict.Deciding.Take(ShownReasons)),
    };

    /// <summary>What points the other way.</summary>
    public string Against(Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.Low => Part(Texts.Against, verdict.Evidence.Where(e => e.Pull > 0)),
        VerdictKind.High => Part(Texts.Against, verdict.Evidence.Where(e => e.Pull < 0)),
        _ => "",
    };

    /// <summary>What single answer would have led to another verdict.</summary>
    public string Change(Verdict verdict, ImmutableArray<(VerdictEvidence Instead, Verdict Verdict)> changes)
    {
        if (verdict.Kind == VerdictKind.Undecided)
            return "";
        var lines = changes.Select(change => Fill(
            Texts.ChangeLine, ("reason", change.Instead.Option.Reason), ("verdict", Name(change.Verdict))));
        return changes.IsEmpty ? Fill(Texts.NoChange) : Fill(Texts.Change, ("changes", Lines(lines)));
    }

    /// <summary>What to do now.</summary>
    public string NextSteps(Verdict verdict) => Fill(verdict.Kind switch
    {
        VerdictKind.Low => Texts.NextLow,
        VerdictKind.High => Texts.NextHigh,
        VerdictKind.Mixed => Texts.NextMixed,
        _ => Texts.NextUndecided,
    });

    /// <summary>Where the work would go, or that this is to be found out.</summary>
    public string Place(Verdict verdict, string place) => place.Length > 0 ? place : verdict.Pole is null ? "" : Fill(Texts.NextPlace);

    /// <summary>Why the rest was not asked; empty where there is none.</summary>
    public string Stopped(QuestionsEnd end) => Fill(end switch
    {
        QuestionsEnd.Settled => Texts.StoppedEarly,
        QuestionsEnd.Likely => Texts.StoppedLikely,
        _ => "",
    });

    /// <summary>A short text to pass on.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="place">Where the work would go; empty where that is not known.</param>
    /// <param name="work">The name of the work; null or empty where it has none.</param>
    public string Share(Verdict verdict, string place, string? work) => Fill(
        Texts.Share, ("work", string.IsNullOrEmpty(work) ? Texts.ThisWork : work), ("verdict", Name(verdict)), ("reasons", string.Join("; ", verdict.Evidence.Take(ShownReasons).Select(e => e.Option.Reason))), ("place", place));

    /// <summary>One answer as a bar between the poles, in text.</summary>
    public string BarLine(VerdictEvidence evidence)
    {
        var place = (int)Math.Round((evidence.Option.Score + 1) / 2 * BarSteps);
        var bar = string.Concat(Enumerable.Range(0, BarSteps + 1).Select(i => i == place ? '●' : '─'));
        return Fill(Texts.BarLine, ("bar", bar), ("aspect", evidence.Question.Aspect), ("answer", evidence.Option.Label));
    }

    /// <summary>What the verdict is called: a pole, or the word for what is both.</summary>
    public string Name(Verdict verdict) => verdict.Pole ?? Fill(verdict.Kind == VerdictKind.Mixed ? Texts.MixedName : Texts.UndecidedName);

    private string Evidence(Verdict verdict) => Fill(Texts.Evidence, ("bars", Lines(verdict.Evidence.Select(BarLine))));

    private string Part(string text, IEnumerable<VerdictEvidence> evidence)
    {
        var lines = evidence.Select(Reason).ToImmutableArray();
        return lines.IsEmpty ? "" : Fill(text, ("reasons", Lines(lines)));
    }

    private string Reason(VerdictEvidence evidence)
    {
        var said = criteria.GetValueOrDefault(evidence.Question.Aspect);
        var criterion = said is null || evidence.Pull == 0 ? null : evidence.Pull < 0 ? said.Low : said.High;
        return criterion is null
            ? Fill(Texts.ReasonLine, ("reason", evidence.Option.Reason))
            : Fill(Texts.CriterionLine, ("reason", evidence.Option.Reason), ("criterion", criterion));
    }

    private string Fill(string text, params ReadOnlySpan<(string, string)> values) =>
        TextTemplate.Fill(text, [("low", definition.Poles.Low), ("high", definition.Poles.High), .. values]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Percent(double share) => ((int)Math.Round(share * 100)).ToString(CultureInfo.InvariantCulture);
}
