namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>How likely a question claims something, and how likely that holds.</summary>
/// <param name="Claimed">The probability that it asks for yes or no.</param>
/// <param name="True">The probability that the answer is yes, if it does.</param>
internal readonly record struct ClaimOdds(double Claimed, double True);
