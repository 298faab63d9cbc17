namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What was decided about a question that may claim something.</summary>
/// <param name="IsTrue">Whether its claim holds; null where it claims nothing or the words do not tell, so that neither yes nor no is said.</param>
/// <param name="Probability">The probability that this is what should be said.</param>
internal readonly record struct Judgement(bool? IsTrue, double Probability);
