using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OutsourcingBot.Import.Language;

/// <summary>A question about a subject that sentences answer by their shape, such as who uses it or what it is for.</summary>
internal sealed class TopicKind(string name, TopicDefinition definition, FrozenSet<string> aims)
{
    private const string Purpose = "purpose";
    private const string ConceptMark = "{concept}";
    private const string UsersMark = "{users}";
    private const string AimMark = "{aim}";
    private const string AimOpener = "to";

    private readonly Phrases _phrases = new(definition.Phrases, byStem: true);
    private readonly Phrases _atVerb = new(definition.AtVerb);
    private readonly Phrases _with = new(definition.With.Where(phrase => phrase != ConceptMark), byStem: true);
    private readonly Phrases _near = new(definition.Near.Where(phrase => phrase != AimMark), byStem: true);
    private readonly bool _takesConcept = definition.With.Contains(ConceptMark);
    private readonly bool _takesAim = definition.Near.Contains(AimMark);

    /// <summary>Whether it asks what the subject is for.</summary>
    public bool IsPurpose => name == Purpose;

    public string HeadingFor(string concept, bool isPlural, string users) =>
        (isPlural ? definition.Plural : definition.Heading).Replace(ConceptMark, concept, StringComparison.Ordinal).Replace(UsersMark, users, StringComparison.Ordinal);

    /// <param name="words">The sentence.</param>
    /// <param name="verb">The index behind its subject.</param>
    /// <param name="concept">The stem of the concept's name; null where the name has several words.</param>
    public bool Is(ImmutableArray<Word> words, int verb, string? concept) =>
        _phrases.FirstIn(words) >= 0 || _atVerb.LengthAt(words, verb) > 0 || FirstWith(words, verb, concept) is >= 0 and var with && IsNear(words, with + 1);

    /// <summary>The index of the "to" that says what something is for; −1 where nothing does.</summary>
    public static int AimIn(ImmutableArray<Word> words, int from, FrozenSet<string> aims)
    {
        for (var i = from; i + 1 < words.Length; i++)
        {
            if (words[i].Text == AimOpener && aims.Contains(words[i + 1].Stem))
            {
                return i;
            }
        }

        return -1;
    }

    private int FirstWith(ImmutableArray<Word> words, int verb, string? concept)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_with.LengthAt(words, i) > 0 || (_takesConcept && i >= verb && concept is not null && words[i].Stem == concept))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNear(ImmutableArray<Word> words, int from) =>
        _near.FirstIn(words, from) >= 0 || (_takesAim && AimIn(words, from, aims) >= 0);
}
