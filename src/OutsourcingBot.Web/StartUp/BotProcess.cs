using System.Net.Sockets;
using Microsoft.Extensions.Options;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.Authentication;

namespace OutsourcingBot.Web.StartUp;

/// <summary>The life of the process: what keeps it from starting is told in plain lines, without a stack trace.</summary>
internal static class BotProcess
{
    /// <returns>The exit code: 0 after an orderly end, 1 where the bot could not start.</returns>
    public static async Task<int> RunAsync(TextWriter errors, Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            Prepare(app.Services);
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (Explain(e) is { } lines)
        {
            foreach (var line in lines)
                await errors.WriteLineAsync(line);
            return 1;
        }
    }

    /// <summary>Makes now what would otherwise fail at the first message.</summary>
    private static void Prepare(IServiceProvider services)
    {
        RemoteExposure.Check(services);
        // The bot takes longest; the rest goes on meanwhile.
        var bot = Task.Run(services.GetRequiredService<ITurns>);
        services.GetRequiredService<IOwnTokens>();
        services.GetRequiredService<IConversationStore>();
        bot.GetAwaiter().GetResult();
    }

    private static IEnumerable<string>? Explain(Exception e) => e switch
    {
        StartUpException problem => problem.Lines,
        OptionsValidationException invalid => invalid.Failures,
        // Files, the database and the port all come as this; their messages name the file or the address.
        IOException or SocketException => [e.Message],
        _ => null,
    };
}
