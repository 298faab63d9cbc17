namespace OutsourcingBot.Import.Outline;

/// <summary>What became of a statement.</summary>
internal abstract record Fate
{
    private Fate()
    {
    }

    /// <summary>It stands in the draft under a heading.</summary>
    public sealed record Kept(string Heading) : Fate;

    /// <summary>It says how the article is built; the draft's own headings say the same.</summary>
    public sealed record Structure : Fate;

    /// <summary>It is no part of the article.</summary>
    public sealed record Furniture(string Reason) : Fate;

    /// <summary>It says nothing that another one does not say.</summary>
    public sealed record Repeated(int Line) : Fate;

    /// <summary>The importer found no place for it.</summary>
    public sealed record Unplaced(string Reason) : Fate;
}
