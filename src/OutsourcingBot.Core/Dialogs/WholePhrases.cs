using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Phrases of which a text is one only where it says nothing else that tells.</summary>
internal sealed class WholePhrases(ImmutableArray<string> phrases, AnswerWords words)
{
    private readonly PhraseMatcher<bool> _phrases = Utterance.MatcherOf(phrases.Select(phrase => (phrase, true)));

    /// <summary>Whether a text is one of them.</summary>
    public bool Has(Utterance utterance) =>
        _phrases.FindLongest(utterance.Tokens) is [var match, ..]
        && utterance.Tokens.Where((_, i) => i < match.Start || i >= match.End).All(words.IsIdle);
}
