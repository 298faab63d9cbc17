using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Tells claims, which are true or false, from other questions.</summary>
internal sealed class ClaimForm(Lexicon lexicon)
{
    private const int LeastWords = 3;

    /// <summary>A bare string of words up to this length is a search, not a statement.</summary>
    private const int LongestSearch = 4;

    /// <summary>Whether the question asks for yes or no, or states something: "is A big?", "A is big, right?", "A is big".</summary>
    public bool IsClaim(Question question)
    {
        if (question.HasAlternatives && question.Concepts.Length > 1 && !question.SpeaksOfBoth)
        {
            return false;
        }

        var tokens = question.Spans.SelectMany(span => span.Tokens).ToArray();
        return question.Shows(Intent.Verify) || (tokens.Length >= LeastWords && !Asks(tokens) && States(question, tokens));
    }

    /// <summary>Whether it begins with a request or has a question word, other than in "A is what drives B".</summary>
    private bool Asks(Token[] tokens)
    {
        var first = tokens.FirstOrDefault(token => lexicon.Claims.IsRequest(token) || !lexicon.IsFunctionWord(token));
        return lexicon.Claims.IsRequest(first) || tokens.Where((token, i) => lexicon.IsOpenQuestionWord(token.Text)
            && (i == 0 || i == tokens.Length - 1 || !lexicon.IsCopula(tokens[i - 1]))).Any();
    }

    private bool States(Question question, Token[] tokens) =>
        tokens.Skip(1).Any(IsVerb) || tokens.Any(lexicon.IsNegation)
        || (!AsksForSomething(question) && (question.HasQuestionMark || tokens.Length > LongestSearch));

    private bool IsVerb(Token token) => lexicon.BeginsQuestion(token) || lexicon.IsCopula(token) || lexicon.Claims.IsVerb(token);

    private static bool AsksForSomething(Question question) => question.Spans.Any(span => span.Cues.Any(cue =>
        cue.Intent is not (Intent.Require or Intent.Activities or Intent.Verify or Intent.None)));
}
