namespace OutsourcingBot.Core.Recognition;

/// <summary>What of a question speaks for its asking where work belongs.</summary>
/// <param name="Work">The question, completed where it continues one about work, with the known work that it names.</param>
/// <param name="Text">The same as written.</param>
/// <param name="Named">The work that it names in a form that asks to place it; null where it does not.</param>
/// <param name="Values">For each <see cref="WorkSign"/> how much there is of it, up to 1.</param>
internal sealed record WorkSigns(NamedWork Work, string Text, Reading.WorkNamed? Named, double[] Values)
{
    /// <summary>How many signs there are.</summary>
    public static int Count { get; } = Enum.GetValues<WorkSign>().Length;

    /// <inheritdoc cref="NamedWork.Question"/>
    public Question Question => Work.Question;

    /// <summary>Whether there is any of a sign.</summary>
    public bool Has(WorkSign sign) => Values[(int)sign] > 0;
}

/// <summary>A sign that a question asks where work belongs, or that it does not.</summary>
internal enum WorkSign
{
    /// <summary>There always.</summary>
    Always,

    /// <summary>It names known work.</summary>
    Known,

    /// <summary>It names several kinds of known work.</summary>
    Several,

    /// <summary>It names known work in a form that asks to place it.</summary>
    Named,

    /// <summary>The name of known work accounts for all that it tells.</summary>
    Covered,

    /// <summary>How much it tells besides known work.</summary>
    Left,

    /// <summary>It names one of the sides.</summary>
    OneSide,

    /// <summary>It names both sides.</summary>
    BothSides,

    /// <summary>It sets the sides as alternatives.</summary>
    Alternatives,

    /// <summary>It consists of the sides.</summary>
    OnlySides,

    /// <summary>It ends with a side.</summary>
    SideLast,

    /// <summary>Something comes before the sides that they may be asked of.</summary>
    WorkFirst,

    /// <summary>It asks whether something is a side.</summary>
    WhetherItIs,

    /// <summary>It says that something is a side.</summary>
    SaidToBe,

    /// <summary>It asks which of two it is.</summary>
    Which,

    /// <summary>It asks of the speaker's own work.</summary>
    Own,

    /// <summary>It tells of the speaker's own work.</summary>
    Tells,

    /// <summary>It may be the name of work.</summary>
    Name,

    /// <summary>It asks something else in words that never ask to place work.</summary>
    AsksElse,

    /// <summary>It begins with a word that opens a question.</summary>
    OpensAsking,

    /// <summary>It continues a question about work.</summary>
    Follows,

    /// <summary>How many words it has that the knowledge never uses.</summary>
    Aliens,

    /// <summary>How long it is.</summary>
    Length,

    /// <summary>How far its words lean to either side.</summary>
    Lean,

    /// <summary>How well the best answer of the knowledge accounts for it.</summary>
    BestMeasure,
}
