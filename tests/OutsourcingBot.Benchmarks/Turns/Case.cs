using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Benchmarks.Turns;

/// <summary>A question with what each stage of a turn makes of it, so that the next one can be measured alone.</summary>
/// <param name="State">The conversation after the question's earlier turns.</param>
internal sealed record Case(
    string Text, UserMessage Message, ConversationState State, IReadOnlyList<Token> Tokens, Question Question, Reading Reading);
