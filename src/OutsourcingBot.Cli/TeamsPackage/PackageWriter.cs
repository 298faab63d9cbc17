using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutsourcingBot.Cli.TeamsPackage;

/// <summary>Writes the zip file that Teams takes; the same input makes the same bytes.</summary>
internal static class PackageWriter
{
    /// <summary>The earliest time that a zip file can tell.</summary>
    private static readonly DateTimeOffset Then = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Manifest manifest, Stream stream)
    {
        using var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(package, "manifest.json", manifest.ToJson());
        Add(package, Manifest.LanguageFile, manifest.ToLanguage());
        AddIcon(package, Manifest.ColorIcon);
        AddIcon(package, Manifest.OutlineIcon);
    }

    private static void Add(ZipArchive package, string name, JsonObject json)
    {
        using var entry = Create(package, name);
        using var writer = new Utf8JsonWriter(entry, Readable);
        json.WriteTo(writer);
    }

    private static void AddIcon(ZipArchive package, string name)
    {
        using var entry = Create(package, name);
        using var icon = typeof(PackageWriter).Assembly.GetManifestResourceStream(name)!;
        icon.CopyTo(entry);
    }

    private static Stream Create(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name);
        entry.LastWriteTime = Then;
        return entry.Open();
    }
}
