using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What one text came to in a questionnaire. Texts are Markdown and hold nothing the person wrote.</summary>
internal abstract record QuestionnaireOutcome
{
    private QuestionnaireOutcome()
    {
    }

    /// <summary>A question waits for an answer.</summary>
    public sealed record Asked(QuestionnaireState State, string Text, ImmutableArray<string> Buttons)
        : QuestionnaireOutcome;

    /// <summary>Something about the questionnaire was told; the same question still waits.</summary>
    public sealed record Explained(QuestionnaireState State, string Text, ImmutableArray<string> Buttons)
        : QuestionnaireOutcome;

    /// <summary>The text is neither answer nor command. It may be a question to the bot: then answer that and go on
    /// with <see cref="QuestionnaireEngine.Repeat"/>; else keep this state and say this text.</summary>
    public sealed record NotAnAnswer(QuestionnaireState State, string Text, ImmutableArray<string> Buttons)
        : QuestionnaireOutcome;

    /// <summary>There is a verdict, or too little was answered for one; nothing waits any more.</summary>
    /// <param name="State">The answers it rests on; they can still be changed.</param>
    /// <param name="Before">What is to be said before it; empty for nothing.</param>
    public sealed record Finished(QuestionnaireState State, Verdict Verdict, string Before) : QuestionnaireOutcome;

    /// <summary>The person left; nothing waits any more.</summary>
    public sealed record Cancelled(string Text) : QuestionnaireOutcome;
}
