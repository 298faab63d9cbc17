using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;

namespace OutsourcingBot.Hosting.Invokes;

/// <summary>Answers the invokes of one name; register an implementation, and invokes of that name reach it.</summary>
public interface IInvokeHandler
{
    /// <summary>The activity's <c>name</c>, one of <see cref="InvokeNames"/>.</summary>
    string Name { get; }

    /// <summary>Answers one invoke; its <see cref="Activity.Value"/> may be anything.</summary>
    /// <param name="invoke">The activity, with its <c>channelId</c> and <c>conversation.id</c>.</param>
    /// <param name="cancellationToken">Nobody waits for the answer any more.</param>
    Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken);
}
