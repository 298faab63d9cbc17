namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What was decided about a claim.</summary>
/// <param name="IsTrue">Whether it holds.</param>
/// <param name="Probability">The probability that this is so.</param>
/// <param name="Sentence">The one sentence of the knowledge that decides it; empty where it takes more or less.</param>
internal readonly record struct Judgement(bool IsTrue, double Probability, string Sentence);
