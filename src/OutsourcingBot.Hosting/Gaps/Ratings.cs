using OutsourcingBot.Channels;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Hosting.Gaps;

/// <summary>Takes thumbs: counts them, and makes the question whose answer got one down a gap.</summary>
public sealed class Ratings(
    IConversationStore conversations, IAnsweredQuestions answered, IGaps gaps, TurnMetrics metrics, TimeProvider time)
{
    /// <summary>Takes a thumb from a channel, which calls the answer as it did when it took it.</summary>
    /// <param name="key">Which conversation.</param>
    /// <param name="isUp">Whether it points up.</param>
    /// <param name="answerId">The answer; null where the channel does not say, so that the last one is meant.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task RateAsync(ConversationKey key, bool isUp, string? answerId, CancellationToken cancellationToken) =>
        await RateAsync(
            isUp,
            async () => answerId is { Length: > 0 }
                ? answered.QuestionOf(key, answerId)
                : (await conversations.LoadAsync(key, null, cancellationToken)).State.Asked,
            cancellationToken);

    /// <summary>Takes a thumb from a page, which calls the question as it stands in the conversation's transcript.</summary>
    public async Task RateInTranscriptAsync(ConversationKey key, bool isUp, string questionId, CancellationToken cancellationToken) =>
        await RateAsync(
            isUp,
            async () => Transcript.PositionOf(key, questionId) is { } position
                && await conversations.ReadTranscriptAsync(key, position - 1, 1, cancellationToken) is [var question]
                ? Gap.QuestionOf(ActivityReader.Read(question))
                : null,
            cancellationToken);

    private async Task RateAsync(bool isUp, Func<Task<string?>> question, CancellationToken cancellationToken)
    {
        metrics.Rated(isUp);
        if (!isUp && await question() is { } words)
            await gaps.AddAsync(new(GapKind.Unhelpful, words, time.GetUtcNow()), cancellationToken);
    }
}
