using System.Collections.Immutable;

using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>What a question was understood to be.</summary>
internal abstract record Reading(Question Question)
{
    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The words that led to it.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The knowledge answers it.</summary>
    /// <param name="Best">What answers it.</param>
    /// <param name="Concepts">The concepts it is about, with those taken over from the last topic.</param>
    public sealed record Answered(Question Question, Answerable Best, ImmutableArray<string> Concepts) : Reading(Question)
    {
        /// <summary>The reading of a question that is known to mean this.</summary>
        public static Answered Of(RankedCandidate meant) => new(meant.Question, meant.Answerable, meant.Question.Concepts);

        /// <summary>Whether the claim that it makes is true, where the shape of the knowledge tells; null for all else.</summary>
        public bool? IsTrue { get; init; }

        /// <summary>What other documents say of the same thing.</summary>
        public ImmutableArray<Answerable> Also { get; init; } = [];

        /// <summary>The reading that a candidate gives a question.</summary>
        public static Answered Of(Question question, Candidate best) => new(question, best.Answerable, question.Concepts)
        {
            Confidence = Math.Min(1, Math.Round(best.Score, 3)),
            Evidence = [.. best.Evidence.Where(word => word.Length > 0)],
        };
    }

    /// <summary>It asks for more items, or for some again, of the list that was shown last.</summary>
    /// <param name="Shown">The list or table.</param>
    /// <param name="From">The index of the first item it asks for; null for the first that was not shown.</param>
    public sealed record Continued(Question Question, Answerable Shown, int? From = null) : Reading(Question);

    /// <summary>It asks where the last answer comes from.</summary>
    public sealed record SourceAsked(Question Question, Answerable? Last) : Reading(Question);

    /// <summary>It asks where work belongs, and names it.</summary>
    /// <param name="Works">The work: one piece whose place is known, or several.</param>
    /// <param name="Claimed">The concept it is said to belong to; null where nothing is claimed.</param>
    public sealed record WorkNamed(Question Question, ImmutableArray<WorkPiece> Works, string? Claimed) : Reading(Question);

    /// <summary>It asks where work belongs that nobody named but that sounds like known work.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Nearest">What of the known work that belongs where this does is most like it.</param>
    /// <param name="IsFar">Whether even that is not like it, so that only its words tell where it belongs.</param>
    public sealed record WorkAlike(Question Question, Activity Nearest, bool IsFar = false) : Reading(Question);

    /// <summary>It asks once more of the work that was spoken of last.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Placed">The concept that the work belongs to.</param>
    /// <param name="Claimed">The concept it is said to belong to; null where nothing is claimed.</param>
    public sealed record WorkPlaced(Question Question, string Placed, string? Claimed) : Reading(Question);

    /// <summary>It asks to classify a piece of work that the knowledge does not list.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Work">The words that name the work, empty where they are too many for a name; null where it names none.</param>
    public sealed record WorkAsked(Question Question, string? Work) : Reading(Question);

    /// <summary>It is about the knowledge's subject, but the knowledge does not say.</summary>
    /// <param name="Nearest">The nearest thing the knowledge does say; null where nothing is near.</param>
    public sealed record NearMiss(Question Question, ImmutableArray<string> Concepts, Answerable? Nearest) : Reading(Question);

    /// <summary>Beside names of the knowledge it has none but words that neither the language nor its dictionary knows.</summary>
    public sealed record Foreign(Question Question) : Reading(Question);

    /// <summary>Nothing is asked: a greeting, thanks and the like, in words that the small talk does not have.</summary>
    public sealed record SmallTalk(Question Question) : Reading(Question);

    /// <summary>It may mean several things that the knowledge says, none of them surely.</summary>
    /// <param name="Likely">The likeliest, first the one most likely.</param>
    public sealed record Unclear(Question Question, ImmutableArray<Answerable> Likely) : Reading(Question);

    /// <summary>Several documents answer it about equally well.</summary>
    /// <param name="Text">What was asked, to be asked again of one of them.</param>
    /// <param name="Files">The documents, the likeliest first.</param>
    public sealed record WhichDocument(Question Question, string Text, ImmutableArray<string> Files) : Reading(Question);

    /// <summary>It has nothing to do with the knowledge.</summary>
    public sealed record Unknown(Question Question) : Reading(Question);
}
