namespace OutsourcingBot.Core.Dialogs;

/// <summary>What the knowledge says of the two poles under one aspect, each as a sentence without its full stop.</summary>
internal sealed record Criterion(string Low, string High);
