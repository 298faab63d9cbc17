using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>The phrases under which a question may name things of the knowledge.</summary>
internal sealed class KnowledgePhrases
{
    private readonly Vocabulary _vocabulary;
    private readonly BitArray _known;

    /// <param name="knowledge">The knowledge.</param>
    /// <param name="lexicon">The language.</param>
    /// <param name="vocabulary">Where its stems have numbers, or get them.</param>
    public KnowledgePhrases(KnowledgeBase knowledge, Lexicon lexicon, Vocabulary vocabulary)
    {
        var all = OfConcepts(knowledge, lexicon).Concat(OfEntries(knowledge, lexicon)).Concat(OfSynonyms(knowledge, lexicon)).ToArray();
        Matcher = new PhraseMatcher<Meaning>(all.Select(phrase => ((IReadOnlyList<string>)Lexicon.StemsOf(phrase.Words), phrase.Meaning)));
        Words = WordsOf(all.SelectMany(phrase => phrase.Words), TextsOf(knowledge), lexicon);
        _vocabulary = vocabulary;
        var stems = Words.Select(word => vocabulary.Add(word.Stem)).ToArray();
        _known = new BitArray(vocabulary.Count);
        foreach (var stem in stems)
        {
            _known[stem] = true;
        }
    }

    /// <summary>Finds phrases of the knowledge, as stems.</summary>
    public PhraseMatcher<Meaning> Matcher { get; }

    /// <summary>Every word the knowledge uses, names and synonyms included.</summary>
    public ImmutableArray<Token> Words { get; }

    /// <summary>Whether one of <see cref="Words"/> has the stem.</summary>
    public bool Knows(string stem) => _vocabulary.NumberOf(stem) is >= 0 and var number && number < _known.Length && _known[number];

    private static IEnumerable<(IReadOnlyList<Token> Words, Meaning Meaning)> OfConcepts(KnowledgeBase knowledge, Lexicon lexicon)
    {
        foreach (var concept in knowledge.Concepts)
        {
            foreach (var name in NamesOf(concept, knowledge))
            {
                var tokens = lexicon.Tokenize(name);
                yield return (tokens, new Meaning(concept.Id, PhraseOf(tokens, lexicon)));
            }
        }
    }

    /// <summary>All names, those with a hyphen also in one word.</summary>
    private static IEnumerable<string> NamesOf(Concept concept, KnowledgeBase knowledge) =>
        WrittenNamesOf(concept, knowledge).SelectMany(name => ConceptNames.InOneWord(name) is { } joined ? [name, joined] : new[] { name });

    /// <summary>The names, the abbreviation and, for "Something Parent", what sets it apart from its parent.</summary>
    private static IEnumerable<string> WrittenNamesOf(Concept concept, KnowledgeBase knowledge)
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

    private static IEnumerable<(IReadOnlyList<Token> Words, Meaning Meaning)> OfEntries(KnowledgeBase knowledge, Lexicon lexicon)
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
            var tokens = lexicon.Tokenize(name);
            yield return (tokens, new Meaning(null, PhraseOf(tokens, lexicon)));
        }
    }

    private static IEnumerable<(IReadOnlyList<Token> Words, Meaning Meaning)> OfSynonyms(KnowledgeBase knowledge, Lexicon lexicon)
    {
        if (knowledge.Synonyms.IsEmpty)
        {
            yield break;
        }

        var concepts = knowledge.Concepts
            .SelectMany(concept => NamesOf(concept, knowledge).Select(name => (Key: Key(lexicon.Tokenize(name)), concept.Id)))
            .DistinctBy(name => name.Key).ToDictionary(name => name.Key, name => name.Id, StringComparer.Ordinal);
        foreach (var synonym in knowledge.Synonyms)
        {
            var term = lexicon.Tokenize(synonym.Term);
            yield return (lexicon.Tokenize(synonym.Alias), new Meaning(concepts.GetValueOrDefault(Key(term)), PhraseOf(term, lexicon)));
            yield return (term, new Meaning(concepts.GetValueOrDefault(Key(term)), PhraseOf(term, lexicon)));
        }
    }

    /// <summary>The words of phrases and of texts, each once.</summary>
    private static ImmutableArray<Token> WordsOf(IEnumerable<Token> phrases, IEnumerable<string> texts, Lexicon lexicon)
    {
        var words = ImmutableArray.CreateBuilder<Token>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        words.AddRange(phrases.Where(word => seen.Add(word.Text)));
        var tokens = new List<Token>();
        foreach (var text in texts)
        {
            lexicon.Tokenize(text, tokens);
            foreach (var word in tokens)
            {
                if (seen.Add(word.Text))
                {
                    words.Add(word);
                }
            }
        }

        return words.ToImmutable();
    }

    private static IEnumerable<string> TextsOf(KnowledgeBase knowledge) =>
        knowledge.Entries.SelectMany(EntryText.Of).Concat(knowledge.Entries.Select(entry => entry.Source.Heading));

    /// <summary>Tokens as a phrase: words without a subject of their own tell nothing, words of degree do.</summary>
    public static Phrase PhraseOf(IReadOnlyList<Token> tokens, Lexicon lexicon)
    {
        var telling = new List<string>(tokens.Count);
        foreach (var token in tokens)
        {
            if ((!lexicon.IsFunctionWord(token) || lexicon.Degree(token) != 0) && !telling.Contains(token.Stem))
            {
                telling.Add(token.Stem);
            }
        }

        var words = ImmutableCollectionsMarshal.AsImmutableArray(Lexicon.StemsOf(tokens));
        return new Phrase(telling.Count == words.Length ? words : [.. telling], words);
    }

    private static string Key(IReadOnlyList<Token> tokens) => string.Join(' ', tokens.Select(token => token.Stem));
}

/// <summary>What a phrase means.</summary>
/// <param name="Concept">The concept it names; null where it names none.</param>
/// <param name="Phrase">The knowledge's own phrase for it.</param>
internal readonly record struct Meaning(string? Concept, Phrase Phrase);
