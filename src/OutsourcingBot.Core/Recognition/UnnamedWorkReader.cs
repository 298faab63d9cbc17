using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions about work that nobody has named, by their form and by what their words are about.</summary>
internal sealed class UnnamedWorkReader(WorkLikeness likeness, WorkForms forms, WorkSides sides, Lexicon lexicon)
{
    /// <summary>What only sounds like known work is never told as certain.</summary>
    private const double MostOfAlike = 0.79;

    /// <summary>The reading; null where something else answers the question better.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">What would answer it otherwise; null where nothing would.</param>
    public Reading? Read(Question question, Candidate? best) =>
        AsksToPlace(question, best) ? Alike(question) ?? (Reading)(Asked(question) with { Confidence = Math.Round(1 - (best?.Score ?? 0), 3) })
        : AsksOfDescribed(question) && (best is null || best.Score < QuestionRecognizer.Threshold) ? Alike(question)
        : null;

    /// <summary>The reading where somebody asks where their own work belongs without naming any; null otherwise.</summary>
    public Reading.WorkAsked? ReadOwn(Question question)
    {
        var (tokens, count) = (question.Tokens, sides.Of(question).Length);
        return (count == 0 && forms.AsksWhich(tokens) && forms.StartsWithStatement(tokens) && question.AlienWords.Any())
            || (count > 1 && question.HasAlternatives && forms.SpeaksOfOwn(tokens))
            ? Asked(question)
            : null;
    }

    private static Reading.WorkAsked Asked(Question question) => new(question) { Confidence = 1, Evidence = question.TellingWords };

    /// <summary>The known work that a description sounds like.</summary>
    private Reading.WorkAlike? Alike(Question question)
    {
        var description = question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.Shows(Intent.Classify)).SelectMany(span => span.Tokens);
        return likeness.Find(description) is var (activity, much)
            ? new Reading.WorkAlike(question, activity) { Confidence = Math.Min(MostOfAlike, Math.Round(much, 3)), Evidence = question.TellingWords }
            : null;
    }

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
            return best is null || best.Score < QuestionRecognizer.Threshold || best.Answerable.Kind is not (AnswerKind.Item or AnswerKind.Row or AnswerKind.List);
        }

        if (sides.AreAll(question))
        {
            return true;
        }

        var isOpen = best is null || best.Score < QuestionRecognizer.Threshold;
        var asksElse = question.Shows(Intent.Which) || question.Shows(Intent.Compare);
        return isOpen && !asksElse && WorkIsNamedFirst(question)
            && (sides.AreAlternatives(question) || (question.AsksWhetherItIs && question.Degree == 0 && sides.IsOne(question) && question.Spans[^1].Role is SpanRole.Concept or SpanRole.Light));
    }

    private static bool WorkIsNamedFirst(Question question) =>
        question.Spans.TakeWhile(span => span.Role != SpanRole.Concept).Any(span => span.Role is SpanRole.Alien or SpanRole.Content);
}
