using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>How each concept of a question and those of an answer go together.</summary>
internal sealed class ConceptFit
{
    private readonly ImmutableArray<string> _asked;
    private readonly Relations[] _relations;

    /// <param name="asked">What the question is about.</param>
    /// <param name="told">What the answer is about.</param>
    /// <param name="knowledge">Knows which concept is a type of which.</param>
    public ConceptFit(ImmutableArray<string> asked, ImmutableArray<string> told, KnowledgeBase knowledge)
    {
        _asked = asked;
        _relations = new Relations[asked.Length];
        IsBroader = asked.Length > 0;
        for (var i = 0; i < asked.Length; i++)
        {
            _relations[i] = Between(asked[i], told, knowledge);
            IsSame |= _relations[i].HasFlag(Relations.Same);
            IsRelated |= _relations[i] != Relations.None;
            IsBroader &= _relations[i].HasFlag(Relations.Above);
        }
    }

    /// <summary>Whether the answer is about a concept of the question.</summary>
    public bool IsSame { get; }

    /// <summary>Whether some concept of the question and some of the answer have to do with each other.</summary>
    public bool IsRelated { get; }

    /// <summary>Whether all concepts of the question are types of what the answer is about.</summary>
    public bool IsBroader { get; }

    /// <summary>Whether the answer is about a concept of the question.</summary>
    public bool Has(string concept) => Of(concept).HasFlag(Relations.Same);

    /// <summary>Whether the answer is about a type of a concept of the question.</summary>
    public bool IsBelow(string concept) => Of(concept).HasFlag(Relations.Below);

    /// <summary>Whether the answer is about what a concept of the question is a type of.</summary>
    public bool IsAbove(string concept) => Of(concept).HasFlag(Relations.Above);

    private Relations Of(string concept) => _relations[_asked.IndexOf(concept)];

    private static Relations Between(string asked, ImmutableArray<string> told, KnowledgeBase knowledge)
    {
        var relations = Relations.None;
        foreach (var concept in told)
        {
            relations |= concept == asked ? Relations.Same : Relations.None;
            relations |= knowledge.IsAncestor(asked, concept) ? Relations.Below : Relations.None;
            relations |= knowledge.IsAncestor(concept, asked) ? Relations.Above : Relations.None;
        }

        return relations;
    }

    /// <summary>What concepts of an answer are to one of the question.</summary>
    [Flags]
    private enum Relations
    {
        None = 0,
        Same = 1,
        Below = 2,
        Above = 4,
    }
}
