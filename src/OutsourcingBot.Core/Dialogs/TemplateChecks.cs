using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What must hold for every text that the bot says: it is not blank, and each of its placeholders will be filled.</summary>
internal static class TemplateChecks
{
    /// <summary>Checks the texts of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="templates">The texts, each with the placeholders that it alone may use.</param>
    /// <param name="everywhere">The placeholders that all of them may use.</param>
    public static IEnumerable<Diagnostic> Check<T>(
        JsonFile<T> file, IEnumerable<(string Path, string Text, string[] Placeholders)> templates, IReadOnlyCollection<string> everywhere)
        where T : class
    {
        foreach (var (path, text, own) in templates)
        {
            if (string.IsNullOrWhiteSpace(text))
                yield return file.Error(QuestionnaireTextChecks.BlankText, path, "This text must not be blank.");
            foreach (var unknown in TextTemplate.Placeholders(text).Where(name => !own.Contains(name) && !everywhere.Contains(name)))
            {
                var names = own.Concat(everywhere).Select(name => $"{{{name}}}").ToArray();
                var known = names.Length == 0 ? "none" : string.Join(", ", names);
                yield return file.Error(QuestionnaireTextChecks.UnknownPlaceholder, path, $"“{{{unknown}}}” is not known here. Known are: {known}.");
            }
        }
    }
}
