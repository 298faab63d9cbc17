namespace OutsourcingBot.Import.Language;

/// <summary>A word of a text and where it stands there.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Stem">The word without its inflection.</param>
internal readonly record struct Word(string Text, string Stem, int Start, int End);
