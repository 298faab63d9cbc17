using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>How work that a person names is placed at once, without asking.</summary>
internal sealed record WorkDefinition
{
    /// <summary>Answers that kinds of work usually get, by the name under which the table of kinds of work speaks of them:
    /// name → question id → option id.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Usual { get; init; }

    public required WorkAsks Asks { get; init; }

    public required WorkTexts Texts { get; init; }
}

/// <summary>What people say when they want to know where a piece of work belongs without naming the poles.</summary>
internal sealed record WorkAsks
{
    /// <summary>Phrases that ask which of the two it is.</summary>
    public required ImmutableArray<string> Which { get; init; }

    /// <summary>Beginnings of statements that name one's work.</summary>
    public required ImmutableArray<string> Statements { get; init; }

    /// <summary>Ways to speak of one's work without naming it.</summary>
    public required ImmutableArray<string> Own { get; init; }

    /// <summary>Single words by which people speak of themselves and theirs.</summary>
    public required ImmutableArray<string> Tellers { get; init; }

    /// <summary>Single words for work, or for those who do it, that say nothing of what it is.</summary>
    public required ImmutableArray<string> Vague { get; init; }

    /// <summary>Single words for what may be asked of work, so that "cost of payroll" names no work.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>What shows that a sentence asks or wishes something instead of telling of work.</summary>
    public required ImmutableArray<string> Otherwise { get; init; }

    /// <summary>Single words that join a piece of work to what it serves, as in "data entry for payroll".</summary>
    public required ImmutableArray<string> Joins { get; init; }

    /// <summary>Single words that set several pieces of work apart.</summary>
    public required ImmutableArray<string> Separators { get; init; }
}

/// <summary>How the place of named work is told: Markdown with <c>{placeholders}</c>.</summary>
internal sealed record WorkTexts
{
    /// <summary>Work that belongs to a listed activity.</summary>
    public required string Grouped { get; init; }

    /// <summary>Work that its usual answers decide clearly.</summary>
    public required string Clear { get; init; }

    /// <summary>Work that its usual answers decide less clearly.</summary>
    public required string Likely { get; init; }

    /// <summary>Work whose usual answers pull both ways.</summary>
    public required string Mixed { get; init; }

    /// <summary>Work that nobody named but that sounds like known work.</summary>
    public required string Alike { get; init; }

    /// <summary>Work that sounds like no known work, but whose words tell of one side.</summary>
    public required string Unlike { get; init; }

    /// <summary>Work of which it was told before where it belongs.</summary>
    public required string Placed { get; init; }

    /// <summary>Work that sounds like known work which belongs to both sides.</summary>
    public required string AlikeMixed { get; init; }

    /// <summary>One criterion of the document that decides.</summary>
    public required string Criterion { get; init; }

    /// <summary>Before a verdict on work that somebody claimed to belong to one side and that belongs to both.</summary>
    public required string Partly { get; init; }

    /// <summary>Several pieces of work in one answer.</summary>
    public required string Several { get; init; }

    /// <summary>Several pieces of work in one answer, some of them unknown.</summary>
    public required string SomeKnown { get; init; }

    /// <summary>Several pieces of work in one answer, all of them unknown.</summary>
    public required string NoneKnown { get; init; }

    /// <summary>One line of <see cref="Several"/>.</summary>
    public required string SeveralLine { get; init; }

    /// <summary>In place of a pole for unknown work.</summary>
    public required string UnknownName { get; init; }

    /// <summary>Why unknown work has no pole.</summary>
    public required string UnknownWhy { get; init; }

    /// <summary>A button that asks the questions about one unknown piece of work.</summary>
    public required string ClassifyButton { get; init; }

    /// <summary>Over the poles in a table of several pieces of work.</summary>
    public required string PoleColumn { get; init; }

    /// <summary>Over the reasons in it.</summary>
    public required string WhyColumn { get; init; }

    /// <summary>Why work belongs where it does that the document lists, in a line of <see cref="Several"/>.</summary>
    public required string ListedWhy { get; init; }

    /// <summary>In place of a pole for work that is both.</summary>
    public required string MixedName { get; init; }
}
