namespace OutsourcingBot.Core.Language;

/// <summary>What a person wants to know: the kinds of question the shape of a document can answer.</summary>
internal enum Intent
{
    None,
    Define,
    Meaning,
    Expand,
    Compare,
    Types,
    Activities,
    Count,
    Which,
    Verify,
    Why,
    Who,
    Where,
    Require,
    Relate,
    Classify,
    Source,
    Rest,
    How,
    When,
    HowMuch,
    HowTo,
}
