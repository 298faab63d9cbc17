namespace OutsourcingBot.Core;

/// <summary>Everything the bot is made of, compiled and checked: built once, shared by all turns.</summary>
public sealed record Bot;
