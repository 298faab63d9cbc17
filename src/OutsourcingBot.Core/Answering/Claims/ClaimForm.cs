using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>Tells claims, which are true or false, from other questions.</summary>
internal sealed class ClaimForm(Lexicon lexicon)
{
    private const int LeastWords = 3;

    /// <summary>A bare string of words up to this length is a search, not a statement.</summary>
    private const int LongestSearch = 4;

    /// <summary>Whether the question may be a claim at all: what begins with "what" or "who", or sets concepts to choose from, is none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isOfBoth">Whether what answers it is about all that it names, so that it leaves nothing to choose.</param>
    public bool MayClaim(Question question, bool isOfBoth) =>
        (isOfBoth || !IsChoice(question)) && (question.Tokens is not [var first, ..] || !lexicon.IsOpenQuestionWord(first.Text) || question.Spans[0].Shows(Intent.When) || IsClaim(question));

    /// <summary>Whether the question asks for yes or no, or states something: "is A big?", "A is big, right?", "A is big".</summary>
    public bool IsClaim(Question question)
    {
        Token[] tokens = [.. question.Spans.Where(span => span.Role != SpanRole.Filler || span.Tokens.Length == 1).SelectMany(span => span.Tokens)];
        return !IsChoice(question) && (question.Shows(Intent.Verify) || (tokens.Length >= LeastWords && !Asks(tokens) && !question.Spans[0].Shows(Intent.When) && States(question, tokens)));
    }

    /// <summary>Whether it sets concepts to choose from: "is A or B big?", "big: A / B", but not "whether A or B is big depends on C".</summary>
    private bool IsChoice(Question question)
    {
        int[] names = [.. Enumerable.Range(0, question.Spans.Length).Where(i => question.Spans[i] is { Role: SpanRole.Concept, Tokens.Length: > 0 }).TakeLast(2)];
        if (names is not [var first, var second] || question.SpeaksOfBoth || question.Spans[first].Concepts.SequenceEqual(question.Spans[second].Concepts))
        {
            return false;
        }

        Token[] between = [.. question.Spans[(first + 1)..second].Where(span => span.Role == SpanRole.Filler).SelectMany(span => span.Tokens)];
        Token[] behind = [.. question.Spans[(second + 1)..].SelectMany(span => span.Tokens)];
        var isSideBySide = second - first - 1 == question.Spans[(first + 1)..second].Count(span => span.Role == SpanRole.Filler);
        return isSideBySide && (between.Any(lexicon.IsAlternative)
            ? question.Shows(Intent.Verify) || !behind.Any(IsVerb)
            : behind.Length == 0 && between.All(token => token.Text.Length == 1));
    }

    /// <summary>Whether it begins with a request or has a question word, other than in "A is what drives B".</summary>
    private bool Asks(Token[] tokens)
    {
        var first = tokens.FirstOrDefault(token => lexicon.Claims.IsRequest(token) || !lexicon.IsFunctionWord(token));
        return lexicon.Claims.IsRequest(first) || tokens.Where((token, i) => lexicon.IsOpenQuestionWord(token.Text)
            && (i == 0 || i == tokens.Length - 1 || !lexicon.IsCopula(tokens[i - 1]))).Any();
    }

    private bool States(Question question, Token[] tokens) =>
        tokens.Skip(1).Any(IsVerb) || tokens.Any(lexicon.IsNegation) || question.Spans[0] is { Role: SpanRole.Filler, Tokens: [var first, _, ..] } && lexicon.IsCopula(first)
        || lexicon.Claims.Limits.Find([.. tokens.Select(token => token.Stem)]).Any()
        || (!AsksForSomething(question) && (question.HasQuestionMark || tokens.Length > LongestSearch));

    private bool IsVerb(Token token) => lexicon.BeginsQuestion(token) || lexicon.IsCopula(token) || lexicon.Claims.IsVerb(token);

    private static bool AsksForSomething(Question question) => question.Spans.Any(span => span.Cues.Any(cue =>
        cue.Intent is not (Intent.Require or Intent.Activities or Intent.Verify or Intent.None)));
}
