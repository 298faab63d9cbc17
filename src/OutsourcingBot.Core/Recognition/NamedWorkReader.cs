using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions that name work, by its names alone, before anything else is looked for.</summary>
internal sealed class NamedWorkReader(ActivityFinder finder, WorkList list, WorkForms forms, WorkSides sides, WorkCoverage coverage, WorkDescriptions descriptions, Lexicon lexicon)
{
    /// <summary>What a question names, and what is left of it.</summary>
    public NamedWork Find(Question question)
    {
        var (tokens, found) = (question.Tokens, finder.Find(question.Tokens));
        return new NamedWork(question, tokens, found, Left(question, found));
    }

    /// <summary>The known work that a name is of; null where it is of none, or of several.</summary>
    public Activity? Named(string name) => finder.Find(lexicon.Tokenize(name)) is [var only] ? only.Activity : null;

    /// <summary>The reading by the form; null where the question names no known work, only mentions some, or asks something else of it.</summary>
    /// <param name="asked">The question with what it names.</param>
    /// <param name="text">The question as written.</param>
    public Reading.WorkNamed? Read(NamedWork asked, string text) =>
        (Claimed(asked) is not null && asked.Left <= (StandsInConcept(asked) ? 0 : 1)) || (asked.Found.IsEmpty ? asked.Question.Shows(Intent.Classify) : AsksWhich(asked)) ? ReadMeant(asked, text) : null;

    /// <summary>The reading of a question that asks where work belongs; null where it names none, or only mentions some.</summary>
    /// <param name="asked">The question with what it names.</param>
    /// <param name="text">The question as written.</param>
    public Reading.WorkNamed? ReadMeant(NamedWork asked, string text)
    {
        var (question, tokens, found, _) = asked;
        var works = list.Read(question, text, found, IsAsked(asked));
        return works.IsEmpty || (works is [{ Activity: { } only }] && IsOnlyMentioned(question, found.First(work => work.Activity == only)))
            ? null
            : new Reading.WorkNamed(question, works, Claimed(asked)) { Evidence = [.. found.SelectMany(work => work.Places).Select(place => tokens[place].Text)] };
    }

    /// <summary>Whether the only known work in a question accounts for all that it tells.</summary>
    public bool IsCovered(NamedWork asked) => asked.Found is [var only] && coverage.IsCovered(asked.Question, only);

    private bool IsOnlyMentioned(Question question, FoundActivity found) =>
        !coverage.IsCovered(question, found) && !descriptions.IsNearest(question, found.Activity);

    /// <summary>The concept that the work is said to belong to; null where nothing is claimed.</summary>
    private string? Claimed(NamedWork asked)
    {
        var question = asked.Question;
        return sides.Of(question) is [var side] && asked.Found.Length == 1 && !question.HasAlternatives && !question.Shows(Intent.Classify) && !BeginsOpenly(asked) && !WorkForms.AsksElse(question)
            ? side
            : null;
    }

    private bool AsksWhich(NamedWork asked)
    {
        var question = asked.Question;
        var count = sides.Of(question).Length;
        if (count > 1)
        {
            return !WorkForms.AsksElse(question) && (question.HasAlternatives || asked.Left <= 1);
        }

        if (IsAsked(asked))
        {
            return !WorkForms.OtherIntents.Except([Intent.Types, Intent.Compare]).Any(question.Shows);
        }

        return count == 0 && !BeginsOpenly(asked) && !WorkForms.AsksElse(question) && (forms.IsStatement(asked.Question) || IsBare(asked));
    }

    /// <summary>Whether the question says in words that it wants things placed.</summary>
    private bool IsAsked(NamedWork asked) =>
        asked.Question.Shows(Intent.Classify) || sides.AreAlternatives(asked.Question) || forms.AsksWhich(asked.Question);

    /// <summary>Nothing but the work's name. The document's own items are left to be looked up in it.</summary>
    private static bool IsBare(NamedWork asked) =>
        asked.Left == 0 && asked.Found.All(work => work.Activity is not Activity.Listed)
        && asked.Question.Spans.All(span => span.Cues.IsEmpty || span.Shows(Intent.Activities) || (asked.Question.IsFollowUp && span.Shows(Intent.Define)));

    private bool BeginsOpenly(NamedWork asked) => !asked.Question.IsFollowUp && asked.Tokens is [var first, ..] && lexicon.IsOpenQuestionWord(first.Text);

    /// <summary>"… in a such-and-such" asks of something there, not whether it is one.</summary>
    private bool StandsInConcept(NamedWork asked)
    {
        var spans = asked.Question.Spans;
        var concept = Enumerable.Range(0, spans.Length).LastOrDefault(i => spans[i].Role == SpanRole.Concept);
        var before = spans.Take(concept).SelectMany(span => span.Tokens).Reverse().SkipWhile(token => token.Text.Length == 1).ToArray();
        return before is [var last, ..] && lexicon.IsPreposition(last);
    }

    /// <summary>How many words of a subject there are besides the names of work.</summary>
    private int Left(Question question, ImmutableArray<FoundActivity> found)
    {
        var (left, place) = (0, 0);
        foreach (var span in question.Spans)
        {
            var (start, end) = (place, place + span.Tokens.Length);
            var isOfSubject = span.Role is SpanRole.Alien or SpanRole.Content && !span.IsGeneric && span.Cues.IsEmpty && !forms.IsVague(span);
            left += isOfSubject && !found.Any(work => work.Places.Any(named => named >= start && named < end)) ? 1 : 0;
            place = end;
        }

        return left;
    }
}

/// <summary>A question with the known work that it names.</summary>
/// <param name="Question">The question.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Found">The work.</param>
/// <param name="Left">How many words of a subject there are besides the work.</param>
internal sealed record NamedWork(Question Question, Token[] Tokens, ImmutableArray<FoundActivity> Found, int Left);
