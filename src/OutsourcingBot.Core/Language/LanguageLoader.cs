using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Language;

/// <summary>Reads <c>language.json</c>.</summary>
internal static class LanguageLoader
{
    public const string UnknownIntent = "OB2040";
    public const string EmptyPhrase = "OB2041";

    /// <summary>The lexicon; null where the file has an error.</summary>
    /// <param name="source">The file.</param>
    /// <param name="dictionary">The dictionary file's text.</param>
    /// <param name="diagnostics">Where mistakes are added.</param>
    public static Lexicon? Load(SourceFile source, string dictionary, ICollection<Diagnostic> diagnostics)
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

        return mistakes.Length == 0 ? new Lexicon(file.Value, new WordList(dictionary)) : null;
    }

    private static IEnumerable<Diagnostic> Check(JsonFile<LanguageDefinition> file, string intent, CueDefinition cue)
    {
        if (!Enum.TryParse<Intent>(intent, ignoreCase: true, out _))
        {
            var known = string.Join(", ", Enum.GetNames<Intent>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
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
