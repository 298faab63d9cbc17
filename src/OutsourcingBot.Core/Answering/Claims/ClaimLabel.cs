namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>What a question is to a <see cref="ClaimTrainer"/>; the numbers are the labels of its networks.</summary>
public enum ClaimLabel
{
    /// <summary>It claims what does not hold.</summary>
    False = 0,

    /// <summary>It claims what holds.</summary>
    True = 1,

    /// <summary>It claims nothing: it asks for something other than yes or no.</summary>
    Nothing = 2,

    /// <summary>It may be taken as a claim or not: nothing is learned of it.</summary>
    Either = 3,
}
