using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>What must hold for the structure of a questionnaire file beyond its shape.</summary>
internal static class QuestionnaireChecks
{
    public const string NumberOutOfRange = "OB2010";
    public const string RepeatedId = "OB2011";
    public const string TooFew = "OB2012";
    public const string LabelTooLong = "OB2013";
    public const string RepeatedMeaning = "OB2014";
    public const string UnknownConcept = "OB2015";
    public const string UnknownAspect = "OB2016";

    public const string UnknownUsualAnswer = "OB2042";

    /// <summary>How many letters a button has room for.</summary>
    public const int LongestLabel = 25;

    /// <summary>Nobody reads through more names than this.</summary>
    private const int MostListed = 40;

    /// <summary>Weights, scores and thresholds.</summary>
    public static IEnumerable<Diagnostic> Numbers(JsonFile<QuestionnaireDefinition> file)
    {
        if (file.Value.DecideAt is not (> 0 and <= 1))
            yield return file.Error(NumberOutOfRange, "decideAt", "“decideAt” must be above 0 and at most 1.");
        if (file.Value.ClearAt is not (> 0 and <= 1))
            yield return file.Error(NumberOutOfRange, "clearAt", "“clearAt” must be above 0 and at most 1.");
        if (file.Value.MinimumAnswered is not (> 0 and <= 1))
            yield return file.Error(NumberOutOfRange, "minimumAnswered", "“minimumAnswered” must be above 0 and at most 1.");
        if (file.Value.StopAt is not (> 0 and <= 1))
            yield return file.Error(NumberOutOfRange, "stopAt", "“stopAt” must be above 0 and at most 1.");
        foreach (var (path, question) in Questions(file))
        {
            if (question.Weight is not (> 0 and <= 1000))
                yield return file.Error(NumberOutOfRange, $"{path}.weight", "A weight must be above 0 and at most 1000.");
        }

        foreach (var (path, option) in Options(file.Value))
        {
            if (option.Score is not (>= -1 and <= 1))
                yield return file.Error(NumberOutOfRange, $"{path}.score", "A score must be from −1 to 1.");
            else if (option is { Means: OptionMeaning.Unsure, Score: not 0 })
                yield return file.Error(NumberOutOfRange, $"{path}.score", "An option that means “unsure” does not count: its score must be 0.");
        }
    }

    /// <summary>Ids name one thing each.</summary>
    public static IEnumerable<Diagnostic> Identifiers(JsonFile<QuestionnaireDefinition> file)
    {
        var questions = Repeated(Questions(file).Select(q => (q.Path, q.Question.Id)));
        var options = Questions(file).SelectMany(q =>
            Repeated(q.Question.Options.Select((o, index) => ($"{q.Path}.options[{index}]", o.Id))));
        return questions.Concat(options).Select(repeated => file.Error(
            RepeatedId, $"{repeated.Path}.id", $"The id “{repeated.Id}” is used before. Give this one another."));
    }

    /// <summary>A question needs something to choose from, and buttons have room for few letters.</summary>
    public static IEnumerable<Diagnostic> Options(JsonFile<QuestionnaireDefinition> file)
    {
        if (file.Value.Questions.IsEmpty)
            yield return file.Error(TooFew, "questions", "A questionnaire needs at least one question.");
        foreach (var (path, question) in Questions(file))
        {
            if (question.Options.Length < 2)
                yield return file.Error(TooFew, $"{path}.options", "A question needs at least two options.");
            var meanings = question.Options.Select((o, index) => ($"{path}.options[{index}]", o.Means?.ToString() ?? ""));
            foreach (var (repeated, meaning) in Repeated(meanings.Where(m => m.Item2.Length > 0)))
                yield return file.Error(RepeatedMeaning, $"{repeated}.means", $"An option before this one means “{meaning.ToLowerInvariant()}” too. Only one option of a question can.");
        }

        foreach (var (path, option) in Options(file.Value).Where(o => o.Option.Label.Length > LongestLabel))
            yield return file.Error(LabelTooLong, $"{path}.label", $"“{option.Label}” has {option.Label.Length} letters; a button has room for {LongestLabel}.");
    }

    /// <summary>Poles and aspects are those of the knowledge; where they are not, the questionnaire still works, but leads away from it.</summary>
    public static IEnumerable<Diagnostic> References(
        JsonFile<QuestionnaireDefinition> file, IReadOnlyCollection<string>? concepts, IReadOnlyCollection<string>? aspects)
    {
        var poles = file.Value.Poles;
        foreach (var (path, name) in new[] { ("poles.low", poles.Low), ("poles.high", poles.High) })
        {
            if (concepts is not null && !concepts.Contains(name))
                yield return file.Warning(UnknownConcept, path, $"The knowledge has no concept “{name}”. It has: {Listed(concepts)}.");
        }

        foreach (var (path, question) in Questions(file))
        {
            if (aspects is not null && !aspects.Contains(question.Aspect))
                yield return file.Warning(UnknownAspect, $"{path}.aspect", $"The knowledge compares nothing under “{question.Aspect}”. It has: {Listed(aspects)}.");
        }
    }

    /// <summary>Answers that work usually gets, or got before, are answers that there are.</summary>
    public static IEnumerable<Diagnostic> UsualAnswers(JsonFile<QuestionnaireDefinition> file) =>
        from answer in Given(file.Value)
        where !file.Value.Questions.Any(q => q.Id == answer.Question && q.Options.Any(o => o.Id == answer.Option))
        select file.Error(UnknownUsualAnswer, answer.Path, $"No question “{answer.Question}” has an option “{answer.Option}”.");

    private static IEnumerable<(string Path, string Question, string Option)> Given(QuestionnaireDefinition definition) =>
    [
        .. from usual in definition.Work.Usual
           from answer in usual.Value
           select ($"work.usual.{usual.Key}.{answer.Key}", answer.Key, answer.Value),
        .. from kind in new[] { ("low", definition.Experience?.Low), ("mixed", definition.Experience?.Mixed), ("high", definition.Experience?.High) }
           where kind.Item2 is not null
           from question in kind.Item2
           from option in question.Value
           select ($"experience.{kind.Item1}.{question.Key}.{option.Key}", question.Key, option.Key),
    ];

    /// <summary>All options of all questions with their paths.</summary>
    public static IEnumerable<(string Path, OptionDefinition Option)> Options(QuestionnaireDefinition definition) =>
        definition.Questions.SelectMany((question, i) =>
            question.Options.Select((option, j) => ($"questions[{i}].options[{j}]", option)));

    private static IEnumerable<(string Path, QuestionDefinition Question)> Questions(JsonFile<QuestionnaireDefinition> file) =>
        file.Value.Questions.Select((question, index) => ($"questions[{index}]", question));

    private static IEnumerable<(string Path, string Id)> Repeated(IEnumerable<(string Path, string Id)> named) =>
        named.GroupBy(n => n.Id).SelectMany(group => group.Skip(1));

    /// <summary>The names to choose from; of very many only the first.</summary>
    private static string Listed(IReadOnlyCollection<string> names) => names.Count <= MostListed
        ? string.Join(", ", names.Order(StringComparer.Ordinal))
        : $"{string.Join(", ", names.Take(MostListed))} and {names.Count - MostListed} more";
}
