using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.StartUp;

/// <summary>The settings under <c>Bot</c>. Relative paths start at the content root, where the bot is started.</summary>
internal sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>Folder of the knowledge's <c>*.md</c> files; default: <c>knowledge</c> beside the executable.</summary>
    public string? KnowledgeFolder { get; set; }

    /// <summary>Folder of the dialogs' <c>*.json</c> files; default: <c>dialogs</c> beside the executable.</summary>
    public string? DialogsFolder { get; set; }

    /// <summary>The SQLite file that holds conversations and the key of Direct Line tokens; default <c>data/bot.db</c>.</summary>
    [Required]
    public string DatabaseFile { get; set; } = Path.Combine("data", "bot.db");

    /// <summary>Seconds between two looks at whether the folders have changed; 0: never; default 0.5.</summary>
    [Range(0, 3600)]
    public double WatchSeconds { get; set; } = 0.5;

    /// <summary>After how many days without a word a conversation is forgotten, but for those of Direct Line, which has
    /// its own setting; default 30.</summary>
    [Range(1, 3650)]
    public int IdleDays { get; set; } = 30;

    /// <summary>Serves other machines although nobody has to say who they are; default false.</summary>
    public bool AllowUnauthenticatedRemoteAccess { get; set; }
}

[OptionsValidator]
internal sealed partial class BotOptionsValidator : IValidateOptions<BotOptions>;
