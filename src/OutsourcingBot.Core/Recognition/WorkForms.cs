using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>The forms in which people ask where work belongs without naming the sides, or tell what they do.</summary>
internal sealed class WorkForms(WorkAsks asks, Lexicon lexicon)
{
    private readonly PhraseMatcher<bool> _which = new(asks.Which.Select(phrase => (lexicon.Stems(phrase), phrase.EndsWith('$'))));
    private readonly PhraseMatcher<bool> _statements = new(asks.Statements.Select(phrase => (lexicon.Stems(phrase), true)));
    private readonly PhraseMatcher<bool> _own = new(asks.Own.Select(phrase => (lexicon.Stems(phrase), true)));

    /// <summary>"Which of the two is it?"</summary>
    public bool AsksWhich(IReadOnlyList<Token> tokens) => _which.Find(StemsOf(tokens)).Any(match => !match.Meaning || match.End == tokens.Count);

    /// <summary>"I run a call centre": what somebody does, with nothing asked.</summary>
    public bool IsStatement(IReadOnlyList<Token> tokens) =>
        _statements.Find(StemsOf(tokens)).Any(match => tokens.Take(match.Start).All(lexicon.IsFunctionWord))
        && !tokens.Any(token => lexicon.IsOpenQuestionWord(token.Text) && token.Text != "who");

    /// <summary>Whether a statement of what somebody does is the first thing said.</summary>
    public bool StartsWithStatement(IReadOnlyList<Token> tokens) => _statements.Find(StemsOf(tokens)).Any(match => match.Start == 0);

    /// <summary>"What my team does": work that is spoken of without a name.</summary>
    public bool SpeaksOfOwn(IReadOnlyList<Token> tokens) => _own.Find(StemsOf(tokens)).Any();

    private static string[] StemsOf(IReadOnlyList<Token> tokens) => Lexicon.StemsOf(tokens);
}
