using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Checking;

/// <summary>Warns of rows of the vocabulary that give one name to two concepts: only the first is understood by it.</summary>
internal static class SynonymCollisions
{
    private const string Collision = "OB1023";

    public static void Check(KnowledgeBase knowledge, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        string Key(string name) => string.Join(' ', lexicon.Stems(name));
        var owners = new Dictionary<string, (string Concept, string Place)>(StringComparer.Ordinal);
        foreach (var concept in knowledge.Concepts)
        {
            foreach (var name in concept.Aliases.Prepend(concept.Name).Append(concept.ShortName))
            {
                owners.TryAdd(Key(name), (concept.Id, $"{concept.Source.File}({concept.Source.Line})"));
            }
        }

        foreach (var synonym in knowledge.Synonyms)
        {
            if (owners.TryGetValue(Key(synonym.Term), out var meant)
                && !owners.TryAdd(Key(synonym.Alias), (meant.Concept, $"{synonym.File}({synonym.Line})"))
                && owners[Key(synonym.Alias)] is var other && other.Concept != meant.Concept)
            {
                diagnostics.Warning(Collision, synonym.File, synonym.Line,
                    $"'{synonym.Alias}' already stands for '{knowledge.ShortNameOf(other.Concept)}' by {other.Place}, so it never leads to '{synonym.Term}'; delete it from one of the two");
            }
        }
    }
}
