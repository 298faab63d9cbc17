using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Warns of vocabulary rows that can have no effect.</summary>
internal static class VocabularyChecker
{
    public static void Check(KnowledgeBase knowledge, Lexicon lexicon, DiagnosticBag diagnostics)
    {
        if (knowledge.Synonyms.IsEmpty)
        {
            return;
        }

        var known = knowledge.Concepts.SelectMany(concept => new[] { concept.Name, concept.ShortName })
            .Concat(knowledge.Entries.SelectMany(entry => EntryText.Of(entry).Append(entry.Source.Heading)))
            .SelectMany(lexicon.Tokenize).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        foreach (var row in knowledge.Synonyms.DistinctBy(synonym => (synonym.File, synonym.Line)))
        {
            if (lexicon.Tokenize(row.Term).FirstOrDefault(token => !known.Contains(token.Stem)) is { Text: { } missing })
            {
                diagnostics.Warning(KnowledgeDiagnostics.UnknownVocabularyTerm, row.File, row.Line,
                    $"the knowledge never says '{missing}', so '{row.Term}' leads nowhere; use the knowledge's own word in the first column");
            }
        }
    }
}
