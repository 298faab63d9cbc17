namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What an answer has to do with the last one.</summary>
internal enum Bond
{
    /// <summary>Nothing, or nothing was answered before.</summary>
    None,

    /// <summary>It is the last one.</summary>
    Same,

    /// <summary>It is another part of the same entry: another row, an item.</summary>
    Part,

    /// <summary>It says the same of another concept.</summary>
    Counterpart,

    /// <summary>It stands under the same heading.</summary>
    Heading,
}

/// <summary>Tells what answers have to do with each other.</summary>
internal static class Bonds
{
    /// <summary>What an answer has to do with the last one.</summary>
    public static Bond Between(Answerable last, Answerable answer, AnswerableIndex index) =>
        answer == last ? Bond.Same
        : answer.Entry == last.Entry ? Bond.Part
        : last.Concepts is [_] && answer.Concepts is [var concept] && index.Counterpart(last, concept) == answer ? Bond.Counterpart
        : answer.Entry.Source.File == last.Entry.Source.File && answer.Entry.Source.Heading == last.Entry.Source.Heading ? Bond.Heading
        : Bond.None;
}
