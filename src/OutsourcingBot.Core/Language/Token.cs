namespace OutsourcingBot.Core.Language;

/// <summary>One word of a text.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="Stem">The word without its inflection, under which words are looked up.</param>
internal readonly record struct Token(string Text, string Stem)
{
    public static Token Of(string text) => new(text, Stemmer.Stem(text));
}
