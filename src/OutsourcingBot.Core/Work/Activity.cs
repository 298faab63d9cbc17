using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Work;

/// <summary>A kind of work whose place is known.</summary>
/// <param name="Name">What the bot calls it.</param>
/// <param name="Names">All that people call it, its name among them.</param>
internal abstract record Activity(string Name, ImmutableArray<string> Names)
{
    /// <summary>The identifier of the concept it belongs to; null where it belongs to both.</summary>
    public abstract string? Concept { get; }

    /// <summary>The document names the work itself.</summary>
    public sealed record Listed(string Name, ImmutableArray<string> Names, Entry.ItemList List, Item Item) : Activity(Name, Names)
    {
        public override string Concept => List.Concepts[0];
    }

    /// <summary>The work is part of one that the document lists.</summary>
    public sealed record Grouped(string Name, ImmutableArray<string> Names, Listed Group, string Why) : Activity(Name, Names)
    {
        public override string Concept => Group.Concept;
    }

    /// <summary>The document lists nothing like it; the answers that it usually gets decide.</summary>
    /// <param name="Verdict">What the questionnaire makes of those answers.</param>
    /// <param name="Pole">The identifier of the concept decided for; null for a mix.</param>
    public sealed record Judged(string Name, ImmutableArray<string> Names, Verdict Verdict, string? Pole, string Why) : Activity(Name, Names)
    {
        public override string? Concept => Pole;
    }
}
