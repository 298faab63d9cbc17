using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Turns;

/// <summary>Takes the answer to the question which of several documents is meant, and asks that one.</summary>
internal sealed class DocumentTurn(Bot bot, QuestionTurn questions)
{
    /// <summary>The turn; null where the text names none of the documents, so that nobody is held in the choice.</summary>
    public TurnOutcome? Take(ConversationState state, string text) =>
        state.Which is { } which && Named(which.Files, bot.Lexicon.Tokenize(text)) is { } file
            ? questions.Reply(state with { Which = null }, [questions.ReadIn(file, which.Question, state.Topic)])
            : null;

    private string? Named(ImmutableArray<string> files, IReadOnlyList<Token> tokens)
    {
        var said = Lexicon.StemsOf([.. tokens.Where(token => !bot.Lexicon.IsFunctionWord(token))]);
        if (files.FirstOrDefault(file => Stems(file).SequenceEqual(Lexicon.StemsOf(tokens))) is { } whole)
        {
            return whole;
        }

        string[] fitting = [.. files.Where(file => said.Length > 0 && said.All(Stems(file).Contains))];
        return tokens.Any(token => bot.Lexicon.IsOpenQuestionWord(token.Text)) ? null : fitting is [var only] ? only : Counted(files, tokens);
    }

    /// <summary>"The second one": −1 is the last.</summary>
    private string? Counted(ImmutableArray<string> files, IReadOnlyList<Token> tokens)
    {
        var ordinal = tokens.Select(token => bot.Lexicon.Ordinals.GetValueOrDefault(token.Text)).FirstOrDefault(value => value != 0);
        return ordinal < 0 ? files[^1] : ordinal == 0 ? null : files.ElementAtOrDefault(ordinal - 1);
    }

    private IReadOnlyList<string> Stems(string file) => bot.Lexicon.Stems(bot.Phrasing.TitleOf(file));
}
