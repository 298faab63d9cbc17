using System.Collections.Immutable;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Which answers the words of a question lead to, and how much of each span of the question every one of them accounts
/// for. Only answers that a word, a concept or an intent leads to are in it, so that most of a large knowledge is never
/// looked at.
/// </summary>
internal sealed class Matches
{
    private const double WeakCredit = 0.75;
    private const double AskedWeakCredit = 0.95;
    private const double TogetherCredit = 0.95;
    private const double ScatteredCredit = 0.75;

    private readonly AnswerableIndex _index;
    private readonly QuestionSigns _signs;
    private readonly Question _question;
    private readonly Dictionary<int, double[]> _wordCredits = [];
    private readonly Dictionary<int, double[]> _likeness = [];
    private readonly Dictionary<int, double> _sums = [];

    public Matches(AnswerableIndex index, SentenceLikeness likeness, QuestionSigns signs)
    {
        (_index, _signs, _question) = (index, signs, signs.Question);
        var question = _question;
        for (var i = 0; i < question.Spans.Length; i++)
        {
            AddWords(i, question.Spans[i]);
            AddAlike(i, question.Spans[i], likeness);
        }

        foreach (var place in question.Concepts.SelectMany(concept => index.Postings.OfConcept(concept)))
        {
            Touch(place);
        }

        foreach (var cue in question.Spans.SelectMany(span => span.Cues))
        {
            foreach (var place in index.Postings.OfIntent(cue.Intent))
            {
                Touch(place);
            }
        }
    }

    /// <summary>The places of the answers.</summary>
    public IEnumerable<int> Places => _wordCredits.Keys;

    /// <summary>For each span of the question, the share of it that the words of the answer account for.</summary>
    public double[] WordCreditsOf(int place) => _wordCredits[place];

    /// <summary>For each span of the question, how like the answer has a word, from 0 to 1; null where it has none like any.</summary>
    public double[]? LikenessOf(int place) => _likeness.GetValueOrDefault(place);

    private void AddAlike(int spanPlace, Span span, SentenceLikeness likeness)
    {
        if (span.Role != SpanRole.Alien)
        {
            return;
        }

        foreach (var (stem, alike) in span.Tokens.SelectMany(token => likeness.AlikeTo(token.Text)))
        {
            foreach (var (place, isStrong) in _index.Postings.OfStem(stem))
            {
                if (Counts(span, _index.All[place]))
                {
                    if (!_likeness.TryGetValue(place, out var own))
                    {
                        _likeness[place] = own = new double[_question.Spans.Length];
                        Touch(place);
                    }

                    own[spanPlace] = Math.Max(own[spanPlace], alike * (isStrong ? 1 : WeakCredit));
                }
            }
        }
    }

    private double[] Touch(int place)
    {
        if (!_wordCredits.TryGetValue(place, out var credits))
        {
            _wordCredits[place] = credits = new double[_question.Spans.Length];
        }

        return credits;
    }

    private void AddWords(int spanPlace, Span span)
    {
        foreach (var meaning in span.Meanings)
        {
            if (!meaning.Stems.IsEmpty)
            {
                AddPhrase(spanPlace, span, meaning);
            }
        }
    }

    private void AddPhrase(int spanPlace, Span span, Phrase phrase)
    {
        _sums.Clear();
        foreach (var stem in phrase.Stems)
        {
            foreach (var (place, isStrong) in _index.Postings.OfStem(stem))
            {
                var answerable = _index.All[place];
                if (Counts(span, answerable))
                {
                    _sums[place] = _sums.GetValueOrDefault(place) + (isStrong ? 1 : WeakCreditOf(answerable));
                }
            }
        }

        foreach (var (place, sum) in _sums)
        {
            var credits = Touch(place);
            credits[spanPlace] = Math.Max(credits[spanPlace], CreditOf(phrase, sum / phrase.Stems.Length, _index.All[place]));
        }
    }

    /// <summary>A concept's name counts as words only in names; a generic noun is no reason to choose a definition.</summary>
    private static bool Counts(Span span, Answerable answerable) =>
        !(span.Role == SpanRole.Concept && answerable.Kind is not (AnswerKind.Term or AnswerKind.Item))
        && !(span.IsGeneric && answerable.Kind is AnswerKind.Definition or AnswerKind.Term);

    private double WeakCreditOf(Answerable answerable) =>
        answerable.Kind == AnswerKind.Passage && _signs.IsAsked(answerable) ? AskedWeakCredit : WeakCredit;

    private static double CreditOf(Phrase phrase, double share, Answerable answerable) =>
        phrase.Text is null ? share
        : answerable.Text.Contains(phrase.Text, StringComparison.Ordinal) ? Math.Max(share, TogetherCredit)
        : share * ScatteredCredit;
}
