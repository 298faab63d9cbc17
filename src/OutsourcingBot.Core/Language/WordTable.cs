namespace OutsourcingBot.Core.Language;

/// <summary>The traits of all words of a language, so that one look-up tells them all.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordTraits> _ofWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordTraits> _ofStems = new(StringComparer.Ordinal);

    public WordTable(LanguageDefinition language)
    {
        Add(_ofWords, language.FunctionWords, WordTraits.Function);
        Add(_ofWords, language.Pronouns, WordTraits.Pronoun);
        Add(_ofWords, language.Prepositions, WordTraits.Preposition);
        Add(_ofWords, language.Copulas, WordTraits.Copula);
        Add(_ofWords, language.Alternatives, WordTraits.Alternative);
        Add(_ofWords, language.ClauseStarts, WordTraits.ClauseStart);
        Add(_ofWords, language.Negations, WordTraits.Negation);
        Add(_ofWords, language.More, WordTraits.More);
        Add(_ofWords, language.Less, WordTraits.Less);
        Add(_ofWords, language.Numbers.Keys, WordTraits.Number);
        Add(_ofWords, language.Ordinals.Keys, WordTraits.Ordinal);
        Add(_ofWords, language.Numberings, WordTraits.Numbering);
        Add(_ofWords, language.Measures, WordTraits.Measure);
        Add(_ofStems, language.LightWords.Select(Stemmer.Stem), WordTraits.Light);
        Add(_ofStems, language.GenericNouns.Select(Stemmer.Stem), WordTraits.Generic);
    }

    /// <summary>The traits of a word, those of all its forms included.</summary>
    public WordTraits Of(Token token) => Of(token.Text) | _ofStems.GetValueOrDefault(token.Stem);

    /// <summary>The traits that a word has in this form.</summary>
    public WordTraits Of(string word) => _ofWords.GetValueOrDefault(word);

    private static void Add(Dictionary<string, WordTraits> table, IEnumerable<string> words, WordTraits trait)
    {
        foreach (var word in words)
        {
            table[word] = table.GetValueOrDefault(word) | trait;
        }
    }
}
