using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Finds what may answer a question and how much of the question each accounts for.</summary>
internal sealed class CandidateFinder(KnowledgeBase knowledge, AnswerableIndex index)
{
    /// <param name="variant">A way to take the sentence.</param>
    /// <param name="likeness">What the words are like.</param>
    /// <param name="last">The last answer, which always is a candidate; null where there was none.</param>
    /// <param name="hasTopic">Whether something was spoken of before.</param>
    /// <param name="weights">What the features weigh; null to keep them.</param>
    /// <param name="found">Where to put the candidates.</param>
    public void Find(Variant variant, SentenceLikeness likeness, Answerable? last, bool hasTopic, double[]? weights, List<RankedCandidate> found)
    {
        var signs = new QuestionSigns(variant.Question, index);
        var matches = new Matches(index, likeness, signs, last);
        var credits = new Credits(signs, knowledge, index);
        var features = new CandidateFeatures(knowledge, signs, new VariantFeatures(variant, signs, hasTopic, weights));
        Span<double> creditsOfSpans = new double[signs.Spans.Length];
        for (var row = 0; row < matches.Places.Count; row++)
        {
            var answer = signs.Of(index.All[matches.Places[row]]);
            var fit = credits.FitOf(answer.Answerable);
            for (var i = 0; i < creditsOfSpans.Length; i++)
            {
                creditsOfSpans[i] = credits.Of(signs.Spans[i], answer, fit);
            }

            var tally = Tally.Of(signs, answer.Answerable, matches.WordCreditsOf(row), matches.LikenessOf(row), creditsOfSpans);
            if (tally.Accounted > 0 || tally.AlienLikeness + tally.OtherLikeness > 0 || answer.Answerable == last)
            {
                found.Add(features.Of(answer, fit, tally, last is null ? Bond.None : Bonds.Between(last, answer.Answerable, index)));
            }
        }
    }

    /// <summary>The words of the question that speak for the answer.</summary>
    public ImmutableArray<string> EvidenceFor(RankedCandidate candidate)
    {
        var credits = new Credits(candidate.Signs, knowledge, index);
        var (answer, fit) = (candidate.Signs.Of(candidate.Answerable), credits.FitOf(candidate.Answerable));
        return [.. candidate.Signs.Spans
            .Where(span => span is { Weight: > 0, Span.Tokens.Length: > 0 } && (credits.Of(span, answer, fit) > 0 || HasWordOf(span.Span, candidate.Answerable)))
            .Select(span => span.Span.Text)];
    }

    private bool HasWordOf(Span span, Answerable answerable)
    {
        foreach (var meaning in span.Meanings)
        {
            foreach (var stem in meaning.Stems)
            {
                var word = index.Vocabulary.NumberOf(stem);
                if (index.Texts.Contains(answerable.Strong, word) || index.Texts.Contains(answerable.Weak, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
