namespace OutsourcingBot.Core.Dialogs;

/// <summary>How the bot speaks of its documents: the part <c>documents</c> of <c>dialogs/replies.json</c>.</summary>
internal sealed record DocumentWords
{
    /// <summary>What <c>{documents}</c> stands for where there is one.</summary>
    public required string One { get; init; }

    /// <summary>What <c>{documents}</c> stands for where there are several.</summary>
    public required string Many { get; init; }

    /// <summary>The titles of more documents than can be named.</summary>
    public required string More { get; init; }

    /// <summary>The source of an answer where it could be any of several documents.</summary>
    public required string Source { get; init; }

    /// <summary>Declines what none of several documents says.</summary>
    public required string Unknown { get; init; }

    /// <summary>Asks which document is meant; their titles follow as suggestions.</summary>
    public required string Which { get; init; }
}
