using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions about work that nobody has named, by their form and by what their words are about.</summary>
internal sealed class UnnamedWorkReader(WorkDescriptions descriptions, WorkForms forms, WorkSides sides, Lexicon lexicon)
{
    /// <summary>"Is that an A": how many words before the side may join it to the work.</summary>
    private const int LongestTail = 3;

    /// <summary>From this confidence on the knowledge answers even a question with words that it does not have.</summary>
    private const double Sure = 0.8;

    /// <summary>The reading; null where something else answers the question better.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">What would answer it otherwise; null where nothing would.</param>
    public Reading? Read(Question question, Candidate? best)
    {
        if (AsksToPlace(question, best))
        {
            return descriptions.ReadAsked(question) ?? (Reading)(Asked(question) with { Confidence = Math.Round(1 - (best?.Score ?? 0), 3) });
        }

        return !IsOpen(best) ? null
            : AsksOfDescribed(question) || IsSaidToBe(question) ? descriptions.ReadAsked(question)
            : !question.Concepts.IsEmpty || question.IsFollowUp ? null
            : forms.TellsOfOwn(question) ? descriptions.ReadTold(question)
            : forms.IsName(question) ? descriptions.ReadName(question)
            : null;
    }

    /// <summary>The reading where somebody asks where their own work belongs without naming any; null otherwise.</summary>
    public Reading.WorkAsked? ReadOwn(Question question)
    {
        var (tokens, count) = (question.Tokens, sides.Of(question).Length);
        return ((count > 0 || forms.AsksWhich(tokens)) && forms.AsksOfOwn(question))
            || (count == 0 && forms.AsksWhich(tokens) && forms.StartsWithStatement(tokens) && question.AlienWords.Any())
            || (count > 1 && question.HasAlternatives && forms.SpeaksOfOwn(tokens))
            ? Asked(question)
            : null;
    }

    /// <summary>The reading of a text that describes work, where nothing else can be meant; null where it tells too little.</summary>
    public Reading? ReadTold(Question question) =>
        !question.Concepts.IsEmpty ? null
        : forms.BeginsWithActivity(question) ? descriptions.ReadAsked(question) ?? (Reading)Asked(question)
        : forms.SaysEnough(question) && !forms.AsksOrWishes(question) ? descriptions.ReadTold(question)
        : null;

    private static Reading.WorkAsked Asked(Question question) => new(question) { Confidence = 1, Evidence = question.TellingWords };

    /// <summary>Whether nothing answers a question otherwise, or nothing surely.</summary>
    public static bool IsOpen(Candidate? best, double sure = QuestionRecognizer.Threshold) => best is null || best.Score < sure;

    /// <summary>"…, A or B?" or "…, which is it?" behind a description.</summary>
    private bool AsksOfDescribed(Question question)
    {
        var tokens = question.Tokens;
        var endsWithSides = sides.AreAlternatives(question) && question.Spans[^1].Role == SpanRole.Concept;
        return WorkIsNamedFirst(question) && !lexicon.IsOpenQuestionWord(tokens[0].Text)
            && (endsWithSides || (sides.Of(question).Length == 0 && forms.AsksWhich(tokens)));
    }

    /// <summary>Whether a question is about work that the knowledge does not list, or only wishes to classify some.</summary>
    private bool AsksToPlace(Question question, Candidate? best)
    {
        if (question.Shows(Intent.Classify))
        {
            return IsOpen(best) || best!.Answerable.Kind is not (AnswerKind.Item or AnswerKind.Row or AnswerKind.List);
        }

        if (sides.AreAll(question))
        {
            return true;
        }

        var asksElse = question.Shows(Intent.Which) || question.Shows(Intent.Compare);
        var isStrange = sides.AreAlternatives(question) && question.AlienWords.Any();
        return IsOpen(best, isStrange ? Sure : QuestionRecognizer.Threshold) && !asksElse && WorkIsNamedFirst(question)
            && (sides.AreAlternatives(question) || (question.AsksWhetherItIs && question.Degree == 0 && sides.IsOne(question) && question.Spans[^1].Role is SpanRole.Concept or SpanRole.Light));
    }

    /// <summary>"… is A" or "…, A?" behind a description.</summary>
    private bool IsSaidToBe(Question question)
    {
        Span[] spans = [.. question.Spans.Reverse().SkipWhile(span => span.Role == SpanRole.Light)];
        Token[] before = [.. spans.Skip(1).SelectMany(span => span.Tokens.Reverse()).Take(LongestTail)];
        return sides.IsOne(question) && spans is [{ Role: SpanRole.Concept }, ..] && WorkIsNamedFirst(question) && !forms.AsksOrWishes(question) && before.Length > 0
            && (before.TakeWhile(lexicon.IsFunctionWord).Any(lexicon.IsCopula) || (question.HasQuestionMark && !lexicon.IsFunctionWord(before[0])));
    }

    private static bool WorkIsNamedFirst(Question question) =>
        question.Spans.TakeWhile(span => span.Role != SpanRole.Concept).Any(span => span.Role is SpanRole.Alien or SpanRole.Content);
}
