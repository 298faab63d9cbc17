using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Hosting.Gaps;

/// <summary>
/// A question that the knowledge's authors should look at. It holds the question's words and nothing of who asked or
/// where.
/// </summary>
/// <param name="Kind">Why they should.</param>
/// <param name="Question">What was asked.</param>
/// <param name="At">When.</param>
public sealed record Gap(GapKind Kind, string Question, DateTimeOffset At)
{
    /// <summary>How much of a question is kept, in characters.</summary>
    public const int LongestQuestion = 300;

    /// <summary>How long a gap is kept.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <summary>The question that a message asks.</summary>
    /// <returns>Null where it has no words.</returns>
    public static string? QuestionOf(UserMessage? message) => message is UserMessage.Said said && said.Text.Trim() is { Length: > 0 } text
        ? text.Length > LongestQuestion ? text[..LongestQuestion] : text
        : null;
}

/// <summary>Why a question is a gap.</summary>
public enum GapKind
{
    /// <summary>The bot did not know.</summary>
    Declined,

    /// <summary>The answer got a thumb down.</summary>
    Unhelpful,
}
