using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What must hold for the words that answers are read with: each can be matched and means one thing.</summary>
internal static class QuestionnairePhraseChecks
{
    public const string EmptyPhrase = "OB2030";
    public const string AmbiguousPhrase = "OB2031";
    public const string UnknownSkipButton = "OB2032";

    /// <summary>Checks commands against each other and each question's options against all that is said there.</summary>
    public static IEnumerable<Diagnostic> Check(JsonFile<QuestionnaireDefinition> file)
    {
        var commands = Commands(file.Value.Commands).ToList();
        var all = commands.ToList();
        foreach (var mistake in Ambiguous(file, commands, from: 0))
            yield return mistake;
        for (var i = 0; i < file.Value.Questions.Length; i++)
        {
            var own = Phrases(file.Value, i).ToList();
            all.AddRange(own);
            foreach (var mistake in Ambiguous(file, [.. commands, .. own], from: commands.Count))
                yield return mistake;
        }

        foreach (var (path, phrase, _) in all.Where(p => Cut(p.Phrase).Length == 0))
            yield return file.Error(EmptyPhrase, path, $"“{phrase}” has no letter, digit or picture to recognise.");
        if (!commands.Any(c => c.Meaning == "skip" && Cut(c.Phrase) == Cut(file.Value.Texts.SkipButton)))
            yield return file.Error(UnknownSkipButton, "texts.skipButton", "The skip button must be one of “commands.skip”, or pressing it does nothing.");
    }

    private static IEnumerable<Diagnostic> Ambiguous(
        JsonFile<QuestionnaireDefinition> file, List<(string Path, string Phrase, string Meaning)> phrases, int from)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < phrases.Count; i++)
        {
            var (path, phrase, meaning) = phrases[i];
            var cut = Cut(phrase);
            if (cut.Length > 0 && !known.TryAdd(cut, meaning) && known[cut] != meaning && i >= from)
                yield return file.Error(AmbiguousPhrase, path, $"“{phrase}” already stands for “{known[cut]}”. A phrase can mean one thing only.");
        }
    }

    private static IEnumerable<(string Path, string Phrase, string Meaning)> Phrases(QuestionnaireDefinition file, int question) =>
        file.Questions[question].Options.SelectMany((option, i) => option.Phrases
            .Select((phrase, j) => ($"questions[{question}].options[{i}].phrases[{j}]", phrase, option.Id))
            .Prepend(($"questions[{question}].options[{i}].label", option.Label, option.Id)));

    private static IEnumerable<(string Path, string Phrase, string Meaning)> Commands(QuestionnaireCommands commands) =>
        CommandReader.Phrases(commands)
            .Select(p => (Name: char.ToLowerInvariant(p.Command.ToString()[0]) + p.Command.ToString()[1..], p.Phrase))
            .GroupBy(p => p.Name)
            .SelectMany(group => group.Select((p, index) => ($"commands.{p.Name}[{index}]", p.Phrase, p.Name)));

    private static string Cut(string phrase) =>
        string.Join(' ', Utterance.Of(phrase).Tokens.Where(t => t != Utterance.Break));
}
