using System.Text;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Hosting.Files;

/// <summary>Everything the authors wrote, read into memory in an order that does not depend on the machine.</summary>
/// <param name="Knowledge">The Markdown files, named <c>knowledge/…</c>.</param>
/// <param name="Dialogs">The JSON files, the dictionary and the files of numbers, named <c>dialogs/…</c>.</param>
public sealed record BotFiles(IReadOnlyList<SourceFile> Knowledge, IReadOnlyList<SourceFile> Dialogs)
{
    /// <summary>The largest file read, in bytes: a book is smaller.</summary>
    public const long MaxFileBytes = 4 * 1024 * 1024;

    /// <summary>The most that all files of a folder may have together, in bytes.</summary>
    public const long MaxFolderBytes = 48 * 1024 * 1024;

    /// <summary>The largest file of numbers read, in bytes.</summary>
    public const long MaxBinaryFileBytes = 24 * 1024 * 1024;

    private const string Binary = ".bin";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads both folders.</summary>
    /// <exception cref="BotFilesException">A folder or a file is missing, empty, unreadable or too large.</exception>
    public static BotFiles Read(BotFilesOptions options) => new(
        ReadFolder("knowledge", options.KnowledgeFolder, "*.md", name => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)),
        ReadDialogs(options.DialogsFolder));

    /// <summary>Reads the dialogs' folder alone.</summary>
    /// <exception cref="BotFilesException">The folder or a file is missing, unreadable or too large.</exception>
    public static IReadOnlyList<SourceFile> ReadDialogs(string folder) => ReadFolder("dialogs", folder, "*.json", IsDialogFile);

    private static bool IsDialogFile(string name) =>
        name is "english.txt" || name.EndsWith(Binary, StringComparison.Ordinal)
        || (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase));

    private static List<SourceFile> ReadFolder(string name, string folder, string pattern, Func<string, bool> isWanted)
    {
        var root = Path.GetFullPath(folder);
        if (!Directory.Exists(root))
            throw new BotFilesException($"The {name} folder '{root}' does not exist.");
        var files = Find(name, root, isWanted);
        if (files.Count == 0)
            throw new BotFilesException($"The {name} folder '{root}' has no {pattern} file.");
        if (files.Sum(file => file.Length) > MaxFolderBytes)
            throw new BotFilesException($"The {name} folder '{root}' is larger than {MaxFolderBytes / 1024 / 1024} MiB.");
        return [.. files
            .Select(file => ReadFile($"{name}/{Relative(root, file)}", file))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static List<FileInfo> Find(string name, string root, Func<string, bool> isWanted)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, MaxRecursionDepth = 16 };
        try
        {
            return [.. new DirectoryInfo(root)
                .EnumerateFiles("*", everywhere)
                .Where(file => isWanted(file.Name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BotFilesException($"The {name} folder '{root}' cannot be read: {e.Message}", e);
        }
    }

    private static string Relative(string root, FileInfo file) =>
        Path.GetRelativePath(root, file.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private static SourceFile ReadFile(string name, FileInfo file) => file.Name.EndsWith(Binary, StringComparison.Ordinal)
        ? new SourceFile(name, string.Empty) { Bytes = Read(file, MaxBinaryFileBytes, File.ReadAllBytes) }
        : new SourceFile(name, Read(file, MaxFileBytes, path => File.ReadAllText(path, StrictUtf8)));

    private static T Read<T>(FileInfo file, long most, Func<string, T> read)
    {
        try
        {
            if (file.Length > most)
                throw new BotFilesException($"'{file.FullName}' is larger than {most / 1024 / 1024} MiB.");
            return read(file.FullName);
        }
        catch (DecoderFallbackException e)
        {
            throw new BotFilesException($"'{file.FullName}' is not UTF-8 text.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or (IOException and not BotFilesException))
        {
            throw new BotFilesException($"'{file.FullName}' cannot be read: {e.Message}", e);
        }
    }
}
