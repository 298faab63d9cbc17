using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>The sort of thing that an answer says, whatever its subject: a definition, a list of types, reasons.</summary>
internal static class AnswerType
{
    private static readonly int Intents = Enum.GetValues<Intent>().Length;
    private static readonly Bond[] AllBonds = Enum.GetValues<Bond>();

    /// <summary>The type of declining.</summary>
    public static int Decline { get; } = Enum.GetValues<AnswerKind>().Length * Intents;

    /// <summary>The type of small talk.</summary>
    public static int SmallTalk { get; } = Decline + 1;

    /// <summary>The type of saying where work belongs.</summary>
    public static int Work { get; } = SmallTalk + 1;

    /// <summary>How many types there are.</summary>
    public static int Count { get; } = Work + AllBonds.Length;

    /// <summary>The names of the types.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enumerable.Range(0, Count).Select(NameOf)];

    public static int Of(Answerable answerable) => ((int)answerable.Kind * Intents) + (int)IntentOf(answerable.Entry);

    /// <summary>The type of all answers that have the same to do with the last one; −1 where that is nothing.</summary>
    public static int Of(Bond bond) => bond == Bond.None ? -1 : Work + (int)bond;

    private static Intent IntentOf(Entry entry) => entry switch
    {
        Entry.ItemList list => list.Intent,
        Entry.Passage passage => passage.Intent,
        _ => Intent.None,
    };

    private static string NameOf(int type) =>
        type == Decline ? nameof(Decline)
        : type == SmallTalk ? nameof(SmallTalk)
        : type == Work ? nameof(Work)
        : type > Work ? $"Last/{AllBonds[type - Work]}"
        : type % Intents == 0 ? $"{(AnswerKind)(type / Intents)}"
        : $"{(AnswerKind)(type / Intents)}/{(Intent)(type % Intents)}";
}
