namespace OutsourcingBot.Core.Recognition.Learning;

/// <summary>One example to learn from, or to be measured on.</summary>
/// <param name="Text">What somebody may say.</param>
/// <param name="Label">What is meant by it; null where it is none of the things the classifier is to know.</param>
public sealed record LabelledText(string Text, string? Label);
