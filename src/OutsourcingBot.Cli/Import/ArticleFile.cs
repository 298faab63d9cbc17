using System.Text;
using OutsourcingBot.Import;

namespace OutsourcingBot.Cli.Import;

/// <summary>Reads articles and writes drafts.</summary>
/// <param name="Content">What the file holds.</param>
/// <param name="Format">By the file's name, or by its first bytes where the name does not say.</param>
internal sealed record ArticleFile(byte[] Content, ArticleFormat Format)
{
    /// <summary>The largest article read, in bytes.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    public static ArticleFile Read(string name)
    {
        var content = name == "-" ? ReadInput() : ReadFile(name);
        return new ArticleFile(content, FormatOf(name, content));
    }

    /// <summary>Writes a draft whole or not at all, so that a running bot never reads half of it.</summary>
    public static void Write(string name, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(name))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(name)}.{Environment.ProcessId}.tmp");
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, name, overwrite: true);
    }

    private static byte[] ReadFile(string name)
    {
        var length = new FileInfo(name) is { Exists: true } file ? file.Length : throw new ArticleFormatException("there is no such file");
        return length <= MaxBytes ? File.ReadAllBytes(name) : throw TooLarge();
    }

    private static byte[] ReadInput()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > MaxBytes)
            {
                throw TooLarge();
            }
        }

        return content.ToArray();
    }

    private static ArticleFormatException TooLarge() => new($"it is larger than {MaxBytes / 1024 / 1024} MiB");

    private static ArticleFormat FormatOf(string name, byte[] content) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ArticleFormat.Markdown,
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
        ".docx" => ArticleFormat.Word,
        ".pdf" => ArticleFormat.Pdf,
        ".txt" or ".text" => ArticleFormat.Text,
        _ when content.AsSpan().StartsWith("%PDF"u8) => ArticleFormat.Pdf,
        _ when content.AsSpan().StartsWith("PK"u8) => ArticleFormat.Word,
        _ when content.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("<"u8) => ArticleFormat.Html,
        _ => ArticleFormat.Text,
    };
}
