using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Import;

/// <summary>What an import found, and what became of every statement of the source.</summary>
public sealed record ImportReport
{
    /// <summary>What the article is about.</summary>
    public required ImmutableArray<string> Concepts { get; init; }

    /// <summary>The lists of the draft, by their headings, with the number of their items.</summary>
    public required ImmutableArray<(string Heading, int Items)> Lists { get; init; }

    /// <summary>How many rows the comparison has.</summary>
    public required int Rows { get; init; }

    /// <summary>How many terms the glossary has.</summary>
    public required int Terms { get; init; }

    /// <summary>What a person should look at.</summary>
    public required ImmutableArray<ReportLine> ToLookAt { get; init; }

    /// <summary>What was left out as no part of the article; the note is the reason.</summary>
    public required ImmutableArray<ReportLine> Furniture { get; init; }

    /// <summary>What only repeats another statement; the note says which.</summary>
    public required ImmutableArray<ReportLine> Repeated { get; init; }

    /// <summary>What has no place in the draft; the note is the reason.</summary>
    public required ImmutableArray<ReportLine> Unplaced { get; init; }

    /// <summary>What only says how the article is built, such as headings and announcements of lists.</summary>
    public required ImmutableArray<ReportLine> Structure { get; init; }

    /// <summary>How many statements stand in the draft.</summary>
    public required int Kept { get; init; }

    /// <summary>What compiling the draft reports.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}

/// <summary>A line of a report.</summary>
/// <param name="Line">The line of the source.</param>
/// <param name="Text">What stands there, or the remark itself.</param>
/// <param name="Note">Why it is listed; empty where the text says it.</param>
public sealed record ReportLine(int Line, string Text, string Note);
