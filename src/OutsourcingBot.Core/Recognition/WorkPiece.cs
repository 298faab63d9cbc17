using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>One of the kinds of work that a question asks about.</summary>
/// <param name="Said">The words that name it, in lower case.</param>
/// <param name="Activity">The work; null where nobody has said where such work belongs.</param>
internal sealed record WorkPiece(string Said, Activity? Activity);
