using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Reads which earlier answer a person wants to change: "change question 2", "change my answer about expertise".</summary>
internal sealed class ChangeReader(QuestionnaireDefinition definition, AnswerWords words)
{
    private readonly PhraseMatcher<bool> _change = Utterance.MatcherOf(definition.Commands.Change.Select(phrase => (phrase, true)));

    private readonly PhraseMatcher<string> _topics =
        Utterance.MatcherOf(definition.Questions.SelectMany(q => q.Topics.Select(topic => (topic, q.Id))));

    /// <summary>What a text wants to change; null where it is no such wish.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="path">The ids of the questions answered, in the order they were asked.</param>
    public ChangeWish? Read(Utterance utterance, ImmutableArray<string> path)
    {
        var wish = _change.FindLongest(utterance.Tokens);
        if (wish.Length == 0 || words.StartsQuestion(utterance) || utterance.Tokens.Take(wish[0].Start).Any(token => !words.IsIdle(token)))
            return null;
        var rest = utterance.Tokens[wish[0].End..];
        var topics = Topics(rest).Select(match => match.Meaning).Distinct().ToArray();
        if (topics is [var topic])
            return new ChangeWish(topic);
        var places = words.References.Find(rest).Where(match => match.Length > 1 || !words.IsFiller(rest[match.Start])).Select(match => match.Meaning).Distinct().ToArray();
        return places switch
        {
            [OptionReferenceModel.LastPlace] when path.Length > 0 => new ChangeWish(path[^1]),
            [var place] when place >= 1 && place <= path.Length => new ChangeWish(path[place - 1]),
            _ => rest.All(words.IsIdle) || places.Length > 0 ? new ChangeWish(null) : null,
        };
    }

    /// <summary>Whether a text speaks of what a question is about.</summary>
    public bool SpeaksOf(Utterance utterance, string question) => Topics(utterance.Tokens).Any(match => match.Meaning == question);

    /// <summary>The words by which questions are spoken of.</summary>
    public ImmutableArray<PhraseMatch<string>> Topics(ImmutableArray<string> tokens) => _topics.FindLongest(tokens);
}

/// <summary>A wish to change an answer.</summary>
/// <param name="Question">The id of its question; null where the person did not say which, or there is no such.</param>
internal sealed record ChangeWish(string? Question);
