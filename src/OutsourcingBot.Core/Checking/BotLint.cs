using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Checking;

/// <summary>Looks in a bot for what compiles and yet cannot do what its author means by it.</summary>
public static class BotLint
{
    /// <summary>Asks the bot the questions that its knowledge suggests; takes about as long as so many questions do.</summary>
    /// <returns>Warnings, ordered by file and line.</returns>
    public static ImmutableArray<Diagnostic> Check(Bot bot)
    {
        var diagnostics = new DiagnosticBag();
        var questions = new EntryQuestions(bot.Phrasing, new FollowUpQuestions(bot.Phrasing, bot.Recognizer.Index), bot.Recognizer.Index);
        Reachability.Check(bot, questions, diagnostics);
        SameQuestions.Check(bot, questions, diagnostics);
        SynonymCollisions.Check(bot.Knowledge, bot.Lexicon, diagnostics);
        return diagnostics.ToOrdered();
    }
}
