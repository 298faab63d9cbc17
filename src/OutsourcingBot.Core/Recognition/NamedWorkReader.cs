using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions that name work, by its names alone, before anything else is looked for.</summary>
internal sealed class NamedWorkReader(ActivityFinder finder, WorkList list, WorkForms forms, WorkSides sides, WorkCoverage coverage, WorkDescriptions descriptions, Lexicon lexicon)
{
    /// <summary>The reading; null where the question names no known work, only mentions some, or asks something else of it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The same as written.</param>
    /// <param name="alone">Whether nothing else answers it, so that the mere name of what the document lists is meant to be placed, too.</param>
    /// <param name="told">Whether it surely tells of somebody's work, so that it need not be asked about.</param>
    public Reading.WorkNamed? Read(Question question, string text, bool alone = false, bool told = false)
    {
        var tokens = question.Tokens;
        var found = finder.Find(tokens);
        var asked = new Asked(question, tokens, found, Left(question, found), alone);
        var claimed = Claimed(asked);
        var isMeant = claimed is not null || (found.IsEmpty ? question.Shows(Intent.Classify) : AsksWhich(asked) || (told && (forms.BeginsWithActivity(question) || !forms.AsksOrWishes(question))));
        var works = isMeant ? list.Read(question, text, found, IsAsked(asked)) : [];
        return works.IsEmpty || (works is [{ Activity: { } only }] && IsOnlyMentioned(question, found.First(work => work.Activity == only)))
            ? null
            : new Reading.WorkNamed(question, works, claimed) { Confidence = 1, Evidence = [.. found.SelectMany(work => work.Places).Select(place => tokens[place].Text)] };
    }

    private bool IsOnlyMentioned(Question question, FoundActivity found) =>
        !coverage.IsCovered(question, found) && !descriptions.IsNearest(question, found.Activity);

    /// <summary>The concept that the work is said to belong to; null where nothing is claimed.</summary>
    private string? Claimed(Asked asked)
    {
        var question = asked.Question;
        return sides.Of(question) is [var side] && asked.Found.Length == 1 && !question.HasAlternatives && !question.Shows(Intent.Classify) && !BeginsOpenly(asked) && !WorkForms.AsksElse(question)
            && asked.Left <= (StandsInConcept(asked) ? 0 : 1)
            ? side
            : null;
    }

    private bool AsksWhich(Asked asked)
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

        return count == 0 && !BeginsOpenly(asked) && !WorkForms.AsksElse(question) && (forms.IsStatement(asked.Tokens) || IsBare(asked));
    }

    /// <summary>Whether the question says in words that it wants things placed.</summary>
    private bool IsAsked(Asked asked) =>
        asked.Question.Shows(Intent.Classify) || sides.AreAlternatives(asked.Question) || forms.AsksWhich(asked.Tokens);

    /// <summary>Nothing but the work's name. The document's own items are left to be looked up in it.</summary>
    private static bool IsBare(Asked asked) =>
        asked.Left == 0 && (asked.Alone || asked.Found.All(work => work.Activity is not Activity.Listed))
        && asked.Question.Spans.All(span => span.Cues.IsEmpty || span.Shows(Intent.Activities) || (asked.Question.IsFollowUp && span.Shows(Intent.Define)));

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

    /// <param name="Left">How many words of a subject there are besides the work.</param>
    /// <param name="Alone">Whether nothing else answers the question.</param>
    private sealed record Asked(Question Question, Token[] Tokens, ImmutableArray<FoundActivity> Found, int Left, bool Alone);
}
