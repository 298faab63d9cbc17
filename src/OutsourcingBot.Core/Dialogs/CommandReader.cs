using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Steering words: a text is a command when nothing but fillers stands around its phrase.</summary>
internal sealed class CommandReader(QuestionnaireCommands commands, AnswerWords words)
{
    private readonly PhraseMatcher<QuestionnaireCommand> _phrases = Utterance.MatcherOf(Phrases(commands));

    /// <summary>The command that a text gives; null where it gives none.</summary>
    public QuestionnaireCommand? Read(Utterance utterance)
    {
        var tokens = utterance.Tokens.RemoveAll(t => t == Utterance.Break);
        var matches = _phrases.FindLongest(tokens);
        if (matches.Select(m => m.Meaning).Distinct().Count() != 1)
            return null;
        var around = tokens.Where((_, index) => !matches.Any(m => m.Start <= index && index < m.End));
        return around.All(words.IsIdle) ? matches[0].Meaning : null;
    }

    /// <summary>All phrases with what they command.</summary>
    public static IEnumerable<(string Phrase, QuestionnaireCommand Command)> Phrases(QuestionnaireCommands commands) =>
    [
        .. commands.Cancel.Select(p => (p, QuestionnaireCommand.Cancel)),
        .. commands.Skip.Select(p => (p, QuestionnaireCommand.Skip)),
        .. commands.Back.Select(p => (p, QuestionnaireCommand.Back)),
        .. commands.Restart.Select(p => (p, QuestionnaireCommand.Restart)),
        .. commands.Help.Select(p => (p, QuestionnaireCommand.Help)),
        .. commands.Why.Select(p => (p, QuestionnaireCommand.Why)),
        .. commands.Repeat.Select(p => (p, QuestionnaireCommand.Repeat)),
        .. commands.Clarify.Select(p => (p, QuestionnaireCommand.Clarify)),
        .. commands.Wait.Select(p => (p, QuestionnaireCommand.Wait)),
        .. commands.Interim.Select(p => (p, QuestionnaireCommand.Interim)),
        .. commands.Progress.Select(p => (p, QuestionnaireCommand.Progress)),
        .. commands.Answers.Select(p => (p, QuestionnaireCommand.Answers)),
        .. commands.AskAll.Select(p => (p, QuestionnaireCommand.AskAll)),
    ];
}

/// <summary>What a person can do in a questionnaire besides answering.</summary>
internal enum QuestionnaireCommand
{
    /// <summary>Leave it.</summary>
    Cancel,

    /// <summary>Leave this question out.</summary>
    Skip,

    /// <summary>Take the last answer back.</summary>
    Back,

    /// <summary>Begin again without answers.</summary>
    Restart,

    /// <summary>Be told what can be said.</summary>
    Help,

    /// <summary>Be told why this is asked.</summary>
    Why,

    /// <summary>Hear the question again.</summary>
    Repeat,

    /// <summary>Be told what the question means.</summary>
    Clarify,

    /// <summary>Have time to think.</summary>
    Wait,

    /// <summary>Be told what the answers so far come to.</summary>
    Interim,

    /// <summary>Be told how much is still to come.</summary>
    Progress,

    /// <summary>See the answers so far.</summary>
    Answers,

    /// <summary>Be asked also what will hardly change the verdict.</summary>
    AskAll,
}
