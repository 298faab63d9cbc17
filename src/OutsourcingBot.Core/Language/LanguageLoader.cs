using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Language;

/// <summary>Reads <c>language.json</c>.</summary>
internal static class LanguageLoader
{
    public const string UnknownIntent = "OB2040";
    public const string EmptyPhrase = "OB2041";

    private static readonly string[] Intents =
        [.. Enum.GetNames<Intent>().Where(name => name != nameof(Intent.None)).Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    /// <summary>The lexicon; null where the file has an error.</summary>
    /// <param name="source">The file.</param>
    /// <param name="dictionary">The dictionary file's text.</param>
    /// <param name="vectors">Which words are alike.</param>
    /// <param name="diagnostics">Where mistakes are added.</param>
    public static Lexicon? Load(SourceFile source, string dictionary, WordVectors vectors, ICollection<Diagnostic> diagnostics)
    {
        if (JsonFile.Read(source, LanguageJson.Default.LanguageDefinition, diagnostics) is not { } file)
        {
            return null;
        }

        var mistakes = file.Value.Cues.SelectMany(cue => Check(file, cue.Key, cue.Value)).ToArray();
        foreach (var mistake in mistakes)
        {
            diagnostics.Add(mistake);
        }

        return mistakes.Length == 0 ? new Lexicon(file.Value, new WordList(dictionary), vectors) : null;
    }

    private static IEnumerable<Diagnostic> Check(JsonFile<LanguageDefinition> file, string intent, CueDefinition cue)
    {
        if (!Intents.Contains(intent, StringComparer.OrdinalIgnoreCase))
        {
            var known = string.Join(", ", Intents);
            yield return file.Error(UnknownIntent, $"cues.{intent}", $"“{intent}” is no intent. Known are: {known}.");
        }

        for (var i = 0; i < cue.Phrases.Length; i++)
        {
            if (!cue.Phrases[i].Any(char.IsLetterOrDigit))
            {
                yield return file.Error(EmptyPhrase, $"cues.{intent}.phrases[{i}]", "This phrase has no word. Write one or remove it.");
            }
        }
    }
}
