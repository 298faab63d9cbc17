using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>A question of a set, with what the reply to it has to be.</summary>
/// <param name="Id">Unique in its set and never changed.</param>
/// <param name="Kind">One of <see cref="QuestionKinds.All"/>.</param>
/// <param name="Voice">How it is said, such as <c>misspelt</c>.</param>
/// <param name="Earlier">What the person said before in the same conversation, oldest first.</param>
/// <param name="Text">What the person says.</param>
/// <param name="Expected">The conditions on the reply, all of which must hold.</param>
internal sealed record LabelledQuestion(
    string Id,
    string Kind,
    string Voice,
    ImmutableArray<string> Earlier,
    string Text,
    ImmutableArray<Condition> Expected)
{
    /// <summary>Whether only totals of it may be looked at.</summary>
    public bool IsHeldOut { get; } = SetAside.Holds(Id, Text);
}
