using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace OutsourcingBot.Benchmarks.Engines;

/// <summary>Runs the engines that live in Node, each in a process of its own.</summary>
/// <param name="folder">The folder of the script and its packages.</param>
internal sealed class NodeEngines(string folder)
{
    /// <summary>Installs the packages that the lock file names, unless they are there.</summary>
    public void Install()
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
        {
            return;
        }

        // On Windows npm is a script, which only a shell starts.
        var (file, arguments) = OperatingSystem.IsWindows() ? ("cmd.exe", new[] { "/c", "npm", "ci" }) : ("npm", ["ci"]);
        Run(file, arguments, string.Empty);
    }

    public ImmutableArray<Found> Ask(NodeMessage message)
    {
        var answer = Run("node", ["engines.mjs"], JsonSerializer.Serialize(message, NodeJson.Default.NodeMessage));
        var found = JsonSerializer.Deserialize(answer, NodeJson.Default.ImmutableArrayFound);
        return found.Length == message.Questions.Length
            ? found
            : throw new InvalidDataException($"{message.Engine} answered {found.Length} of {message.Questions.Length} questions.");
    }

    private string Run(string file, string[] arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException($"'{file}' did not start.");
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{file} {string.Join(' ', arguments)}' failed with exit code {process.ExitCode}.");
    }
}
