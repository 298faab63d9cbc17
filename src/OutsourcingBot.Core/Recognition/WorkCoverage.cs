using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Whether the name of known work accounts for what a sentence tells, or is only mentioned in it: "booking doctor visits" has
/// a doctor in it and is no doctor's work.
/// </summary>
internal sealed class WorkCoverage(WorkForms forms, Lexicon lexicon)
{
    /// <summary>Whether the name tells at least as much as the words that stand around it.</summary>
    public bool IsCovered(Question question, FoundActivity found)
    {
        var words = question.Spans.SelectMany(span => span.Tokens.Select(token => (Token: token, IsSubject: IsSubject(span)))).ToArray();
        var (first, last) = (found.Places[0], found.Places[^1]);
        var start = Math.Min(first, forms.StatementLength(question));
        var before = words[start..first];
        var inside = words[first..last].Where((_, i) => !found.Places.Contains(first + i));
        var after = words[(last + 1)..].TakeWhile(word => !forms.IsJoin(word.Token));
        var left = before.Concat(inside).Concat(after).Count(word => word.IsSubject);
        var isOther = before.Any(word => word.IsSubject) && before.Reverse().TakeWhile(word => lexicon.IsFunctionWord(word.Token)).Any(word => forms.IsJoin(word.Token));
        return found.Places.Length == 1 || isOther ? left < found.Places.Length : left <= found.Places.Length;
    }

    private bool IsSubject(Span span) =>
        span.Role is SpanRole.Alien or SpanRole.Content && !span.IsGeneric && span.Cues.IsEmpty && !forms.IsVague(span);
}
