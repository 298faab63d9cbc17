using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>The content of <c>dialogs/teams.json</c>: what stands on cards and dialogs in Teams, and in its store.</summary>
public sealed record TeamsWords
{
    /// <summary>The schema that an editor checks the file against.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Takes the place of buttons once one is pressed.</summary>
    public required string Said { get; init; }

    /// <summary>The heading of the dialog in which one asks.</summary>
    public required string Ask { get; init; }

    /// <summary>The label of the field for the question.</summary>
    public required string Question { get; init; }

    /// <summary>The button that asks.</summary>
    public required string AskButton { get; init; }

    /// <summary>The button that puts the answer into the message being written.</summary>
    public required string InsertButton { get; init; }

    /// <summary>What is said where a search finds nothing.</summary>
    public required string NothingFound { get; init; }

    /// <summary>The bot's name, at most 30 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The bot's long name, at most 100 characters.</summary>
    public required string FullName { get; init; }

    /// <summary>What the bot is for, at most 80 characters.</summary>
    public required string ShortDescription { get; init; }

    /// <summary>What the bot is for, at most 4000 characters.</summary>
    public required string FullDescription { get; init; }

    /// <summary>What the menu of the bot offers, at most 12.</summary>
    public required ImmutableArray<TeamsCommand> Commands { get; init; }

    /// <summary>The search while one composes a message.</summary>
    public required TeamsCommand Search { get; init; }

    /// <summary>The action that asks about somebody's message.</summary>
    public required TeamsCommand AskAboutMessage { get; init; }

    /// <summary>All texts with their places in the file.</summary>
    internal IEnumerable<(string Path, string Text)> Texts =>
    [
        ("said", Said), ("ask", Ask), ("question", Question), ("askButton", AskButton), ("insertButton", InsertButton),
        ("nothingFound", NothingFound), ("name", Name), ("fullName", FullName), ("shortDescription", ShortDescription),
        ("fullDescription", FullDescription),
        .. Commands.SelectMany((command, i) => command.Texts($"commands[{i}]")),
        .. Search.Texts("search"), .. AskAboutMessage.Texts("askAboutMessage"),
    ];

    /// <summary>The same with every placeholder filled that is known before somebody says something.</summary>
    internal TeamsWords Filled(Func<string, string> fill) => this with
    {
        Said = fill(Said),
        Ask = fill(Ask),
        Question = fill(Question),
        AskButton = fill(AskButton),
        InsertButton = fill(InsertButton),
        NothingFound = fill(NothingFound),
        Name = fill(Name),
        FullName = fill(FullName),
        ShortDescription = fill(ShortDescription),
        FullDescription = fill(FullDescription),
        Commands = [.. Commands.Select(command => command.Filled(fill))],
        Search = Search.Filled(fill),
        AskAboutMessage = AskAboutMessage.Filled(fill),
    };
}

/// <summary>Something that a menu of Teams offers.</summary>
public sealed record TeamsCommand
{
    /// <summary>What stands in the menu; choosing a command of the bot sends it.</summary>
    public required string Title { get; init; }

    /// <summary>What it does.</summary>
    public required string Description { get; init; }

    internal (string Path, string Text)[] Texts(string path) => [($"{path}.title", Title), ($"{path}.description", Description)];

    internal TeamsCommand Filled(Func<string, string> fill) => new() { Title = fill(Title), Description = fill(Description) };
}
