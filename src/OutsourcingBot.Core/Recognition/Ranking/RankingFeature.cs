using System.Collections.Frozen;
using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// What the ranking looks at, each with a place in a vector of weights and a name under which the weight is kept in
/// <c>dialogs/ranking.json</c>. None of them depends on a subject: they speak of shares of words, kinds of answers and
/// intents of questions.
/// </summary>
internal static class RankingFeature
{
    // Of an answer.
    public const int Accounted = 0;
    public const int Fit = 1;
    public const int Measure = 2;
    public const int AlienLeft = 3;
    public const int ContentLeft = 4;
    public const int CueLeft = 5;
    public const int LightLeft = 6;
    public const int ContentFound = 7;
    public const int CueWordsFound = 8;
    public const int Named = 9;
    public const int NamedWhole = 10;
    public const int ConceptSame = 11;
    public const int ConceptRelated = 12;
    public const int ConceptOther = 13;
    public const int ConceptGuessed = 14;
    public const int Asked = 15;
    public const int OtherAsked = 16;
    public const int NegatedWhole = 17;
    public const int Statement = 18;
    public const int Continued = 19;
    public const int ContinuedByPronoun = 20;
    public const int ContinuedByOpening = 21;
    public const int NotContinued = 22;
    public const int AlienLikeness = 23;
    public const int ContentLikeness = 24;
    public const int StrangeLeft = 25;
    public const int AllFound = 26;

    // Of declining.
    public const int Decline = 27;
    public const int DeclineAliens = 28;
    public const int DeclineWithoutConcept = 29;
    public const int DeclineWithoutContent = 30;
    public const int DeclineBestMeasure = 31;
    public const int DeclineLength = 32;

    // Of a part of a sentence.
    public const int Part = 33;
    public const int PartLeavesAliens = 34;
    public const int PartLeavesContent = 35;
    public const int PartLeavesCues = 36;

    // Of small talk.
    public const int SmallTalk = 37;
    public const int SmallTalkAliens = 38;
    public const int SmallTalkWithoutConcept = 39;
    public const int SmallTalkWithoutContent = 40;
    public const int SmallTalkLength = 41;
    public const int SmallTalkLikeness = 42;
    public const int SmallTalkBestMeasure = 43;

    // Of the concept.
    public const int ConceptBroader = 44;
    public const int PronounIgnored = 45;

    // Of the name.
    public const int NamedExactly = 46;

    // Of several concepts.
    public const int EachTold = 47;
    public const int ComparedNowhere = 48;

    // Of declining, again.
    public const int DeclineComparedWithStranger = 49;

    private const int FirstKind = 50;
    private static readonly int Kinds = Enum.GetValues<AnswerKind>().Length;
    private static readonly int Intents = Enum.GetValues<Intent>().Length;
    private static readonly int FirstKindByIntent = FirstKind + Kinds;
    private static readonly int FirstDeclineByIntent = FirstKindByIntent + (Kinds * Intents);
    private static readonly int FirstWork = FirstDeclineByIntent + Intents;
    private static readonly int FirstWorkByIntent = FirstWork + WorkSigns.Count;

    private static readonly int Bonds = Enum.GetValues<Bond>().Length;
    private static readonly int FirstBond = FirstWorkByIntent + Intents;

    private static readonly string[] Plain =
    [
        "share accounted for", "kind fits the form", "share times fit", "unknown words left", "known words left", "cues left",
        "light words left", "words found", "words of cues found", "share of the name said", "whole name said", "concept said",
        "related concept said", "other concept said", "concept guessed", "what it says is asked", "something else is asked",
        "whole entry though negated", "statement", "continued", "continued by a pronoun", "continued by its opening",
        "not continued", "likeness of unknown words", "likeness of known words", "strange words left", "all found",
        "decline", "decline, unknown words", "decline, no concept", "decline, no known word",
        "decline, best measure", "decline, length", "part", "part leaves unknown words", "part leaves known words", "part leaves cues",
        "small talk", "small talk, unknown words", "small talk, no concept", "small talk, no known word", "small talk, length",
        "small talk, likeness", "small talk, best measure", "broader concept than said", "pronoun ignored", "name said and nothing else", "each concept told of", "compared nowhere", "decline, compared with an unknown",
    ];

    /// <summary>How many there are.</summary>
    public static int Count { get; } = FirstBond + (2 * Bonds);

    /// <summary>The names, in the order of the places.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enumerable.Range(0, Count).Select(NameOf)];

    /// <summary>The place of each name.</summary>
    public static FrozenDictionary<string, int> Places { get; } =
        Enumerable.Range(0, Count).ToFrozenDictionary(place => Names[place], StringComparer.Ordinal);

    public static int Kind(AnswerKind kind) => FirstKind + (int)kind;

    public static int KindByIntent(AnswerKind kind, Intent intent) => FirstKindByIntent + ((int)kind * Intents) + (int)intent;

    public static int DeclineByIntent(Intent intent) => FirstDeclineByIntent + (int)intent;

    public static int Work(WorkSign sign) => FirstWork + (int)sign;

    public static int WorkByIntent(Intent intent) => FirstWorkByIntent + (int)intent;

    /// <summary>What an answer has to do with the last one.</summary>
    /// <param name="bond">What.</param>
    /// <param name="isNamed">Whether the question names a concept.</param>
    public static int Last(Bond bond, bool isNamed) => FirstBond + (isNamed ? Bonds : 0) + (int)bond;

    private static string NameOf(int place) =>
        place >= FirstBond ? $"last, {(Bond)((place - FirstBond) % Bonds)}{(place - FirstBond < Bonds ? string.Empty : ", concept said")}"
        : place >= FirstWorkByIntent ? $"work, {(Intent)(place - FirstWorkByIntent)} asked"
        : place >= FirstWork ? $"work, {(WorkSign)(place - FirstWork)}"
        : place >= FirstDeclineByIntent ? $"decline, {(Intent)(place - FirstDeclineByIntent)} asked"
        : place >= FirstKindByIntent ? $"{(AnswerKind)((place - FirstKindByIntent) / Intents)}, {(Intent)((place - FirstKindByIntent) % Intents)} asked"
        : place >= FirstKind ? $"{(AnswerKind)(place - FirstKind)}"
        : Plain[place];
}
