namespace OutsourcingBot.Hosting.Files;

/// <summary>Where the authors' files are.</summary>
public sealed record BotFilesOptions
{
    /// <summary>Folder of the knowledge, <c>*.md</c> with all its subfolders; default: <c>knowledge</c> beside the
    /// executable.</summary>
    public string KnowledgeFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "knowledge");

    /// <summary>Folder of the dialogs, <c>*.json</c> without <c>*.schema.json</c>, with all its subfolders; default:
    /// <c>dialogs</c> beside the executable.</summary>
    public string DialogsFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "dialogs");
}
