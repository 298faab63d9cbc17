using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Channels.Invokes;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Turns;

namespace OutsourcingBot.Hosting.Invokes;

/// <summary>Answers invokes from the knowledge alone, outside any conversation.</summary>
public static class KnowledgeInvokes
{
    /// <summary>The most results of one search, as many as Teams shows.</summary>
    private const int MostResults = 25;

    /// <summary>A list under a field shows few.</summary>
    private const int MostChoices = 8;

    /// <summary>What answers the invokes of each name.</summary>
    public static IReadOnlyDictionary<string, Func<IBotKnowledge, Activity, InvokeAnswer>> All { get; } =
        new Dictionary<string, Func<IBotKnowledge, Activity, InvokeAnswer>>
        {
            [InvokeNames.ExtensionQuery] = Find,
            [InvokeNames.ExtensionQueryLink] = Unfurl,
            [InvokeNames.ExtensionSelectItem] = (bot, invoke) => Results(bot, Answer(bot, InvokeReader.Question(invoke))),
            [InvokeNames.ExtensionFetchTask] = (bot, invoke) => Ask(bot, InvokeReader.Message(invoke)),
            [InvokeNames.ExtensionSubmitAction] = (bot, invoke) => Insert(bot, InvokeReader.Question(invoke)),
            [InvokeNames.TaskFetch] = (bot, invoke) => Tell(bot, InvokeReader.Question(invoke)),
            [InvokeNames.TaskSubmit] = (bot, invoke) => Tell(bot, InvokeReader.Question(invoke)),
            [InvokeNames.Search] = (bot, invoke) => InvokeWriter.Choices(bot.Search.Find(InvokeReader.Typed(invoke)).Take(MostChoices)),
        };

    private static InvokeAnswer Find(IBotKnowledge bot, Activity invoke)
    {
        var (skip, count) = InvokeReader.Page(invoke);
        return Results(bot, [.. bot.Search.Find(InvokeReader.Query(invoke)).Skip(skip).Take(Math.Min(count, MostResults))]);
    }

    /// <summary>A link to a passage of the knowledge becomes that passage.</summary>
    private static InvokeAnswer Unfurl(IBotKnowledge bot, Activity invoke) =>
        Results(bot, Uri.TryCreate(InvokeReader.Link(invoke), UriKind.Absolute, out var link) && link.Fragment.Length > 1
            && bot.Search.Under(Uri.UnescapeDataString(link.Fragment[1..])) is { } hit ? [hit] : []);

    /// <summary>An action on a message answers it; without a message, or an answer, one can ask.</summary>
    private static InvokeAnswer Ask(IBotKnowledge bot, string? message) => message is null ? InvokeWriter.Form(bot.Teams)
        : bot.Search.Answer(message) is { } hit ? InvokeWriter.Offer(hit, bot.Teams)
        : InvokeWriter.Form(bot.Teams, bot.Search.Decline(message), message);

    private static InvokeAnswer Insert(IBotKnowledge bot, string? question) => question is null ? InvokeWriter.Form(bot.Teams)
        : bot.Search.Answer(question) is { } hit ? InvokeWriter.Results([hit], bot.Teams)
        : InvokeWriter.Form(bot.Teams, bot.Search.Decline(question), question);

    private static InvokeAnswer Tell(IBotKnowledge bot, string? question) => question is null ? InvokeWriter.Form(bot.Teams)
        : bot.Search.Answer(question) is { } hit ? InvokeWriter.Answered(hit, bot.Teams)
        : InvokeWriter.Form(bot.Teams, bot.Search.Decline(question), question);

    private static IReadOnlyList<SearchHit> Answer(IBotKnowledge bot, string? question) =>
        question is not null && bot.Search.Answer(question) is { } hit ? [hit] : [];

    private static InvokeAnswer Results(IBotKnowledge bot, IReadOnlyList<SearchHit> hits) => InvokeWriter.Results(hits, bot.Teams);
}

/// <summary>Answers the invokes of one name from the knowledge.</summary>
/// <param name="name">The name.</param>
/// <param name="answer">What answers them.</param>
/// <param name="bot">The bot that is asked.</param>
public sealed class KnowledgeInvoke(string name, Func<IBotKnowledge, Activity, InvokeAnswer> answer, IBotKnowledge bot) : IInvokeHandler
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Task<InvokeAnswer> AnswerAsync(Activity invoke, CancellationToken cancellationToken) => Task.FromResult(answer(bot, invoke));
}
