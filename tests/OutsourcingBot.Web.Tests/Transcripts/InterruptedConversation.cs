using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.StartUp;
using OutsourcingBot.Web.Tests.Messages;

namespace OutsourcingBot.Web.Tests.Transcripts;

/// <summary>A conversation with the service that ships, which may be ended and started anew on the same data.</summary>
internal sealed class InterruptedConversation : IDisposable
{
    private const string Questionnaire = "classification.json";

    private readonly string _data = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;
    private readonly string _dialogs = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;
    private BotServer _server;
    private int _messages;

    public InterruptedConversation()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "dialogs")))
            File.Copy(file, Path.Combine(_dialogs, Path.GetFileName(file)));
        _server = Start();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Says something, or presses a button where a number says on which card, and returns the lines that come back.</summary>
    public async Task<string[]> SayAsync(string text)
    {
        var message = text.Split(' ', 2) is [var number, var button] && int.TryParse(number, out var card)
            ? Incoming.Message(id: $"m-{++_messages}").Without("text").With("value", new JsonObject { ["text"] = button, ["card"] = card })
            : Incoming.Message(text, $"m-{++_messages}");
        using var answer = await _server.Client.PostAsync("/api/messages", message.ExpectingReplies().Body(), Cancel);
        var replies = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["activities"]!.AsArray();
        return [.. replies.SelectMany(reply => ((string?)reply!["text"] ?? "").Split('\n')).Where(line => line.Length > 0)];
    }

    /// <summary>Moves the clock and does what the service does from time to time.</summary>
    public async Task WaitAsync(TimeSpan time)
    {
        _server.Time.Advance(time);
        await _server.Services.GetRequiredService<Upkeep>().RunOnceAsync(Cancel);
    }

    /// <summary>Ends the service and starts it anew.</summary>
    public void Restart()
    {
        var now = _server.Time.GetUtcNow();
        _server.Dispose();
        _server = Start();
        _server.Time.SetUtcNow(now);
    }

    /// <summary>Puts other words into the questionnaire's file.</summary>
    public void Change(string old, string other)
    {
        var file = Path.Combine(_dialogs, Questionnaire);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, other, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_data, recursive: true);
        Directory.Delete(_dialogs, recursive: true);
    }

    private BotServer Start() => new(("Bot:DialogsFolder", _dialogs))
    {
        DataFolder = _data,
        Registrations = services => services.Replace(ServiceDescriptor.Singleton<ITurns>(provider => provider.GetRequiredService<CompiledBot>())),
    };
}
