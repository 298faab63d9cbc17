using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Understands questions about where work belongs: known work by its names, before anything else is looked for, and
/// other work by the form of the question, where the knowledge has no surer answer.
/// </summary>
internal sealed class WorkReader
{
    private readonly AnswerableIndex _index;
    private readonly WorkForms _forms;
    private readonly WorkSides _sides;
    private readonly NamedWorkReader _named;
    private readonly UnnamedWorkReader _unnamed;

    public WorkReader(Questionnaire questionnaire, ImmutableArray<Activity> activities, KnowledgeBase knowledge, AnswerableIndex index, Lexicon lexicon)
    {
        var asks = questionnaire.Definition.Work.Asks;
        var finder = new ActivityFinder(activities, lexicon);
        _index = index;
        _forms = new WorkForms(asks, activities, lexicon);
        _sides = new WorkSides(knowledge);
        var poles = (knowledge.ConceptOf(questionnaire.Poles.Low), knowledge.ConceptOf(questionnaire.Poles.High));
        var descriptions = new WorkDescriptions(new WorkLikeness(activities, poles, lexicon), _forms, questionnaire);
        _named = new NamedWorkReader(finder, new WorkList(_forms, lexicon), _forms, _sides, new WorkCoverage(_forms, lexicon), descriptions, lexicon);
        _unnamed = new UnnamedWorkReader(descriptions, _forms, _sides, lexicon);
        Words = finder.Words;
    }

    /// <inheritdoc cref="ActivityFinder.Words"/>
    public ImmutableArray<Token> Words { get; }

    /// <summary>The reading by what is named; null where the question names no known work or asks something else of it.</summary>
    /// <param name="said">The question.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    public Reading? Read(Question said, string text, Topic? topic) => _named.Read(Continued(said, topic), text) ?? (Reading?)_unnamed.ReadOwn(said);

    /// <summary>The reading by the form of the question; null where something else answers it better.</summary>
    /// <param name="said">The question.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    /// <param name="best">What would answer it otherwise; null where nothing would.</param>
    public Reading? ReadUnnamed(Question said, string text, Topic? topic, Candidate? best) =>
        (UnnamedWorkReader.IsOpen(best) && _forms.IsOfNouns(said) ? _named.Read(Continued(said, topic), text, alone: true) : null)
        ?? _unnamed.Read(Continued(said, topic), best);

    /// <summary>The reading of a text that tells of work, where nothing else can be meant; null where it tells of none.</summary>
    public Reading? ReadTold(Question question, string text) => _named.Read(question, text, alone: true, told: true) ?? (Reading?)_unnamed.ReadTold(question);

    /// <summary>"A or B?" or "which one?" and nothing else: it asks of something said before it.</summary>
    public bool IsBareChoice(Question question) =>
        _sides.AreAll(question)
        || (_sides.Of(question).Length > 0 && question.HasQuestionMark && question.HasPronoun && question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler or SpanRole.Light || span.Shows(Intent.Verify)))
        || (_forms.AsksWhich(question.Tokens) && question.Spans.All(span => span.Role is not (SpanRole.Alien or SpanRole.Content)));

    /// <inheritdoc cref="WorkForms.IsStatement"/>
    public bool IsStatement(Question question) => _forms.IsStatement(question.Tokens);

    /// <summary>"And X?" after work was classified asks the same of X.</summary>
    private Question Continued(Question question, Topic? topic) =>
        question.IsFollowUp && topic is not null && question.Concepts.IsEmpty && WasAboutWork(topic)
        && question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien)
            ? _sides.AskedOf(question)
            : question;

    private bool WasAboutWork(Topic topic) =>
        topic.Intent == Answer.ClassifyIntent || (topic is { Intent: Answer.VerifyIntent, Entry: { } last } && _index.Find(last)?.Kind == AnswerKind.Item);
}
