namespace OutsourcingBot.Core.Dialogs;

/// <summary>Why no more is asked.</summary>
internal enum QuestionsEnd
{
    /// <summary>All was asked.</summary>
    NothingOpen,

    /// <summary>No remaining answer can change the verdict.</summary>
    Settled,

    /// <summary>Remaining answers can change the verdict, but hardly ever do.</summary>
    Likely,
}
