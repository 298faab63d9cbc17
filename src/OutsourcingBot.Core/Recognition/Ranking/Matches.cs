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
    private readonly List<(int Place, Span Span, Phrase Phrase)> _common = [];

    public Matches(AnswerableIndex index, SentenceLikeness likeness, QuestionSigns signs)
    {
        (_index, _signs, _question) = (index, signs, signs.Question);
        var question = _question;
        foreach (var concept in question.Concepts)
        {
            Touch(index.Postings.OfConcept(concept));
        }

        for (var i = 0; i < question.Spans.Length; i++)
        {
            AddWords(i, question.Spans[i]);
            AddAlike(i, question.Spans[i], likeness);
        }

        foreach (var cue in question.Spans.SelectMany(span => span.Cues))
        {
            if (index.Postings.OfIntent(cue.Intent) is { IsCut: false } found)
            {
                Touch(found.Items);
            }
        }

        if (_wordCredits.Count == 0)
        {
            Touch(Commonest());
        }

        foreach (var (place, span, phrase) in _common)
        {
            AddCommon(place, span, phrase);
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
            if (_index.Postings.OfStem(stem) is not { IsCut: false } found)
            {
                continue;
            }

            foreach (var (place, isStrong) in found.Items)
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

    private void Touch(ArraySegment<int> places)
    {
        for (var i = 0; i < Math.Min(places.Count, Postings.Most); i++)
        {
            Touch(places[i]);
        }
    }

    /// <summary>Some answers to a question that has nothing but what leads to many.</summary>
    private ArraySegment<int> Commonest()
    {
        var stems = _common.SelectMany(common => common.Phrase.Stems).Select(stem => _index.Postings.OfStem(stem)).Where(found => !found.IsEmpty).ToArray();
        return stems.Length > 0
            ? stems.MinBy(found => found.Count).Items.Select(posting => posting.Place).ToArray()
            : _question.Spans.SelectMany(span => span.Cues).Select(cue => _index.Postings.OfIntent(cue.Intent)).Where(found => !found.IsEmpty).DefaultIfEmpty().MinBy(found => found.Count).Items;
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
        if (phrase.Stems.Any(stem => _index.Postings.OfStem(stem).IsCut))
        {
            _common.Add((spanPlace, span, phrase));
            foreach (var (place, _) in phrase.Stems.Select(stem => _index.Postings.OfStem(stem)).Where(found => !found.IsCut).SelectMany(found => found.Items))
            {
                if (Counts(span, _index.All[place]))
                {
                    Touch(place);
                }
            }

            return;
        }

        _sums.Clear();
        var together = TogetherOf(phrase);
        foreach (var stem in phrase.Stems)
        {
            foreach (var (place, isStrong) in _index.Postings.OfStem(stem).Items)
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
            credits[spanPlace] = Math.Max(credits[spanPlace], CreditOf(together, sum / phrase.Stems.Length, _index.All[place]));
        }
    }

    /// <summary>Credits a phrase with common words to the answers that something else leads to.</summary>
    private void AddCommon(int spanPlace, Span span, Phrase phrase)
    {
        var (words, together) = (_index.Vocabulary.NumbersOf(phrase.Stems.AsSpan()), TogetherOf(phrase));
        foreach (var (place, credits) in _wordCredits)
        {
            var answerable = _index.All[place];
            var sum = !Counts(span, answerable) ? 0 : words.Sum(word =>
                _index.Texts.Contains(answerable.Strong, word) ? 1 : _index.Texts.Contains(answerable.Weak, word) ? WeakCreditOf(answerable) : 0);
            if (sum > 0)
            {
                credits[spanPlace] = Math.Max(credits[spanPlace], CreditOf(together, sum / words.Length, answerable));
            }
        }
    }

    /// <summary>A concept's name counts as words only in names; a generic noun is no reason to choose a definition.</summary>
    private static bool Counts(Span span, Answerable answerable) =>
        !(span.Role == SpanRole.Concept && answerable.Kind is not (AnswerKind.Term or AnswerKind.Item))
        && !(span.IsGeneric && answerable.Kind is AnswerKind.Definition or AnswerKind.Term);

    private double WeakCreditOf(Answerable answerable) =>
        answerable.Kind == AnswerKind.Passage && _signs.IsAsked(answerable) ? AskedWeakCredit : WeakCredit;

    /// <summary>All words of a phrase in order; null for a single word.</summary>
    private int[]? TogetherOf(Phrase phrase) =>
        phrase.Words.Length == 1 ? null : _index.Vocabulary.NumbersOf(phrase.Words.AsSpan());

    private double CreditOf(int[]? together, double share, Answerable answerable) =>
        together is null ? share
        : _index.Texts.HasInARow(answerable.Text, together) ? Math.Max(share, TogetherCredit)
        : share * ScatteredCredit;
}
