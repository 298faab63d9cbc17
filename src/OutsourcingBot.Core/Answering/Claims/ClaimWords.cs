using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>
/// All that a claim says, for learning what people claim of an entry: its words and pairs of words, each word that tells
/// also with the concept it is said of and with the entry, negative where it is denied; what the words said of each concept
/// are about; and what speaks for and against the claim.
/// </summary>
internal sealed class ClaimWords(Lexicon lexicon)
{
    private const float WordScale = 0.3f;
    private const float SignScale = 0.5f;
    private const float FormScale = 1;

    /// <summary>What marks the entry that tells; a claim about one that was never learned is not judged by its words.</summary>
    public static string EntryOf(Answerable told) => $"# {told.Fragment}";

    /// <param name="question">The claim.</param>
    /// <param name="told">What tells whether it is true.</param>
    /// <param name="parts">What speaks for and against each part of it.</param>
    /// <param name="isStated">Whether it has the form of a claim.</param>
    public Dictionary<string, float> Of(Question question, Answerable told, IReadOnlyCollection<ClaimSigns> parts, bool isStated)
    {
        var found = new Dictionary<string, float>(StringComparer.Ordinal);
        var claim = Assertion.OfClaim(question, lexicon);
        var asked = question.SpeaksOfBoth ? "both" : Name(question.Concepts);
        Add(found, EntryOf(told), WordScale);
        Add(found, $"= {told.Kind}", WordScale);
        Add(found, $"= {asked}", WordScale);
        Add(found, claim.IsNegated ? "= denied" : "= affirmed", WordScale);
        Add(found, isStated ? "= stated" : "= asked", FormScale);
        foreach (var word in QuestionWords.Whole(question, topic: null))
        {
            Add(found, word, WordScale);
        }

        AddTelling(found, question, claim, told, asked);
        AddSigns(found, parts);
        return found;
    }

    private void AddTelling(Dictionary<string, float> found, Question question, Assertion claim, Answerable told, string asked)
    {
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var place = 0;
        foreach (var (span, of) in question.Spans.Zip(SidesOf(question, asked)))
        {
            foreach (var token in span.Tokens)
            {
                if (!IsName(span) && (!lexicon.IsFunctionWord(token) || lexicon.Degree(token) != 0))
                {
                    var value = claim.IsDenied(place) ? -WordScale : WordScale;
                    Add(found, $"{of}: {token.Stem}", value);
                    Add(found, $": {token.Stem}", value);
                    Add(found, $"{told.Fragment}: {token.Stem}", value);
                    AddVector(vectors, of, token, value);
                }

                place++;
            }
        }

        foreach (var (of, vector) in vectors)
        {
            for (var i = 0; i < vector.Length; i++)
            {
                Add(found, $"{of}~{i}", vector[i]);
            }
        }
    }

    private void AddVector(Dictionary<string, float[]> vectors, string of, Token token, float value)
    {
        Span<float> vector = stackalloc float[lexicon.Vectors.Dimensions];
        if (lexicon.IsFunctionWord(token) || !lexicon.Vectors.TryGet(token.Text, vector))
        {
            return;
        }

        if (!vectors.TryGetValue(of, out var sums))
        {
            vectors[of] = sums = new float[vector.Length];
        }

        WordVector.AddScaled(sums, vector, value);
    }

    private static void AddSigns(Dictionary<string, float> found, IReadOnlyCollection<ClaimSigns> parts)
    {
        for (var i = 0; parts.Count > 0 && i < ClaimFeature.Count; i++)
        {
            Add(found, $"~ {ClaimFeature.Names[i]}", SignScale * (float)parts.Average(part => part.Values[i]));
            if (parts.Count > 1)
            {
                Add(found, $"~ least {ClaimFeature.Names[i]}", SignScale * (float)parts.Min(part => part.Values[i]));
                Add(found, $"~ most {ClaimFeature.Names[i]}", SignScale * (float)parts.Max(part => part.Values[i]));
            }
        }
    }

    /// <summary>For each span the concepts named last before it, else those named first behind it, else all that is asked about.</summary>
    private static string[] SidesOf(Question question, string asked)
    {
        var sides = new string?[question.Spans.Length];
        string? side = null;
        for (var i = 0; i < sides.Length; i++)
        {
            sides[i] = side = IsName(question.Spans[i]) && question.Spans[i].Tokens.Length > 0 ? Name(question.Spans[i].Concepts) : side;
        }

        var first = sides.FirstOrDefault(known => known is not null) ?? asked;
        return Array.ConvertAll(sides, known => known ?? first);
    }

    private static bool IsName(Span span) => span.Role == SpanRole.Concept && !span.Concepts.IsEmpty;

    private static string Name(IEnumerable<string> concepts) => string.Join('+', concepts.Order(StringComparer.Ordinal));

    private static void Add(Dictionary<string, float> found, string name, float value)
    {
        if (value != 0)
        {
            found[name] = found.GetValueOrDefault(name) + value;
        }
    }
}
