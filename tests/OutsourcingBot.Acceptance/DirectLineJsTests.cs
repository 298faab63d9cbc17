using System.Diagnostics;
using OutsourcingBot.Acceptance.Recording;

namespace OutsourcingBot.Acceptance;

/// <summary>The stock client library in Node, in place of the page's own client.</summary>
public sealed class DirectLineJsTests(Chromium chromium) : Encounter(chromium)
{
    [Fact]
    public async Task The_stock_client_talks_over_a_socket_and_by_polling()
    {
        await using var recording = Recorder.IsOn ? await RecordingProxy.StartAsync(Bot.Address, "directlinejs", Cancellation) : null;
        using var node = Process.Start(new ProcessStartInfo("node", [BuiltPaths.Script, BuiltPaths.Widget, (recording?.Address ?? Bot.Address).ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = await node.StandardError.ReadToEndAsync(Cancellation);
        await node.WaitForExitAsync(Cancellation);

        Assert.True(node.ExitCode == 0, errors);
        Assert.Equal(["WebSocket: in order", "polling: in order"], (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
