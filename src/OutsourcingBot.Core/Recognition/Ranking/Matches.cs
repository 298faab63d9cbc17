using System.Runtime.InteropServices;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>
/// Which answers the words of a question lead to, and how much of each span of the question every one of them accounts
/// for. Only answers that a word, a concept or an intent leads to are in it, so that most of a large knowledge is never
/// looked at.
/// </summary>
internal sealed class Matches
{
    private readonly AnswerableIndex _index;
    private readonly QuestionSigns _signs;
    private readonly WordCredits _credits;
    private readonly MatchTable _table;
    private readonly Dictionary<int, double> _sums = [];
    private readonly List<(int Place, Span Span, Phrase Phrase)> _common = [];

    public Matches(AnswerableIndex index, SentenceLikeness likeness, QuestionSigns signs, Answerable? last)
    {
        (_index, _signs, _credits, _table) = (index, signs, new(index, signs), new(signs.Spans.Length));
        foreach (var concept in signs.Question.Concepts)
        {
            Touch(index.Postings.OfConcept(concept));
        }

        for (var i = 0; i < signs.Spans.Length; i++)
        {
            var span = signs.Spans[i].Span;
            AddWords(i, span);
            AddAlike(i, span, likeness);
        }

        foreach (var span in signs.Spans)
        {
            foreach (var cue in span.Span.Cues)
            {
                if (index.Postings.OfIntent(cue.Intent) is { IsCut: false } found)
                {
                    Touch(found.Items);
                }
            }
        }

        if (Places.Count == 0)
        {
            Touch(Commonest());
        }

        if (last is not null)
        {
            _table.RowOf(last.Place);
        }

        foreach (var (place, span, phrase) in _common)
        {
            AddCommon(place, span, phrase);
        }
    }

    /// <summary>The places of the answers; each has a row of its own in what follows.</summary>
    public IReadOnlyList<int> Places => _table.Places;

    /// <summary>For each span of the question, the share of it that the words of the answer account for.</summary>
    public ReadOnlySpan<double> WordCreditsOf(int row) => _table.CreditsOf(row);

    /// <summary>For each span of the question, how like the answer has a word, from 0 to 1.</summary>
    public ReadOnlySpan<double> LikenessOf(int row) => _table.LikenessOf(row);

    private void AddAlike(int spanPlace, Span span, SentenceLikeness likeness)
    {
        if (span.Role != SpanRole.Alien)
        {
            return;
        }

        foreach (var token in span.Tokens)
        {
            foreach (var (stem, alike) in likeness.AlikeTo(token.Text))
            {
                AddAlike(spanPlace, span, _index.Postings.OfStem(stem).Items, alike);
            }
        }
    }

    private void AddAlike(int spanPlace, Span span, ArraySegment<Posting> found, double alike)
    {
        foreach (var (place, isStrong) in found)
        {
            if (WordCredits.Counts(span, _index.All[place]))
            {
                _table.Liken(_table.RowOf(place), spanPlace, alike * WordCredits.OfLike(isStrong));
            }
        }
    }

    private void Touch(ArraySegment<int> places)
    {
        for (var i = 0; i < Math.Min(places.Count, Postings.Most); i++)
        {
            _table.RowOf(places[i]);
        }
    }

    /// <summary>Some answers to a question that has nothing but what leads to many.</summary>
    private ArraySegment<int> Commonest()
    {
        var stems = _common.SelectMany(common => common.Phrase.Stems).Select(stem => _index.Postings.OfStem(stem)).Where(found => !found.IsEmpty).ToArray();
        return stems.Length > 0
            ? stems.MinBy(found => found.Count).Items.Select(posting => posting.Place).ToArray()
            : _signs.Spans.SelectMany(span => span.Span.Cues).Select(cue => _index.Postings.OfIntent(cue.Intent)).Where(found => !found.IsEmpty).DefaultIfEmpty().MinBy(found => found.Count).Items;
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
        PackedList<Posting>[] found = [.. phrase.Stems.Select(_index.Postings.OfStem)];
        if (!Array.Exists(found, list => list.IsCut))
        {
            AddCounted(spanPlace, span, phrase, found);
            return;
        }

        _common.Add((spanPlace, span, phrase));
        foreach (var list in found)
        {
            foreach (var (place, _) in list.IsCut ? ArraySegment<Posting>.Empty : list.Items)
            {
                if (WordCredits.Counts(span, _index.All[place]))
                {
                    _table.RowOf(place);
                }
            }
        }
    }

    /// <summary>Credits a phrase to the answers that have some of its words.</summary>
    private void AddCounted(int spanPlace, Span span, Phrase phrase, PackedList<Posting>[] found)
    {
        var together = _credits.TogetherOf(phrase);
        if (found is [var only])
        {
            AddSingle(spanPlace, span, together, only.Items);
            return;
        }

        _sums.Clear();
        foreach (var list in found)
        {
            foreach (var (place, isStrong) in list.Items)
            {
                var answerable = _index.All[place];
                if (WordCredits.Counts(span, answerable))
                {
                    var row = _table.RowOf(place);
                    CollectionsMarshal.GetValueRefOrAddDefault(_sums, row, out _) += _credits.OfWord(isStrong, answerable);
                }
            }
        }

        foreach (var (row, sum) in _sums)
        {
            _table.Credit(row, spanPlace, _credits.OfPhrase(together, sum / found.Length, _index.All[Places[row]]));
        }
    }

    private void AddSingle(int spanPlace, Span span, int[]? together, ArraySegment<Posting> found)
    {
        foreach (var (place, isStrong) in found)
        {
            var answerable = _index.All[place];
            if (WordCredits.Counts(span, answerable))
            {
                _table.Credit(_table.RowOf(place), spanPlace, _credits.OfPhrase(together, _credits.OfWord(isStrong, answerable), answerable));
            }
        }
    }

    /// <summary>Credits a phrase with common words to the answers that something else leads to.</summary>
    private void AddCommon(int spanPlace, Span span, Phrase phrase)
    {
        var (words, together) = (_index.Vocabulary.NumbersOf(phrase.Stems.AsSpan()), _credits.TogetherOf(phrase));
        for (var row = 0; row < Places.Count; row++)
        {
            var answerable = _index.All[Places[row]];
            var sum = WordCredits.Counts(span, answerable) ? _credits.SumOf(words, answerable) : 0;
            if (sum > 0)
            {
                _table.Credit(row, spanPlace, _credits.OfPhrase(together, sum / words.Length, answerable));
            }
        }
    }
}
