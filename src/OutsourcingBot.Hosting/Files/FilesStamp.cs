using System.Globalization;
using System.Text;

namespace OutsourcingBot.Hosting.Files;

/// <summary>Tells by names, sizes and times of change whether the authors' files are still the ones that were read.</summary>
public static class FilesStamp
{
    /// <summary>A stamp that any change of a file changes; empty while a folder cannot be read.</summary>
    public static string Of(BotFilesOptions options)
    {
        try
        {
            var stamp = new StringBuilder();
            foreach (var file in Files(options.KnowledgeFolder).Concat(Files(options.DialogsFolder)).OrderBy(file => file.FullName, StringComparer.Ordinal))
                stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
            return stamp.ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static IEnumerable<FileInfo> Files(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 16 });
}
