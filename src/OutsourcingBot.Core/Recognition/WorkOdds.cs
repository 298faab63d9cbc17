using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Recognition;

/// <summary>What was learned of described work.</summary>
/// <param name="Told">What tells whether a question describes work at all, by all its words and by how many of them tell something.</param>
/// <param name="Side">What tells to which side the work belongs, by its words and by what pulls it; what is above 0 speaks for the high side.</param>
internal sealed record WorkWeights(WordRegression Told, WordRegression Side)
{
    /// <summary>Nothing learned.</summary>
    public static WorkWeights None { get; } = new(WordRegression.None, WordRegression.None);
}

/// <summary>The words of a question that may describe work.</summary>
/// <param name="Vector">What they are about.</param>
/// <param name="Words">The stems of what it says of the work, each once.</param>
/// <param name="All">The stems of all its words apart from the sides, each once.</param>
internal sealed record WorkWords(WordVector Vector, ImmutableArray<string> Words, ImmutableArray<string> All)
{
    private const double ManyWords = 10;

    /// <summary>The names of <see cref="Telling"/>.</summary>
    public static readonly ImmutableArray<string> TellingNames = ["words"];

    /// <summary>What tells, besides its words, whether it describes anything.</summary>
    public double[] Telling => [Math.Min(1, Words.Length / ManyWords)];
}

/// <summary>A description of work.</summary>
/// <param name="Said">Its words.</param>
/// <param name="Votes">Where the nearest kinds of known work belong, from −1 for the low side to 1 for the high one.</param>
/// <param name="Lean">To where the names of known work teach its words to lean, as a logarithm of odds.</param>
/// <param name="Stated">How far the criteria that it states go, from −1 to 1.</param>
internal sealed record WorkDescription(WorkWords Said, double Votes, double Lean, double Stated)
{
    /// <summary>The names of <see cref="Pulls"/>.</summary>
    public static readonly ImmutableArray<string> PullNames = ["votes", "lean", "stated"];

    /// <summary>What pulls it to a side before anything was learned of its words.</summary>
    public double[] Pulls => [Votes, Lean, Stated];
}

/// <summary>
/// Whether a question describes work, and how likely that is of the high side: logistic regression learned from labelled
/// questions. What words say of a side holds for the sides that they were learned of and for no others.
/// </summary>
internal sealed class WorkOdds
{
    private readonly WordOdds _told;
    private readonly WordOdds _side;

    /// <param name="learned">What was learned.</param>
    /// <param name="areSidesLearned">Whether it was learned of the same sides.</param>
    public WorkOdds(WorkWeights learned, bool areSidesLearned)
    {
        _told = new WordOdds(learned.Told, WorkWords.TellingNames);
        _side = new WordOdds(areSidesLearned ? learned.Side : learned.Side with { Constant = 0, Words = WordRegression.None.Words }, WorkDescription.PullNames);
    }

    /// <summary>How likely it describes work.</summary>
    public double IsTold(WorkWords said) => LogisticRegression.ProbabilityOf(_told.Of(said.Telling, said.All));

    /// <summary>The logarithm of the odds that the work is of the high side; below 0 for the low one.</summary>
    public double SideOf(WorkDescription described) => _side.Of(described.Pulls, described.Said.Words);
}
