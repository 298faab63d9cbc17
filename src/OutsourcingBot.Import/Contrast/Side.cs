namespace OutsourcingBot.Import.Contrast;

/// <summary>What one sentence says of one subject.</summary>
/// <param name="Subject">The index of the subject.</param>
/// <param name="Cell">The sentence as a cell under the subject's name: without the name where it begins with it.</param>
/// <param name="Head">The word that says by what the subject is looked at: "role" in "the role of a …"; null where there is none.</param>
/// <param name="IsContrast">Whether the sentence opens by setting itself against the one before.</param>
/// <param name="IsFramed">Whether the subject stands behind a word such as "for".</param>
internal sealed record Side(int Subject, string Cell, string? Head, bool IsContrast, bool IsFramed)
{
    /// <summary>Whether nothing is said behind the subject's name.</summary>
    public bool EndsWithName { get; init; }

    /// <summary>Whether its verb is left to another sentence: "… does not".</summary>
    public bool IsElliptic { get; init; }

    /// <summary>Whether what it says stands behind "who" or "which" and so is no clause of its own.</summary>
    public bool IsRelative { get; init; }

    /// <summary>How many words stand before the name.</summary>
    public int StartsAt { get; init; }

    /// <summary>Whether the word that makes it a contrast can mean nothing else: "whereas", not "but".</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether another subject is named as well; such a side counts only where a word says that it is one.</summary>
    public bool NamesOther { get; init; }
}
