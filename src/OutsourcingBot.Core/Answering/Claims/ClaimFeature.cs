using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>
/// What decides about a claim, each with a place in a vector of weights and the name under which the weight is kept in
/// <c>dialogs/ranking.json</c>. A denied claim turns everything round, so each counts apart where the claim is denied.
/// </summary>
internal static class ClaimFeature
{
    public const int JudgedTrue = 0;
    public const int JudgedFalse = 1;
    public const int Undecided = 2;
    public const int OwnShare = 3;
    public const int OwnHeld = 4;
    public const int RivalShare = 5;
    public const int RivalHeld = 6;
    public const int Disagrees = 7;
    public const int RivalDisagrees = 8;
    public const int TooStrong = 9;
    public const int EndsInDenial = 10;
    public const int Limits = 11;
    public const int Absolutes = 12;
    public const int Allowances = 13;
    public const int DegreeAsOwn = 14;
    public const int DegreeAgainstOwn = 15;
    public const int OwnSideHolds = 16;
    public const int OtherSideHolds = 17;
    public const int ToldOfOther = 18;
    public const int Opposes = 19;
    public const int RivalOpposes = 20;

    private static readonly string[] s_plain =
    [
        "judged true", "judged false", "undecided", "own share", "own words", "rival's share", "rival's words", "disagrees",
        "disagrees with the rival", "too strong", "ends in denial", "limits", "absolutes", "allowances", "degree as told",
        "degree against what is told", "own side holds", "other side holds", "told of another", "says the opposite", "says the opposite of the rival",
    ];

    private static readonly int s_kinds = Enum.GetValues<AnswerKind>().Length;

    /// <summary>How many there are.</summary>
    public static int Count { get; } = (2 * s_plain.Length) + (3 * s_kinds);

    /// <summary>The names, in the order of the places.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enumerable.Range(0, Count).Select(NameOf)];

    /// <summary>The place of a plain feature.</summary>
    public static int Of(int feature, bool isDenied) => feature + (isDenied ? s_plain.Length : 0);

    /// <summary>The place of a judgement on a kind of answer.</summary>
    public static int OfKind(AnswerKind kind, int judged) => (2 * s_plain.Length) + (judged * s_kinds) + (int)kind;

    private static string NameOf(int place) =>
        place < s_plain.Length ? s_plain[place]
        : place < 2 * s_plain.Length ? $"denied, {s_plain[place - s_plain.Length]}"
        : $"{(AnswerKind)((place - (2 * s_plain.Length)) % s_kinds)}, {s_plain[(place - (2 * s_plain.Length)) / s_kinds]}";
}
