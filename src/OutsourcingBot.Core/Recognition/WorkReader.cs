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
internal sealed class WorkReader(WorkAsks asks, ImmutableArray<Activity> activities, KnowledgeBase knowledge, AnswerableIndex index, Lexicon lexicon)
{
    private const double CertainAgainstClassifying = 0.85;

    /// <summary>Questions for something else than the place of work, although they name some.</summary>
    private static readonly ImmutableArray<Intent> OtherIntents =
        [Intent.Compare, Intent.Types, Intent.Why, Intent.HowTo, Intent.HowMuch, Intent.Count, Intent.When, Intent.Expand, Intent.Source, Intent.Meaning];

    /// <summary>What only sounds like known work is never told as certain.</summary>
    private const double MostOfAlike = 0.79;

    private readonly ActivityFinder _finder = new(activities, lexicon);
    private readonly WorkLikeness _likeness = new(activities, lexicon);
    private readonly WorkForms _forms = new(asks, lexicon);
    private readonly WorkList _list = new(asks, lexicon);

    /// <summary>Every word that names of work are made of.</summary>
    public ImmutableArray<Token> Words => _finder.Words;

    /// <summary>The reading by what is named; null where the question names no known work or asks something else of it.</summary>
    /// <param name="said">The question.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    public Reading? Read(Question said, string text, Topic? topic)
    {
        var question = Continued(said, topic);
        Token[] tokens = TokensOf(question);
        var found = _finder.Find(tokens);
        var asked = new Asked(question, tokens, found, Left(question, found));
        var claimed = Claimed(asked);
        var isMeant = claimed is not null || (found.IsEmpty ? question.Shows(Intent.Classify) : AsksWhich(asked));
        var works = isMeant ? _list.Read(question, text, found, IsAsked(asked)) : [];
        return works.IsEmpty
            ? AsksOfOwnWork(said) ? new Reading.WorkAsked(said) { Confidence = 1, Evidence = said.TellingWords } : null
            : new Reading.WorkNamed(question, works, claimed) { Confidence = 1, Evidence = [.. found.SelectMany(work => work.Places).Select(place => tokens[place].Text)] };
    }

    /// <summary>The reading by the form of the question; null where something else answers it better.</summary>
    /// <param name="said">The question.</param>
    /// <param name="topic">What the last answer was about; null at the start.</param>
    /// <param name="best">What would answer it otherwise; null where nothing would.</param>
    public Reading? ReadUnknown(Question said, Topic? topic, Candidate? best)
    {
        var question = Continued(said, topic);
        return AsksOfUnknown(question, best) ? Alike(question) ?? (Reading)new Reading.WorkAsked(said) { Confidence = 1, Evidence = said.TellingWords }
            : AsksOfDescribed(question) && (best is null || best.Score < QuestionRecognizer.Threshold) ? Alike(question)
            : null;
    }

    /// <summary>The known work that a description sounds like.</summary>
    private Reading.WorkAlike? Alike(Question question)
    {
        var description = question.Spans.Where(span => span.Role is not (SpanRole.Concept or SpanRole.Filler) && !span.Shows(Intent.Classify)).SelectMany(span => span.Tokens);
        return _likeness.Find(description) is var (activity, likeness)
            ? new Reading.WorkAlike(question, activity) { Confidence = Math.Min(MostOfAlike, Math.Round(likeness, 3)), Evidence = question.TellingWords }
            : null;
    }

    /// <summary>"…, A or B?" or "…, which is it?" behind a description.</summary>
    private bool AsksOfDescribed(Question question)
    {
        var tokens = TokensOf(question);
        var endsWithSides = AsksWhichSide(question) && question.Spans[^1].Role == SpanRole.Concept;
        return WorkIsNamedFirst(question) && !lexicon.IsOpenQuestionWord(tokens[0].Text)
            && (endsWithSides || (SidesOf(question).Length == 0 && _forms.AsksWhich(tokens)));
    }

    /// <summary>Whether a question is about work that the knowledge does not list, or only wishes to classify some.</summary>
    private bool AsksOfUnknown(Question question, Candidate? best)
    {
        if (question.Shows(Intent.Classify))
        {
            return best is null || best.Score < CertainAgainstClassifying || best.Answerable.Kind is not (AnswerKind.Item or AnswerKind.Row or AnswerKind.List);
        }

        if (NamesOnlySides(question))
        {
            return true;
        }

        var isOpen = best is null || best.Score < (AsksWhichSide(question) ? CertainAgainstClassifying : QuestionRecognizer.Threshold);
        var asksElse = question.Shows(Intent.Which) || question.Shows(Intent.Compare);
        return isOpen && !asksElse && WorkIsNamedFirst(question)
            && (AsksWhichSide(question) || (question.AsksWhetherItIs && question.Degree == 0 && IsMain(question) && question.Spans[^1].Role is SpanRole.Concept or SpanRole.Light));
    }

    /// <summary>"A or B?" or "which one?" and nothing else: it asks of something said before it.</summary>
    public bool IsBareChoice(Question question) =>
        NamesOnlySides(question)
        || (_forms.AsksWhich(TokensOf(question)) && question.Spans.All(span => span.Role is not (SpanRole.Alien or SpanRole.Content)));

    /// <inheritdoc cref="WorkForms.IsStatement"/>
    public bool IsStatement(Question question) => _forms.IsStatement(TokensOf(question));

    /// <summary>"And X?" after work was classified asks the same of X.</summary>
    private Question Continued(Question question, Topic? topic) =>
        question.IsFollowUp && topic is not null && question.Concepts.IsEmpty && WasAboutWork(topic)
        && question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien)
            ? question.About(knowledge.MainConcepts) with { HasAlternatives = true }
            : question;

    private bool WasAboutWork(Topic topic) =>
        topic.Intent == Answer.ClassifyIntent || (topic is { Intent: Answer.VerifyIntent, Entry: { } last } && index.Find(last)?.Kind == AnswerKind.Item);

    /// <summary>Whether somebody asks where their own work belongs without naming any that is known.</summary>
    private bool AsksOfOwnWork(Question question)
    {
        var tokens = TokensOf(question);
        var main = SidesOf(question).Length;
        return (main == 0 && _forms.AsksWhich(tokens) && _forms.StartsWithStatement(tokens) && question.AlienWords.Any())
            || (main > 1 && question.HasAlternatives && _forms.SpeaksOfOwn(tokens));
    }

    /// <summary>The concept that the work is said to belong to; null where nothing is claimed.</summary>
    private string? Claimed(Asked asked)
    {
        var question = asked.Question;
        return SidesOf(question) is [var side] && asked.Found.Length == 1 && !question.HasAlternatives && !question.Shows(Intent.Classify) && !BeginsOpenly(asked) && !AsksElse(question)
            && asked.Left <= (StandsInConcept(asked) ? 0 : 1)
            ? side
            : null;
    }

    private bool AsksWhich(Asked asked)
    {
        var question = asked.Question;
        var sides = SidesOf(question).Length;
        if (sides > 1)
        {
            return !AsksElse(question) && (question.HasAlternatives || asked.Left <= 1);
        }

        if (IsAsked(asked))
        {
            return !OtherIntents.Except([Intent.Types, Intent.Compare]).Any(question.Shows);
        }

        return sides == 0 && !BeginsOpenly(asked) && !AsksElse(question) && (IsStatement(question) || IsBare(asked));
    }

    /// <summary>Whether the question says in words that it wants things placed.</summary>
    private bool IsAsked(Asked asked) =>
        asked.Question.Shows(Intent.Classify) || AsksWhichSide(asked.Question) || _forms.AsksWhich(asked.Tokens);

    /// <summary>Nothing but the work's name. The document's own items are left to be looked up in it.</summary>
    private static bool IsBare(Asked asked) =>
        asked.Left == 0 && asked.Found.All(work => work.Activity is not Activity.Listed)
        && asked.Question.Spans.All(span => span.Cues.IsEmpty || span.Shows(Intent.Activities) || (asked.Question.IsFollowUp && span.Shows(Intent.Define)));

    private static bool AsksElse(Question question) => OtherIntents.Any(question.Shows);

    private bool BeginsOpenly(Asked asked) => !asked.Question.IsFollowUp && asked.Tokens is [var first, ..] && lexicon.IsOpenQuestionWord(first.Text);

    /// <summary>"… in a such-and-such" asks of something there, not whether it is one.</summary>
    private bool StandsInConcept(Asked asked)
    {
        var spans = asked.Question.Spans;
        var concept = Enumerable.Range(0, spans.Length).LastOrDefault(i => spans[i].Role == SpanRole.Concept);
        var before = spans.Take(concept).SelectMany(span => span.Tokens).Reverse().SkipWhile(token => token.Text.Length == 1).ToArray();
        return before is [var last, ..] && lexicon.IsPreposition(last);
    }

    /// <summary>How many words of a subject there are besides the names of work.</summary>
    private static int Left(Question question, ImmutableArray<FoundActivity> found)
    {
        var named = found.SelectMany(work => work.Places).ToHashSet();
        var (left, place) = (0, 0);
        foreach (var span in question.Spans)
        {
            var isNamed = Enumerable.Range(place, span.Tokens.Length).Any(named.Contains);
            left += !isNamed && span.Role is SpanRole.Alien or SpanRole.Content && !isNamed && !span.IsGeneric && span.Cues.IsEmpty ? 1 : 0;
            place += span.Tokens.Length;
        }

        return left;
    }

    private bool NamesOnlySides(Question question) =>
        AsksWhichSide(question) && question.Spans.All(span => span.Role is SpanRole.Concept or SpanRole.Filler || span.Shows(Intent.Verify));

    private bool AsksWhichSide(Question question) =>
        question.HasAlternatives && question.Concepts.Length == 2
        && knowledge.SiblingsOf(question.Concepts[0]).Contains(question.Concepts[1]);

    private bool IsMain(Question question) => question.Concepts is [var one] && knowledge.MainConcepts.Contains(one);

    private string[] SidesOf(Question question) => [.. question.Concepts.Where(knowledge.MainConcepts.Contains)];

    private static bool WorkIsNamedFirst(Question question) =>
        question.Spans.TakeWhile(span => span.Role != SpanRole.Concept).Any(span => span.Role is SpanRole.Alien or SpanRole.Content);

    private static Token[] TokensOf(Question question) => [.. question.Spans.SelectMany(span => span.Tokens)];

    /// <param name="Left">How many words of a subject there are besides the work.</param>
    private sealed record Asked(Question Question, Token[] Tokens, ImmutableArray<FoundActivity> Found, int Left);
}
