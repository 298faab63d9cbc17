using System.Diagnostics;
using System.Text;

namespace OutsourcingBot.Cli.Tests;

/// <summary>Runs the tool as a process, as a shell does.</summary>
internal static class CommandLine
{
    public static Task<Output> RunAsync(params string[] arguments) => RunAsync(input: "", arguments);

    /// <summary>Runs the tool in a folder without files of a bot, so that those beside the tool are read.</summary>
    public static async Task<Output> RunAsync(string input, string[] arguments, string? folder = null)
    {
        var cancelled = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "OutsourcingBot.Cli.dll") },
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        }.With(arguments))!;
        var text = process.StandardOutput.ReadToEndAsync(cancelled);
        var error = process.StandardError.ReadToEndAsync(cancelled);
        await WriteAsync(process, input);
        await process.WaitForExitAsync(cancelled);
        return new Output(process.ExitCode, await text, await error);
    }

    private static async Task WriteAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool may end without reading its input.
        }
    }

    private static ProcessStartInfo With(this ProcessStartInfo start, string[] arguments)
    {
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}

/// <summary>What a run of the tool came to.</summary>
internal sealed record Output(int ExitCode, string Text, string Error)
{
    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
