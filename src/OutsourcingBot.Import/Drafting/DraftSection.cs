using OutsourcingBot.Import.Contrast;

namespace OutsourcingBot.Import.Drafting;

/// <summary>A section of the draft while it is being filled.</summary>
internal sealed class DraftSection(int level, string heading)
{
    public int Level { get; } = level;

    public string Heading { get; } = heading;

    public List<string> Sentences { get; } = [];

    public List<DraftItem> Items { get; } = [];

    public List<ContrastRow> Rows { get; } = [];

    /// <summary>What a person should look at here.</summary>
    public List<string> Comments { get; } = [];

    public List<DraftSection> Sections { get; } = [];

    public bool IsEmpty => Sentences.Count == 0 && Items.Count == 0 && Rows.Count == 0 && Sections.TrueForAll(section => section.IsEmpty);

    /// <summary>The section under this one with a heading, made where there is none.</summary>
    public DraftSection Under(string heading)
    {
        if (Sections.Find(section => section.Heading == heading) is not { } found)
        {
            found = new DraftSection(Level + 1, heading);
            Sections.Add(found);
        }

        return found;
    }
}

/// <summary>An item of a list; the meaning is null where it has none.</summary>
internal sealed record DraftItem(string Name, string? Meaning);
