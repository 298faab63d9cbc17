using OutsourcingBot.Hosting.Conversations;

namespace OutsourcingBot.Hosting.Gaps;

/// <summary>Tells which question an answer that was sent to a channel belongs to.</summary>
public interface IAnsweredQuestions
{
    /// <summary>How many of a conversation are remembered; thumbs come soon or never.</summary>
    const int MostInOneConversation = 20;

    /// <summary>How long one is remembered.</summary>
    static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Finds the question.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="answerId">What the channel calls the answer.</param>
    /// <returns>Null where the answer is unknown or forgotten.</returns>
    string? QuestionOf(ConversationKey key, string answerId);
}
