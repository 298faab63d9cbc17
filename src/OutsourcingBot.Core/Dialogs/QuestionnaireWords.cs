using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>The words of the people's language that answers are read with, whatever the question.</summary>
internal sealed record QuestionnaireWords
{
    public required ImmutableArray<string> Yes { get; init; }

    public required ImmutableArray<string> No { get; init; }

    public required ImmutableArray<string> Mixed { get; init; }

    public required ImmutableArray<string> Unsure { get; init; }

    /// <summary>Phrases with a word of the four lists before that answer nothing: "no wait", "the right".</summary>
    public required ImmutableArray<string> Idioms { get; init; }

    /// <summary>Single words that turn what they belong to into its opposite.</summary>
    public required ImmutableArray<string> Negations { get; init; }

    /// <summary>Single words at which a new clause starts, so that a negation does not reach beyond them.</summary>
    public required ImmutableArray<string> ClauseStarts { get; init; }

    /// <summary>Words at the start of a text that make it a question, not an answer.</summary>
    public required ImmutableArray<string> QuestionStarts { get; init; }

    /// <summary>Single words that may stand around an option's number or a command without changing it.</summary>
    public required ImmutableArray<string> Fillers { get; init; }

    /// <summary>Single words that do not stand for an option by themselves although its label has them.</summary>
    public required ImmutableArray<string> CommonWords { get; init; }

    /// <summary>Words for numbers, such as "dozen", and letters behind digits, such as "k" in "3k".</summary>
    public required ImmutableSortedDictionary<string, double> Numbers { get; init; }

    /// <summary>Words for shares from 0 to 1, such as "two thirds".</summary>
    public required ImmutableSortedDictionary<string, double> Shares { get; init; }

    /// <summary>What stands behind a number of hundredths.</summary>
    public required ImmutableArray<string> Percent { get; init; }

    /// <summary>What stands between the numbers of "nine out of ten".</summary>
    public required ImmutableArray<string> OutOf { get; init; }

    /// <summary>What stands behind an amount that is done in a time, such as "a day".</summary>
    public required ImmutableArray<string> Rates { get; init; }

    /// <summary>The words for the first option, the second one and so on.</summary>
    public required ImmutableArray<ImmutableArray<string>> Ordinals { get; init; }

    /// <summary>The words for the option at the end.</summary>
    public required ImmutableArray<string> Last { get; init; }
}

/// <summary>What people say to steer the questionnaire instead of answering it.</summary>
internal sealed record QuestionnaireCommands
{
    public required ImmutableArray<string> Cancel { get; init; }

    public required ImmutableArray<string> Skip { get; init; }

    public required ImmutableArray<string> Back { get; init; }

    public required ImmutableArray<string> Restart { get; init; }

    public required ImmutableArray<string> Help { get; init; }

    public required ImmutableArray<string> Why { get; init; }

    public required ImmutableArray<string> Repeat { get; init; }

    /// <summary>What says that the question was not understood.</summary>
    public required ImmutableArray<string> Clarify { get; init; }

    /// <summary>Wishes for time to think.</summary>
    public required ImmutableArray<string> Wait { get; init; }

    /// <summary>Wishes for the verdict before its time.</summary>
    public required ImmutableArray<string> Interim { get; init; }

    /// <summary>Questions how much is still to come.</summary>
    public required ImmutableArray<string> Progress { get; init; }

    /// <summary>Wishes to change an answer; which one may follow.</summary>
    public required ImmutableArray<string> Change { get; init; }

    /// <summary>Beginnings of a text that may correct what was said before.</summary>
    public required ImmutableArray<string> Correct { get; init; }

    /// <summary>Beginnings of a text that surely does, so that it is about the last answer where it names no other.</summary>
    public required ImmutableArray<string> TakeBack { get; init; }

    /// <summary>Wishes for a short text of the verdict to pass on.</summary>
    public required ImmutableArray<string> Share { get; init; }

    /// <summary>Wishes to classify work, whatever was spoken of last.</summary>
    public required ImmutableArray<string> Begin { get; init; }

    /// <summary>Wishes to classify the next of several pieces of work.</summary>
    public required ImmutableArray<string> NextWork { get; init; }

    /// <summary>Wishes to know what would change the verdict.</summary>
    public required ImmutableArray<string> WhatIf { get; init; }

    public required ImmutableArray<string> Answers { get; init; }

    /// <summary>Wishes to be asked also what will hardly change the verdict.</summary>
    public required ImmutableArray<string> AskAll { get; init; }
}
