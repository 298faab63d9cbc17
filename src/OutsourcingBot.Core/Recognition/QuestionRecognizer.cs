using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Locations;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Recognition.Sentences;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands one sentence against the knowledge and what was spoken of last.</summary>
internal sealed class QuestionRecognizer
{
    /// <summary>
    /// From this confidence on a reading is answered. Of questions by authors that the ranking was not trained with, this
    /// declines 93 in 100 of those that nothing answers, many of them written to mislead, and answers 6 in 100 of the
    /// others wrongly.
    /// </summary>
    public const double Threshold = 0.5;

    /// <summary>From this probability on a sentence is taken to ask where work belongs.</summary>
    public const double LeastWork = 0.35;

    /// <summary>The same where it wishes in so many words that something is classified, or asks "A or B" and no answer is likely, or "is it A or B" and none is sure.</summary>
    private const double LeastWorkInWords = 0.2;

    /// <summary>The same where it asks "is it A or B" and no answer is likely.</summary>
    private const double LeastWorkInForm = 0.05;

    /// <summary>From this confidence on parts of the sentence are not looked at.</summary>
    private const double CertainWhole = 0.8;

    /// <summary>From this probability of a choice on nobody else is asked.</summary>
    private const double Likely = 0.9;

    /// <summary>From this confidence on nobody else is asked.</summary>
    private const double DecidedWhole = 0.9;

    /// <summary>The same of an answer that is named in full beside what it is about.</summary>
    private const double DecidedNamed = 0.7;

    /// <summary>From this share on nothing of the knowledge is likelier to answer than something of it.</summary>
    private const double Hopeless = 0.5;

    /// <summary>How many readings are offered where none is sure.</summary>
    private const int MostOffered = 3;

    /// <summary>A reading that is much less likely than the first is not worth offering.</summary>
    private const double LeastOffered = 0.08;

    /// <summary>Among how many of the likeliest answers the nearest is looked for.</summary>
    private const int MostNear = 5;

    /// <summary>What has fewer of a question's words has nothing to do with it.</summary>
    private const double LeastMeasure = 0.02;

    /// <summary>What is less likely than this is not near.</summary>
    private const double LeastNear = 0.15;

    /// <summary>One unknown word is a name or a slip.</summary>
    private const int FewestForeign = 2;

    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;
    private readonly QuestionReader _reader;
    private readonly ChoiceFinder _choices;
    private readonly RankingModel _model;
    private readonly MembershipReader _memberships;
    private readonly OrdinalReader _ordinals;
    private readonly ContinuationReader _continuations;
    private readonly EllipsisReader _ellipses;
    private readonly WorkReader _work;
    private readonly DocumentChoice _documents;
    private readonly SentenceOpinion? _opinion;

    public QuestionRecognizer(KnowledgeBase knowledge, Lexicon lexicon, SmallTalkReader smallTalk, AnswerableIndex index, KnowledgeWords words, WorkReader work, PlaceReader? places, RankingFile ranking, SentenceModel? sentences)
    {
        (_knowledge, _lexicon, Index, _work) = (knowledge, lexicon, index, work);
        _documents = new DocumentChoice(knowledge, index);
        _opinion = SentenceOpinion.On(sentences, knowledge, index);
        var phrases = new KnowledgePhrases(knowledge, lexicon, words);
        _reader = new QuestionReader(lexicon, phrases, new SpellingRepair(lexicon, words.All.Concat(work.Words).Concat(lexicon.Words), ranking.Spelt, places is null ? null : places.Knows), new SpokenNames(knowledge, lexicon), places);
        _model = RankingLoader.ModelOf(ranking, knowledge, Index, lexicon.Vectors.Dimensions);
        var leading = words.All.Where(word => index.Postings.OfStem(word.Stem) is { IsEmpty: false, IsCut: false });
        _choices = new ChoiceFinder(knowledge, Index, _reader, new SentenceFocus(lexicon), new Likeness(lexicon.Vectors, leading), smallTalk);
        _memberships = new MembershipReader(knowledge, Index);
        _ordinals = new OrdinalReader(Index, lexicon);
        _continuations = new ContinuationReader(Index, _ordinals);
        _ellipses = new EllipsisReader(_reader, lexicon, knowledge, Index);
    }

    /// <summary>Everything the knowledge can say.</summary>
    public AnswerableIndex Index { get; }

    /// <summary>Whether a sentence only names what to choose from, so that it belongs to the one before it.</summary>
    public bool IsBareChoice(string sentence) => _work.IsBareChoice(_reader.Read(sentence));

    /// <summary>Whether a sentence only asks if the one before it is true: "Is that right?".</summary>
    public bool IsBareCheck(string sentence)
    {
        var question = _reader.Read(sentence);
        return question.Shows(Intent.Verify) && question.Spans.All(span => span.Role is SpanRole.Filler or SpanRole.Light || span.Shows(Intent.Verify));
    }

    /// <summary>Whether a sentence only asks for the reason of what was said: "why?", "why is it A?".</summary>
    public bool IsBareWhy(string sentence)
    {
        var question = _reader.Read(sentence);
        return question.Shows(Intent.Why) && !question.IsNegated && question.Spans.All(span => span.Role is SpanRole.Filler or SpanRole.Light or SpanRole.Concept || span.Shows(Intent.Why) || span.Shows(Intent.Verify));
    }

    /// <summary>A sentence with what it leaves out of the question before it.</summary>
    public string Complete(string sentence, string? last) => _ellipses.Complete(sentence, last);

    /// <summary>What the sentence after this one may be about without saying so; null where this one names nothing.</summary>
    public Topic? TopicOf(string sentence) =>
        _reader.Read(sentence).Concepts is { IsEmpty: false } concepts ? new Topic(string.Empty, concepts, null, 0) : null;

    /// <summary>Whether a text tells what somebody does and asks nothing.</summary>
    public bool IsStatement(string text) => _work.IsStatement(_reader.Read(text));

    /// <summary>Understands one sentence of any content.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    /// <param name="file">The document that is asked; null for all.</param>
    /// <param name="isTried">Whether it is one of several ways to read a message, which counts only where the ranking is sure: it is not worth the sentence model's time.</param>
    public Reading Recognize(string text, Topic? topic, string? file = null, bool isTried = false)
    {
        var question = Read(text, topic);
        return WithoutRanking(question, topic) ?? Ranked(text, question, topic, file, isTried ? null : _opinion);
    }

    /// <summary>Understands a text as the name or the description of work; null where it tells of none.</summary>
    public Reading? RecognizeWork(string text) => _work.ReadTold(_reader.Read(text), text);

    /// <summary>Everything that may answer a sentence; null where it is read without ranking.</summary>
    internal Choices? ChoicesFor(string text, Topic? topic)
    {
        var question = Read(text, topic);
        if (WithoutRanking(question, topic) is not null)
        {
            return null;
        }

        var whole = _choices.Of(text, question, _work.SignsOf(question, text, topic), topic, weights: null);
        return _choices.WithParts(whole, text, weights: null) ?? whole;
    }

    /// <summary>What of a sentence speaks for its asking where work belongs.</summary>
    internal WorkSigns SignsOfWork(string text, Topic? topic) => _work.SignsOf(_reader.Read(text), text, topic);

    /// <summary>What a sentence says that may describe work; null where it has no words for that.</summary>
    internal WorkDescription? DescriptionIn(string text, Topic? topic) => _work.DescriptionIn(_reader.Read(text), topic);

    /// <summary>The reading of a sentence that asks where work belongs.</summary>
    internal Reading WorkIn(string text, Topic? topic) => _work.Read(SignsOfWork(text, topic), 1);

    private Question Read(string text, Topic? topic) => _ellipses.OfThoseMeant(_reader.Read(text), topic);

    private Reading? WithoutRanking(Question question, Topic? topic) => (topic is null ? _work.ReadBareChoice(question) : OfLastWork(question, topic)) ?? _memberships.Read(question) ?? _continuations.Read(question, topic);

    /// <summary>"Is that A or B?" and "so it is A?" ask of the work that was spoken of last.</summary>
    private Reading? OfLastWork(Question question, Topic topic) =>
        _work.BareSideIn(question) is { } claimed ? OfLastWork(question, topic, claimed)
        : !_work.IsBareChoice(question) ? null
        : OfLastWork(question, topic, null)
            ?? (topic is { Entry: { } id, Intent: not Answering.Answer.ClassifyIntent } && Index.Find(id) is { Kind: AnswerKind.Item, Entry.Concepts.Length: 1 } item
                ? new Reading.Answered(question, item, question.Concepts) { Confidence = 1, Evidence = question.TellingWords }
                : null);

    /// <summary>The same, where that was placed before, or is a term that names work; null also where the speaker's own work is asked of.</summary>
    private Reading? OfLastWork(Question question, Topic topic, string? claimed) => _work.NamesOwn(question) ? null : topic switch
    {
        { Intent: Answering.Answer.ClassifyIntent, Concepts: [var placed] } => new Reading.WorkPlaced(question, placed, claimed) { Confidence = 1, Evidence = question.TellingWords },
        { Entry: { } id } when Index.Find(id)?.Entry is Entry.Term term => _work.ReadOf(question, term.Name, claimed),
        _ => null,
    };

    private Reading Ranked(string text, Question question, Topic? topic, string? file, SentenceOpinion? opinion)
    {
        var work = _work.SignsOf(question, text, topic);
        var whole = _choices.Of(text, question, work, topic, _model.Weights);
        var all = _model.Rank(whole);
        var own = _documents.Of(all, topic, file);
        if (!IsCertain(own.Ranked) && _choices.WithParts(whole, text, _model.Weights) is { } withParts)
        {
            all = _model.Rank(withParts);
            own = _documents.Of(all, topic, file);
        }

        var (ranked, files, also) = opinion is null || IsLikely(all) || IsDecided(question, work, own.Ranked) ? own : _documents.Of(opinion.Of(all, text, topic), topic, file);
        var confidence = ranked.Confidence;
        var first = ranked.Answers.IsEmpty ? null : ranked.Answers[0].Candidate;
        var best = first is null ? null : new Candidate(first.Answerable, confidence, _choices.EvidenceFor(first));
        if (ranked.Work >= LeastWorkOf(question, confidence))
        {
            var placed = _work.Read(work, ranked.Work);
            return placed is Reading.WorkAsked { Work: null } && topic is not null && OfLastWork(question, topic, _work.ClaimedIn(question)) is { } last ? last with { Confidence = Math.Round(ranked.Work, 3) } : placed;
        }

        if (ranked.SmallTalk > Threshold)
        {
            return new Reading.SmallTalk(question) { Confidence = ranked.SmallTalk };
        }

        return best is null || confidence < Threshold || IsAstray(question, best, topic) || IsOfAnother(question, best) || IsOfStranger(question, best) ? Declined(question, ranked, own.Ranked, best, topic)
            : files.IsEmpty ? Reading.Answered.Of(first!.Question, best with { Answerable = _ordinals.OfAsked(question, OwnListOf(question, best.Answerable)) }) with { Also = also }
            : new Reading.WhichDocument(first!.Question, text, files) { Confidence = best.Score, Evidence = best.Evidence };
    }

    private static bool IsCertain(RankedAnswers ranked) => Math.Max(ranked.Confidence, Math.Max(ranked.SmallTalk, ranked.Work)) >= CertainWhole;

    /// <summary>Whether one choice is so likely, or there is so little to choose from, that the ranking needs no other judge.</summary>
    private static bool IsLikely(RankedAnswers ranked) =>
        ranked.Answers.IsEmpty || Math.Max(Math.Max(ranked.Answers[0].Probability, ranked.Decline), Math.Max(ranked.SmallTalk, ranked.Work)) >= Likely;

    /// <summary>
    /// Whether the ranking needs no other judge: there is no word; it is sure of an answer, all the more of one that is named in full beside what it is about; or work is told that has a name, or asked of in
    /// the form "X, A or B?" or in so many words.
    /// </summary>
    private bool IsDecided(Question question, WorkSigns work, RankedAnswers ranked)
    {
        var least = LeastWorkOf(question, ranked.Confidence);
        return question.Spans.IsEmpty || ranked.Confidence >= DecidedWhole
            || (ranked.Confidence >= DecidedNamed && (question.HasPronoun || !question.Concepts.IsEmpty) && ranked.Answers is [{ Candidate: var first }, ..] && first.Signs.Of(first.Answerable).Named == 1)
            || (ranked.Work >= least && (least < LeastWork || (_work.IsStatement(question) && _work.Read(work, ranked.Work) is Reading.WorkNamed)));
    }

    /// <summary>From which probability on a sentence is taken to ask where work belongs, by what it says and how sure the likeliest answer is.</summary>
    private static double LeastWorkOf(Question question, double confidence)
    {
        var asksOfDegree = question.Degree != 0 && question.Shows(Intent.Which);
        var setsChoice = question.HasAlternatives && question.Concepts.Length > 1 && !asksOfDegree && confidence < (question.AsksWhetherItIs ? CertainWhole : Threshold);
        return !setsChoice && !question.Shows(Intent.Classify) ? LeastWork
            : question.AsksWhetherItIs && question.HasAlternatives && confidence < Threshold ? LeastWorkInForm
            : LeastWorkInWords;
    }

    /// <summary>A question that names nothing but by a pronoun is about what was spoken of last.</summary>
    private static bool IsAstray(Question question, Candidate best, Topic? topic) =>
        question.HasPronoun && topic is { Concepts.IsEmpty: false } && best.Answerable.Concepts.Length > 0 && !topic.Concepts.Any(best.Answerable.Concepts.Contains)
        && !question.Spans.Any(span => span.IsTelling);

    /// <summary>The list of one concept answers no question about another, unless one is a kind of the other.</summary>
    private bool IsOfAnother(Question question, Candidate best) =>
        question.Concepts is [var asked] && best.Answerable is { Kind: AnswerKind.List, Concepts: [var told] } && told != asked && !_knowledge.IsAncestor(told, asked) && !_knowledge.IsAncestor(asked, told);

    /// <summary>Of two lists of one kind, such as two of types, that of the one concept which is asked of.</summary>
    private Answerable OwnListOf(Question question, Answerable best) =>
        question.Concepts is [var asked] && best is { Kind: AnswerKind.List, Concepts: [var told], Entry: Entry.ItemList list } && told != asked
            ? Index.Postings.OfOneConcept(AnswerKind.List, asked).Select(place => Index.All[place]).FirstOrDefault(own => own.Entry is Entry.ItemList other && other.Intent == list.Intent) ?? best
            : best;

    /// <summary>What one thing differs from, where the knowledge never names the other, and what the letters of something stand for that it never names, is not in it.</summary>
    private static bool IsOfStranger(Question question, Candidate best) => best.Answerable.Kind switch
    {
        AnswerKind.Table => question.IsComparedWithStranger,
        AnswerKind.Expansion => question.Concepts.IsEmpty && !question.HasPronoun && question.Spans.Any(span => span.Role == SpanRole.Alien),
        _ => false,
    };

    private bool IsForeign(Question question) =>
        question.Spans.Count(span => span.Role == SpanRole.Alien && !span.IsPlace) >= FewestForeign
        && question.Spans.All(span => span.Role == SpanRole.Concept || span.IsPlace || (span.Role == SpanRole.Alien && !span.Tokens.Any(_lexicon.IsInDictionary)));

    /// <summary>How to decline a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="judged">What both judges hold of it.</param>
    /// <param name="ranked">What the ranking does: where nothing answers, it alone was taught what is nearest.</param>
    /// <param name="best">The likeliest answer; null where there is none.</param>
    /// <param name="topic">What was spoken of last.</param>
    private Reading Declined(Question question, RankedAnswers judged, RankedAnswers ranked, Candidate? best, Topic? topic)
    {
        if (IsForeign(question))
        {
            return new Reading.Foreign(question);
        }

        var isOfTopic = question.Concepts.IsEmpty && question.HasPronoun && topic is { Concepts.IsEmpty: false };
        Answerable[] likely = [.. judged.Answers.Take(MostOffered).Where(answer => answer.Probability >= LeastOffered).Select(answer => answer.Candidate.Answerable)
            .Where(answer => !isOfTopic || answer.Concepts.Any(topic!.Concepts.Contains))];
        if (judged.Decline < Hopeless && judged.Answers.Length > 1 && likely.Length > 0 && !question.IsComparedWithStranger)
        {
            return new Reading.Unclear(question, [.. likely]) { Confidence = best!.Score, Evidence = best.Evidence };
        }

        var asked = question.Concepts.IsEmpty && question.HasPronoun && topic is { Concepts: [var spokenOf, ..] } && Index.DefinitionOf(spokenOf) is not null
            ? question.About(topic.Concepts)
            : ranked.Answers.IsEmpty ? question : ranked.Answers[0].Candidate.Question;
        var isNear = asked.Concepts.Length > 0 || asked.Spans.Concat(question.Spans).Any(span => span.Role is SpanRole.Content or SpanRole.Concept);
        return isNear
            ? new Reading.NearMiss(asked, asked.Concepts, Nearest(asked, ranked)) { Confidence = best?.Score ?? 0, Evidence = best?.Evidence ?? [] }
            : new Reading.Unknown(question);
    }

    /// <summary>What is nearest to a question that nothing answers: of the likeliest what has most of its words; where all is far,
    /// what its concept is, and nothing where it names none.</summary>
    private Answerable? Nearest(Question question, RankedAnswers ranked)
    {
        if (ranked.Answers.IsEmpty)
        {
            return null;
        }

        var candidate = ranked.Answers.Take(MostNear).MaxBy(answer => answer.Candidate.Measure).Candidate;
        if (question.Concepts.IsEmpty && candidate.Measure < LeastMeasure)
        {
            return null;
        }

        var nearest = candidate.Answerable;
        var isFar = ranked.Answers[0].Probability < LeastNear || !question.Concepts.Any(nearest.Concepts.Contains);
        return isFar && question.Concepts is [var concept, ..] && Index.DefinitionOf(concept) is { } definition ? definition : nearest;
    }
}
