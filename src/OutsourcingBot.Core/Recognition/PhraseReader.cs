using System.Runtime.InteropServices;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Reads the names of concepts and of parts of entries, and the synonyms, as phrases.</summary>
/// <param name="knowledge">The knowledge.</param>
/// <param name="lexicon">The language.</param>
/// <param name="words">Where their words are taken in.</param>
internal sealed class PhraseReader(KnowledgeBase knowledge, Lexicon lexicon, KnowledgeWords words)
{
    private readonly List<Token> _tokens = [];

    /// <summary>Every phrase as stems, with what it means.</summary>
    public IEnumerable<(IReadOnlyList<string> Words, Meaning Meaning)> Read() => OfConcepts().Concat(OfEntries()).Concat(OfSynonyms());

    private IEnumerable<(IReadOnlyList<string> Words, Meaning Meaning)> OfConcepts()
    {
        foreach (var concept in knowledge.Concepts)
        {
            foreach (var name in NamesOf(concept))
            {
                var phrase = Read(name);
                yield return (WordsOf(phrase), new Meaning(concept.Id, phrase));
            }
        }
    }

    /// <summary>All names, those with a hyphen also in one word.</summary>
    private IEnumerable<string> NamesOf(Concept concept)
    {
        foreach (var name in WrittenNamesOf(concept))
        {
            yield return name;
            if (ConceptNames.InOneWord(name) is { } joined)
            {
                yield return joined;
            }
        }
    }

    /// <summary>The names, the abbreviation and, for "Something Parent", what sets it apart from its parent.</summary>
    private IEnumerable<string> WrittenNamesOf(Concept concept)
    {
        yield return concept.Name;
        if (concept.Abbreviation is { } abbreviation)
        {
            yield return abbreviation;
        }

        foreach (var alias in concept.Aliases)
        {
            yield return alias;
        }

        var parent = concept.Parent is { } id ? knowledge.FindConcept(id)?.ShortName : null;
        if (parent is not null && concept.Name.EndsWith(" " + parent, StringComparison.OrdinalIgnoreCase))
        {
            yield return concept.Name[..^(parent.Length + 1)];
        }
    }

    private IEnumerable<(IReadOnlyList<string> Words, Meaning Meaning)> OfEntries()
    {
        var names = knowledge.Entries.SelectMany(entry => entry switch
        {
            Entry.ItemList list => list.Items.Select(item => item.Name),
            Entry.Comparison table => table.Rows.Select(row => row.Aspect),
            Entry.Term term => [term.Name],
            _ => [],
        });
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            var phrase = Read(name);
            yield return (WordsOf(phrase), new Meaning(null, phrase));
        }
    }

    private IEnumerable<(IReadOnlyList<string> Words, Meaning Meaning)> OfSynonyms()
    {
        if (knowledge.Synonyms.IsEmpty)
        {
            yield break;
        }

        var concepts = knowledge.Concepts.SelectMany(concept => NamesOf(concept).Select(name => (Key: Key(Read(name)), concept.Id)))
            .DistinctBy(name => name.Key).ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal);
        foreach (var synonym in knowledge.Synonyms)
        {
            var (alias, term) = (Read(synonym.Alias), Read(synonym.Term));
            var meaning = new Meaning(concepts.GetValueOrDefault(Key(term)), term);
            yield return (WordsOf(alias), meaning);
            yield return (WordsOf(term), meaning);
        }
    }

    private Phrase Read(string text)
    {
        lexicon.Tokenize(text, _tokens);
        foreach (var token in _tokens)
        {
            words.Of(token);
        }

        return KnowledgePhrases.PhraseOf(_tokens, lexicon);
    }

    private static string[] WordsOf(Phrase phrase) => ImmutableCollectionsMarshal.AsArray(phrase.Words)!;

    private static string Key(Phrase phrase) => string.Join(' ', phrase.Words);
}
