using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Reads which answer a person takes back: "sorry, I meant no for the first one", "I was wrong about the training".</summary>
internal sealed class CorrectionReader(QuestionnaireCommands commands, ChangeReader changes, AnswerWords words)
{
    private readonly PhraseMatcher<bool> _starts =
        Utterance.MatcherOf(commands.Correct.Select(phrase => (phrase, false)).Concat(commands.TakeBack.Select(phrase => (phrase, true))));

    /// <summary>What a text corrects; null where it does not begin like a correction.</summary>
    /// <param name="utterance">The text.</param>
    /// <param name="path">The ids of the questions answered, in the order they were asked.</param>
    public Correction? Read(Utterance utterance, ImmutableArray<string> path)
    {
        var tokens = utterance.Tokens.RemoveAll(token => token == Utterance.Break);
        var (end, isSure) = Start(tokens);
        if (end == 0)
            return null;
        var rest = tokens[end..];
        (string Question, int Start, int End)[] named =
        [
            .. changes.Topics(rest).Where(match => path.Contains(match.Meaning)).Select(match => (match.Meaning, match.Start, match.End)),
            .. words.References.Find(rest).Where(match => match.Length > 1 && match.Meaning >= 1 && match.Meaning <= path.Length)
                .Select(match => (path[match.Meaning - 1], match.Start, match.End)),
        ];
        var question = named.Select(name => name.Question).Distinct().ToArray() is [var one] ? one
            : isSure && named.Length == 0 && path.Length > 0 ? path[^1]
            : null;
        ImmutableArray<string> said = [.. rest.Where((_, i) => !named.Any(name => name.Start <= i && i < name.End))];
        return new Correction(question, said.All(words.IsIdle) ? [] : said, rest);
    }

    /// <summary>How many words begin a correction, with nothing but fillers among them; 0 where none do.</summary>
    private (int End, bool IsSure) Start(ImmutableArray<string> tokens)
    {
        var (end, isSure) = (0, false);
        foreach (var match in _starts.FindLongest(tokens).OrderBy(match => match.Start).TakeWhile(match => tokens[end..match.Start].All(words.IsIdle)))
            (end, isSure) = (match.End, isSure || match.Meaning);
        return (end, isSure);
    }
}

/// <summary>An answer that is taken back.</summary>
/// <param name="Question">The id of its question; null where the person did not say which.</param>
/// <param name="Said">What they say instead; empty where they only name the question.</param>
/// <param name="All">The same with the words that name the question, which may say something by themselves.</param>
internal sealed record Correction(string? Question, ImmutableArray<string> Said, ImmutableArray<string> All);
