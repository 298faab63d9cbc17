using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>Weighs how much of a claim a text bears, and whether the two say the opposite of each other.</summary>
internal sealed class ClaimScale(Lexicon lexicon)
{
    /// <summary>From this likeness on two words are taken for the same.</summary>
    private const float Alike = 0.55f;

    /// <summary>What a word weighs that tells little.</summary>
    private const double LittleWeight = 0.25;

    /// <param name="question">The claim.</param>
    /// <param name="claim">Its words.</param>
    /// <param name="name">Stems of what is spoken of, which tell nothing.</param>
    /// <param name="text">What may bear it out.</param>
    public Weighed Weigh(Question question, Assertion claim, HashSet<string> name, string text)
    {
        var fact = Assertion.OfText(text, lexicon);
        var opposes = Opposes(claim, fact);
        var miscounts = Miscounts(claim, fact);
        var weighed = new Weighed(0, 0, opposes || miscounts, IsTooStrong(claim, fact), opposes) { Miscounts = miscounts };
        var place = 0;
        foreach (var span in question.Spans)
        {
            if (WeightOf(span) is > 0 and var telling)
            {
                var found = Find(span, fact);
                var weight = IsName(span, name) ? 0 : telling;
                var disagrees = found >= 0 && (telling >= 1 || span.Role == SpanRole.Concept) && claim.IsDenied(place + span.Tokens.Length - 1) != fact.IsDenied(found);
                weighed = weighed with
                {
                    Held = weighed.Held + (found >= 0 ? weight : 0),
                    Total = weighed.Total + weight,
                    Disagrees = weighed.Disagrees || disagrees,
                };
            }

            place += span.Tokens.Length;
        }

        return weighed;
    }

    private static bool IsName(Span span, HashSet<string> name) =>
        span.Meanings.Any(meaning => meaning.Stems.Length > 0 && meaning.Stems.All(name.Contains));

    private static double WeightOf(Span span) =>
        span.Tokens.IsEmpty || span.Role == SpanRole.Filler || span.Shows(Intent.Verify) ? 0
        : span.Role is SpanRole.Content or SpanRole.Alien && !span.IsGeneric ? 1
        : LittleWeight;

    /// <summary>Where the text has what the span means; −1 where it does not.</summary>
    private int Find(Span span, Assertion fact)
    {
        foreach (var meaning in span.Meanings)
        {
            if (!meaning.Stems.IsEmpty && meaning.Stems.All(fact.Stems.Contains) && (IsComplete(meaning) || fact.Stems.AsSpan().IndexOf(meaning.Words.AsSpan()) >= 0))
            {
                return Array.IndexOf(fact.Stems, meaning.Stems[^1]);
            }
        }

        return span.Tokens is [var word]
            ? fact.Tokens.FindIndex(token => !lexicon.IsFunctionWord(token) && lexicon.Vectors.Similarity(word.Text, token.Text) >= Alike)
            : -1;
    }

    /// <summary>Whether a phrase has no words besides those that tell something: "same country" is more than "country".</summary>
    private static bool IsComplete(Phrase phrase) => phrase.Words.Length == phrase.Stems.Length;

    private bool IsTooStrong(Assertion claim, Assertion fact) =>
        (claim.Has(lexicon.Claims.Absolutes) && fact.Has(lexicon.Claims.Allowances))
        || (claim.Has(lexicon.Claims.Limits) && lexicon.SpeaksOfBoth(fact.Stems));

    /// <summary>Whether the claim has a number beyond those of the fact.</summary>
    private bool Miscounts(Assertion claim, Assertion fact)
    {
        int[] told = [.. fact.Numbers(lexicon)];
        return told.Length > 0 && claim.Numbers(lexicon).Any(number => number < told.Min() || number > told.Max());
    }

    /// <summary>Whether one has a word and the other its opposite, both or neither of them denied.</summary>
    private bool Opposes(Assertion claim, Assertion fact)
    {
        var told = lexicon.Claims.Opposites.Find(fact.Stems).ToArray();
        var claimed = lexicon.Claims.Opposites.Find(claim.Stems).ToArray();
        return claimed.Any(said =>
            !claimed.Any(other => other.Meaning.Pair == said.Meaning.Pair && other.Meaning.Side != said.Meaning.Side)
            && !told.Any(other => other.Meaning == said.Meaning)
            && told.Any(other => other.Meaning.Pair == said.Meaning.Pair && claim.IsDenied(said.Start) == fact.IsDenied(other.Start)));
    }
}

/// <summary>How a claim and a text go together.</summary>
/// <param name="Held">The weight of the claim's words that the text has.</param>
/// <param name="Total">The weight of all the claim's words.</param>
/// <param name="Disagrees">Whether one denies what the other affirms.</param>
/// <param name="IsTooStrong">Whether the claim leaves no exception and the text does.</param>
/// <param name="Opposes">Whether one has a word and the other its opposite.</param>
internal readonly record struct Weighed(double Held, double Total, bool Disagrees, bool IsTooStrong, bool Opposes)
{
    /// <summary>The same where the text has all of the claim.</summary>
    public Weighed WholeHeld => this with { Held = Math.Max(1, Total), Total = Math.Max(1, Total) };

    /// <summary>Whether the claim has a number that is not among the text's.</summary>
    public bool Miscounts { get; init; }

    public double Share => Total == 0 ? 0 : Held / Total;
}
