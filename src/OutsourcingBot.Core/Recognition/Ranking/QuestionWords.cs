using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// The words of a question apart from its subject: what the document is about is only marked as such, so that what is
/// learned of the others ("bother", "pay", "drawback") holds for any document.
/// </summary>
internal static class QuestionWords
{
    private const string Concept = "<concept>";
    private const string Known = "<known>";
    private const string Place = "<place>";
    private const string Places = "<places> ";
    private const string Start = "^";
    private const string End = "$";
    private const string Before = "< ";

    /// <summary>
    /// The stems of all words, the subject's included, pairs of neighbours, how far apart two places are, and what was spoken of before. Which
    /// places they are is nothing to learn.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="topic">What was spoken of before; null at the start.</param>
    /// <param name="namesakes">Concepts that are called by another's name; null for none.</param>
    public static List<string> Whole(Question question, Topic? topic, Dictionary<string, string>? namesakes = null)
    {
        string NameOf(string concept) => namesakes?.GetValueOrDefault(concept) ?? concept;

        var words = new List<string>();
        foreach (var span in question.Spans)
        {
            words.AddRange(span.Role == SpanRole.Concept ? span.Concepts.Select(NameOf) : span.IsPlace ? [Place] : span.Tokens.Select(token => token.Stem));
        }

        var features = new List<string>(words);
        AddPairs(words, features);
        if (question.Distance is { } distance)
        {
            features.Add(Places + distance);
        }

        if (topic is not null)
        {
            features.AddRange(topic.Concepts.Select(concept => Before + NameOf(concept)));
            features.Add(Before + Slug.FragmentOf(topic.Entry ?? string.Empty));
        }

        return [.. features.Distinct()];
    }

    /// <summary>The words apart from concepts and places, as written.</summary>
    public static IEnumerable<string> FormOf(Question question) =>
        question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.IsPlace).SelectMany(span => span.Tokens.Select(token => token.Text));

    /// <summary>The words, and pairs of neighbours.</summary>
    public static List<string> Of(Question question)
    {
        var words = new List<string>();
        foreach (var span in question.Spans)
        {
            switch (span.Role)
            {
                case SpanRole.Concept when span.Tokens.Length > 0:
                    words.Add(Concept);
                    break;
                case SpanRole.Content:
                    words.Add(Known);
                    break;
                case SpanRole.Alien when span.IsPlace:
                    words.Add(Place);
                    break;
                default:
                    words.AddRange(span.Tokens.Select(token => token.Stem));
                    break;
            }
        }

        var features = new List<string>(words);
        AddPairs(words, features);
        return features;
    }

    private static void AddPairs(List<string> words, List<string> features)
    {
        for (var i = 0; i <= words.Count; i++)
        {
            features.Add(string.Concat(i == 0 ? Start : words[i - 1], " ", i == words.Count ? End : words[i]));
        }
    }
}
