namespace OutsourcingBot.Core.Language;

/// <summary>What the language says of a word, apart from any subject; see <see cref="LanguageDefinition"/>.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Function = 1,
    Light = 1 << 1,
    Generic = 1 << 2,
    Pronoun = 1 << 3,
    Preposition = 1 << 4,
    Copula = 1 << 5,
    Alternative = 1 << 6,
    ClauseStart = 1 << 7,
    Negation = 1 << 8,
    More = 1 << 9,
    Less = 1 << 10,
    Number = 1 << 11,
    Ordinal = 1 << 12,
    Numbering = 1 << 13,
    Measure = 1 << 14,
}
