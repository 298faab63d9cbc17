using OutsourcingBot.Channels.Activities;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Storage;

namespace OutsourcingBot.Hosting.Tests.Storage;

public sealed class SqliteOutboxTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly ConversationKey Key = new("msteams", "c");

    private readonly TemporaryFolder _folder = new();
    private readonly List<string?> _sent = [];
    private SqliteDatabase _database;

    public SqliteOutboxTests() => _database = SqliteDatabase.Open(DatabaseFile);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string DatabaseFile => Path.Combine(_folder.Path, "bot.db");

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_crash_before_sending_loses_no_reply()
    {
        await SaveAsync(0, "first", "second");
        StartAgain();

        Assert.Equal(Key, Assert.Single(await new SqliteOutbox(_database).LeftAsync(Cancel)));
        await SendAllAsync();

        Assert.Equal(["first", "second"], _sent);
        Assert.Empty(await new SqliteOutbox(_database).LeftAsync(Cancel));
    }

    [Fact]
    public async Task A_crash_between_two_replies_repeats_neither()
    {
        await SaveAsync(0, "first", "second");
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAllAsync(crashAt: "second"));
        StartAgain();

        await SendAllAsync();

        Assert.Equal(["first", "second"], _sent);
    }

    [Fact]
    public async Task What_a_crash_has_left_comes_before_the_next_turns_replies()
    {
        await SaveAsync(0, "first");
        StartAgain();
        await SaveAsync(1, "second");

        await SendAllAsync();

        Assert.Equal(["first", "second"], _sent);
    }

    [Fact]
    public async Task A_turn_that_another_overtook_leaves_nothing_to_send()
    {
        await SaveAsync(0, "first");
        await SaveAsync(0, "late");

        await SendAllAsync();

        Assert.Equal(["first"], _sent);
    }

    [Fact]
    public async Task What_a_living_neighbour_is_sending_is_left_to_it_and_taken_over_once_it_ends()
    {
        using var neighbour = SqliteDatabase.Open(DatabaseFile);
        await new SqliteConversationStore(neighbour).SaveAsync(Key, 0, Save("theirs"), Cancel);
        await SaveAsync(1, "own");

        Assert.Equal(["own"], (await new SqliteOutbox(_database).UnsentAsync(Key, Cancel)).Select(reply => reply.Activity.Text));
        Assert.Equal(["theirs"], (await new SqliteOutbox(neighbour).UnsentAsync(Key, Cancel)).Select(reply => reply.Activity.Text));
        await SendAllAsync();
        Assert.Empty(await new SqliteOutbox(_database).LeftAsync(Cancel));

        neighbour.Dispose();
        Assert.Equal(Key, Assert.Single(await new SqliteOutbox(_database).LeftAsync(Cancel)));
        await SendAllAsync();

        Assert.Equal(["own", "theirs"], _sent);
    }

    [Fact]
    public async Task What_is_forgotten_is_not_sent()
    {
        await SaveAsync(0, "first");
        await new SqliteConversationStore(_database).ForgetAsync(ChannelSelection.Only(Key.Channel), Now.AddMilliseconds(1), Cancel);
        await SendAllAsync();
        Assert.Empty(_sent);
    }

    [Fact]
    public async Task The_questions_of_the_last_answers_are_known_by_what_the_channel_calls_the_answers()
    {
        var questions = new SqliteAnsweredQuestions(_database);
        const int Count = IAnsweredQuestions.MostInOneConversation + 1;
        for (var i = 0; i < Count; i++)
            await SaveAsync(i, $"answer {i}");
        await SendAllAsync();

        Assert.Null(questions.QuestionOf(Key, "id of answer 0"));
        Assert.Equal("asked answer 1", questions.QuestionOf(Key, "id of answer 1"));
        Assert.Equal($"asked answer {Count - 1}", questions.QuestionOf(Key, $"id of answer {Count - 1}"));
        Assert.Null(questions.QuestionOf(Key with { Id = "d" }, "id of answer 1"));
    }

    [Fact]
    public async Task An_ended_conversation_leaves_no_questions()
    {
        await SaveAsync(0, "answer");
        await SendAllAsync();
        await new SqliteConversationStore(_database).SaveAsync(Key, 1, new(ConversationState.New, null, [], Now) { Ends = true }, Cancel);
        Assert.Null(new SqliteAnsweredQuestions(_database).QuestionOf(Key, "id of answer"));
    }

    private Task<bool> SaveAsync(long version, params string[] replies) =>
        new SqliteConversationStore(_database).SaveAsync(Key, version, Save(replies), Cancel);

    private static ConversationSave Save(params string[] replies) => new(ConversationState.New, null, [], Now)
    {
        ToSend = [.. replies.Select(text => new Activity { Type = "message", Text = text })],
        Asked = $"asked {replies[0]}",
    };

    private Task<int> SendAllAsync(string? crashAt = null) => new SqliteOutbox(_database).SendAllAsync(
        Key,
        reply =>
        {
            if (reply.Text == crashAt)
                throw new InvalidOperationException("the process ends here");
            _sent.Add(reply.Text);
            return Task.FromResult<string?>($"id of {reply.Text}");
        },
        TimeProvider.System);

    private void StartAgain()
    {
        _database.Dispose();
        _database = SqliteDatabase.Open(DatabaseFile);
    }
}
