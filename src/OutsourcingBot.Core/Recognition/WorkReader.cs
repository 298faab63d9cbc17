using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition.Ranking;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Understands questions about where work belongs: known work by its names, other work by what its description is about.
/// </summary>
internal sealed class WorkReader
{
    private const double MostLeft = 4;
    private const double MostSpans = 10;
    private const double MostLean = 4;

    private readonly AnswerableIndex _index;
    private readonly WorkForms _forms;
    private readonly WorkSides _sides;
    private readonly NamedWorkReader _named;
    private readonly UnnamedWorkReader _unnamed;
    private readonly WorkDescriptions _descriptions;
    private readonly Lexicon _lexicon;

    public WorkReader(Questionnaire questionnaire, ImmutableArray<Activity> activities, KnowledgeBase knowledge, AnswerableIndex index, Lexicon lexicon, RankingFile ranking)
    {
        var asks = questionnaire.Definition.Work.Asks;
        var finder = new ActivityFinder(activities, lexicon);
        (_index, _lexicon) = (index, lexicon);
        _forms = new WorkForms(asks, activities, lexicon);
        _sides = new WorkSides(knowledge);
        var poles = (knowledge.ConceptOf(questionnaire.Poles.Low), knowledge.ConceptOf(questionnaire.Poles.High));
        var odds = new WorkOdds(ranking.Work, poles is ({ } low, { } high) && ranking.Concepts.Contains(low) && ranking.Concepts.Contains(high));
        _descriptions = new WorkDescriptions(new WorkLikeness(activities, poles, lexicon, odds), odds, _forms, questionnaire);
        _named = new NamedWorkReader(finder, new WorkList(_forms, lexicon), _forms, _sides, new WorkCoverage(_forms, lexicon), _descriptions, lexicon);
        _unnamed = new UnnamedWorkReader(_descriptions, _forms, _sides, lexicon);
        Words = finder.Words;
    }

    /// <inheritdoc cref="ActivityFinder.Words"/>
    public ImmutableArray<Token> Words { get; }

    /// <summary>What of a question speaks for its asking where work belongs.</summary>
    /// <param name="said">The question.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    public WorkSigns SignsOf(Question said, string text, Topic? topic)
    {
        var question = Continued(said, topic);
        var named = _named.Find(question);
        var reading = _named.Read(named, text);
        var signs = new WorkSigns(named, text, reading, new double[WorkSigns.Count]);
        var sides = _sides.Of(question).Length;
        var tokens = named.Tokens;
        Set(WorkSign.Always, true);
        Set(WorkSign.Known, !named.Found.IsEmpty);
        Set(WorkSign.Several, named.Found.Length > 1);
        Set(WorkSign.Named, reading is not null);
        Set(WorkSign.Covered, _named.IsCovered(named));
        SetShare(WorkSign.Left, named.Left, MostLeft);
        Set(WorkSign.OneSide, sides == 1);
        Set(WorkSign.BothSides, sides > 1);
        Set(WorkSign.Alternatives, _sides.AreAlternatives(question));
        Set(WorkSign.OnlySides, _sides.AreAll(question));
        Set(WorkSign.SideLast, question.Spans is [.., { Role: SpanRole.Concept }] or [.., { Role: SpanRole.Concept }, { Role: SpanRole.Light }]);
        Set(WorkSign.WorkFirst, UnnamedWorkReader.WorkIsNamedFirst(question));
        Set(WorkSign.WhetherItIs, question.AsksWhetherItIs);
        Set(WorkSign.SaidToBe, _unnamed.IsSaidToBe(question));
        Set(WorkSign.Which, _forms.AsksWhich(question));
        Set(WorkSign.Own, _unnamed.AsksOfOwn(question));
        Set(WorkSign.Tells, _forms.TellsOfOwn(question));
        Set(WorkSign.Name, _forms.IsName(question));
        Set(WorkSign.AsksElse, _forms.AsksOrWishes(question));
        Set(WorkSign.OpensAsking, tokens is [var first, ..] && _lexicon.IsOpenQuestionWord(first.Text));
        Set(WorkSign.Follows, topic is not null && WasAboutWork(topic));
        SetShare(WorkSign.Aliens, question.AlienWords.Count(), MostLeft);
        SetShare(WorkSign.Length, question.Spans.Length, MostSpans);
        SetShare(WorkSign.Lean, _descriptions.LeanOf(question), MostLean);
        return signs;

        void Set(WorkSign sign, bool isThere) => signs.Values[(int)sign] = isThere ? 1 : 0;

        void SetShare(WorkSign sign, double much, double most) => signs.Values[(int)sign] = Math.Min(1, much / most);
    }

    /// <summary>The reading of a question that asks where work belongs. Whoever describes work hopes for more than to be asked of it.</summary>
    /// <param name="signs">What was seen in it.</param>
    /// <param name="probability">How likely it is that it asks so.</param>
    public Reading Read(WorkSigns signs, double probability)
    {
        var reading = signs.Named ?? Mentioned(signs) ?? _unnamed.Describe(signs) ?? (Reading)_unnamed.Ask(signs.Question);
        var confidence = reading switch
        {
            Reading.WorkAsked => probability * (1 - _descriptions.IsTold(signs.Question)),
            { Confidence: > 0 } => Math.Min(reading.Confidence, probability),
            _ => probability,
        };
        return reading with { Confidence = Math.Round(confidence, 3) };
    }

    /// <summary>Known work that is named in no form that asks to place it. What is told besides may make it other work.</summary>
    private Reading? Mentioned(WorkSigns signs)
    {
        return signs.Work.Found.IsEmpty ? null
            : _named.ReadMeant(signs.Work, signs.Text) is not { } reading ? null
            : reading is { Works: [{ Activity: { } only }] } && signs.Has(WorkSign.Left) ? WorkDescriptions.Alike(signs.Question, only)
            : reading;
    }

    /// <inheritdoc cref="WorkDescriptions.DescriptionIn"/>
    public WorkDescription? DescriptionIn(Question said, Topic? topic) => _descriptions.DescriptionIn(Continued(said, topic));

    /// <summary>The reading of a text that tells of work, where nothing else can be meant; null where it tells of none.</summary>
    public Reading? ReadTold(Question question, string text)
    {
        var named = _named.Find(question);
        var isTold = !named.Found.IsEmpty && (_forms.BeginsWithActivity(question) || !_forms.AsksOrWishes(question));
        return (isTold ? _named.ReadMeant(named, text) : _named.Read(named, text)) is { } reading ? reading with { Confidence = 1 } : _unnamed.ReadTold(question);
    }

    /// <summary>"A or B?" or "which one?" and nothing else: it asks of something said before it; "which needs less?" asks more.</summary>
    public bool IsBareChoice(Question question) =>
        IsNothingElse(question)
        || (_sides.Of(question) is { Length: > 0 } sides && (question.HasQuestionMark || sides.Length > 1) && question.HasPronoun && NamesOnlyConcepts(question));

    /// <summary>"So that is A?": the side of which it claims, and says nothing else, that something said before belongs to it; null where it does not.</summary>
    public string? BareSideIn(Question question) =>
        _sides.IsOne(question) && !_lexicon.IsOpenQuestionWord(question.Tokens[0].Text)
        && (question.HasPronoun || question.IsNegated || question.Shows(Intent.Verify) || question.Tokens.Any(_lexicon.IsCopula))
        && NamesOnlyConcepts(question)
            ? question.Concepts[0]
            : null;

    /// <inheritdoc cref="WorkForms.NamesOwn"/>
    public bool NamesOwn(Question question) => _forms.NamesOwn(question);

    /// <summary>The only side that a question names; null where it names none or sets them to choose from.</summary>
    public string? ClaimedIn(Question question) => _sides.Of(question) is [var only] && !question.HasAlternatives ? only : null;

    /// <summary>The reading of a question that asks where something belongs that was spoken of before; null where that is no known work.</summary>
    /// <param name="question">The question.</param>
    /// <param name="name">What was spoken of.</param>
    /// <param name="claimed">The side it is said to belong to; null where nothing is claimed.</param>
    public Reading.WorkNamed? ReadOf(Question question, string name, string? claimed) =>
        _named.Named(name) is { } known ? new Reading.WorkNamed(question, [new WorkPiece(name, known)], claimed) { Confidence = 1, Evidence = question.TellingWords } : null;

    /// <summary>"A or B?" at the start of a conversation, which can ask of nothing but work; null for anything else.</summary>
    public Reading? ReadBareChoice(Question question) => _sides.Of(question).Length > 1 && IsNothingElse(question) ? _unnamed.Ask(question) with { Confidence = 1 } : null;

    private static bool NamesOnlyConcepts(Question question) =>
        question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler or SpanRole.Light || span.Shows(Intent.Verify));

    private bool IsNothingElse(Question question) =>
        _sides.AreAll(question) || (_forms.AsksWhich(question) && question.Degree == 0 && question.Spans.All(span => span.Role is not (SpanRole.Alien or SpanRole.Content)));

    /// <inheritdoc cref="WorkForms.IsStatement"/>
    public bool IsStatement(Question question) => _forms.IsStatement(question);

    /// <summary>"And X?" after work was classified asks the same of X.</summary>
    private Question Continued(Question question, Topic? topic) =>
        question.IsFollowUp && topic is not null && question.Concepts.IsEmpty && WasAboutWork(topic)
        && question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien)
            ? _sides.AskedOf(question)
            : question;

    private bool WasAboutWork(Topic topic) =>
        topic.Intent == Answer.ClassifyIntent || (topic is { Intent: Answer.VerifyIntent, Entry: { } last } && _index.Find(last)?.Kind == AnswerKind.Item);
}
