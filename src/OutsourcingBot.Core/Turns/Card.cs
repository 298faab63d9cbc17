using System.Collections.Immutable;

namespace OutsourcingBot.Core.Turns;

/// <summary>
/// What a reply shows on channels that have cards, as pure data: how it looks is each channel's affair. A closed
/// family, consumed by <c>switch</c>. Texts in it are plain; the reply's text says all of it in words, too.
/// </summary>
public abstract record Card
{
    private Card()
    {
    }

    /// <summary>What stands above the card in place of the reply's whole text; Markdown.</summary>
    public required string Lead { get; init; }

    /// <summary>Things set side by side, as a table.</summary>
    public sealed record Comparison : Card
    {
        /// <summary>What is compared: the heads of the columns.</summary>
        public required ImmutableArray<string> Columns { get; init; }

        /// <summary>By what it is compared: the rows.</summary>
        public required ImmutableArray<ComparedAspect> Rows { get; init; }

        /// <summary>Where it comes from, as a line under the table; Markdown.</summary>
        public required string Source { get; init; }
    }

    /// <summary>What a questionnaire came to, with the evidence as bars between two poles.</summary>
    public sealed record Verdict : Card
    {
        /// <summary>The short name of the pole at −1.</summary>
        public required string Low { get; init; }

        /// <summary>The short name of the pole at +1.</summary>
        public required string High { get; init; }

        /// <summary>Paragraphs above the bars; Markdown.</summary>
        public required ImmutableArray<string> Above { get; init; }

        /// <summary>What stands right above the bars.</summary>
        public required string Title { get; init; }

        /// <summary>The evidence, the strongest first.</summary>
        public required ImmutableArray<EvidenceBar> Bars { get; init; }

        /// <summary>Paragraphs below the bars; Markdown.</summary>
        public required ImmutableArray<string> Below { get; init; }

        /// <summary>Texts that buttons on the card stand for.</summary>
        public required ImmutableArray<string> Buttons { get; init; }

        /// <summary>Which of the conversation's cards it is; a click on an earlier one does nothing any more.</summary>
        public required int Number { get; init; }
    }
}

/// <summary>One answer that counted.</summary>
/// <param name="Aspect">What it is about.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Score">From −1, the low pole, to +1, the high one.</param>
public sealed record EvidenceBar(string Aspect, string Answer, double Score);

/// <summary>One row of a <see cref="Card.Comparison"/>.</summary>
/// <param name="Name">By what the columns are compared in it.</param>
/// <param name="Cells">What holds of each column, in their order.</param>
public sealed record ComparedAspect(string Name, ImmutableArray<string> Cells);
