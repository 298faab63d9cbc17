using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>Lays out what speaks for and against a claim.</summary>
/// <param name="lexicon">Knows the words.</param>
/// <param name="told">What tells.</param>
internal sealed class ClaimSignsReader(Lexicon lexicon, Answerable told)
{
    private const double MostWords = 3;

    public ClaimSigns Of(Question question, ClaimFindings found)
    {
        var claim = Assertion.OfClaim(question, lexicon);
        var values = new double[ClaimFeature.Count];
        void Set(int feature, double value) => values[ClaimFeature.Of(feature, claim.IsNegated)] = value;
        void SetIf(bool holds, int feature) => Set(feature, holds ? 1 : 0);

        var judged = found.Judged switch { true => ClaimFeature.JudgedTrue, false => ClaimFeature.JudgedFalse, null => ClaimFeature.Undecided };
        Set(judged, 1);
        values[ClaimFeature.OfKind(told.Kind, judged)] = 1;
        Set(ClaimFeature.OwnShare, found.Own.Share);
        Set(ClaimFeature.OwnHeld, Math.Min(found.Own.Held, MostWords));
        Set(ClaimFeature.RivalShare, found.Rival.Share);
        Set(ClaimFeature.RivalHeld, Math.Min(found.Rival.Held, MostWords));
        SetIf(found.Own.Disagrees, ClaimFeature.Disagrees);
        SetIf(found.Rival.Disagrees, ClaimFeature.RivalDisagrees);
        SetIf(found.Own.IsTooStrong, ClaimFeature.TooStrong);
        SetIf(found.EndsInDenial, ClaimFeature.EndsInDenial);
        SetIf(claim.Has(lexicon.Claims.Limits), ClaimFeature.Limits);
        SetIf(claim.Has(lexicon.Claims.Absolutes), ClaimFeature.Absolutes);
        SetIf(claim.Has(lexicon.Claims.Allowances), ClaimFeature.Allowances);
        var degrees = question.Degree * lexicon.Tokenize(found.Text).Select(lexicon.Degree).FirstOrDefault(degree => degree != 0);
        SetIf(degrees > 0, ClaimFeature.DegreeAsOwn);
        SetIf(degrees < 0, ClaimFeature.DegreeAgainstOwn);
        SetIf(found.Holds == true, ClaimFeature.OwnSideHolds);
        SetIf(found.Holds == false, ClaimFeature.OtherSideHolds);
        SetIf(found.Own.Opposes, ClaimFeature.Opposes);
        SetIf(found.Rival.Opposes, ClaimFeature.RivalOpposes);
        SetIf(told.Concepts.Length > 0 && question.Concepts.Length > 0 && !question.Concepts.Any(told.Concepts.Contains), ClaimFeature.ToldOfOther);
        return new ClaimSigns(values, WordsOf(question)) { TellsNothing = found is { Judged: null, Own: { Held: 0, Total: > 0 }, Rival.Held: 0 } };
    }

    /// <summary>That both are spoken of is in the judgement already.</summary>
    private ImmutableArray<string> WordsOf(Question question) =>
        [.. question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Content)).SelectMany(span => span.Tokens).Select(token => token.Stem).Distinct().Where(stem => !lexicon.SpeaksOfBoth([stem]))];
}
