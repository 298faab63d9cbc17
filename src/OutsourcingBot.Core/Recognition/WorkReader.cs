using System.Collections.Immutable;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions about where work belongs whose place is known, in the many ways they are asked.</summary>
internal sealed class WorkReader
{
    private static readonly char[] Punctuation = [',', ';', ':', '\n', '•'];

    /// <summary>Questions for something else than the place of work, although they name some.</summary>
    private static readonly ImmutableArray<Intent> OtherIntents =
        [Intent.Compare, Intent.Types, Intent.Why, Intent.HowTo, Intent.HowMuch, Intent.Count, Intent.When, Intent.Expand, Intent.Source, Intent.Meaning];

    private readonly KnowledgeBase _knowledge;
    private readonly Lexicon _lexicon;
    private readonly ActivityFinder _finder;
    private readonly PhraseMatcher<bool> _which;
    private readonly PhraseMatcher<bool> _statements;
    private readonly PhraseMatcher<bool> _own;
    private readonly ImmutableHashSet<string> _joins;
    private readonly ImmutableHashSet<string> _separators;

    public WorkReader(WorkAsks asks, ImmutableArray<Activity> activities, KnowledgeBase knowledge, Lexicon lexicon)
    {
        (_knowledge, _lexicon) = (knowledge, lexicon);
        _finder = new ActivityFinder(activities, lexicon);
        _which = new PhraseMatcher<bool>(asks.Which.Select(phrase => (lexicon.Stems(phrase), phrase.EndsWith('$'))));
        _statements = new PhraseMatcher<bool>(asks.Statements.Select(phrase => (lexicon.Stems(phrase), true)));
        _own = new PhraseMatcher<bool>(asks.Own.Select(phrase => (lexicon.Stems(phrase), true)));
        _joins = [.. asks.Joins];
        _separators = [.. asks.Separators];
    }

    /// <summary>Every word that names of work are made of.</summary>
    public ImmutableArray<Token> Words => _finder.Words;

    /// <summary>The reading; null where the question names no known work or asks something else of it.</summary>
    public Reading.WorkNamed? Read(Question question, string text)
    {
        Token[] tokens = [.. question.Spans.SelectMany(span => span.Tokens)];
        var found = _finder.Find(tokens);
        if (found.IsEmpty)
        {
            return null;
        }

        var asked = new Asked(question, tokens, found, Left(question, found));
        var claimed = Claimed(asked);
        return claimed is not null || AsksWhich(asked)
            ? new Reading.WorkNamed(question, Meant(asked, text), claimed)
            {
                Confidence = 1,
                Evidence = [.. found.SelectMany(work => work.Places).Select(place => tokens[place].Text)],
            }
            : null;
    }

    /// <summary>Whether a sentence asks which of the two something said before it is.</summary>
    public bool AsksOnlyWhich(Question question)
    {
        string[] stems = [.. question.Spans.SelectMany(span => span.Tokens).Select(token => token.Stem)];
        return FindsWhich(stems) && question.Spans.All(span => span.Role is not (SpanRole.Alien or SpanRole.Content));
    }

    /// <summary>Whether somebody asks where their own work belongs without naming any that is known.</summary>
    public bool AsksOfOwnWork(Question question)
    {
        string[] stems = [.. question.Spans.SelectMany(span => span.Tokens).Select(token => token.Stem)];
        var main = question.Concepts.Count(_knowledge.MainConcepts.Contains);
        return (main == 0 && FindsWhich(stems) && _statements.Find(stems).Any(match => match.Start == 0) && question.AlienWords.Any())
            || (main > 1 && question.HasAlternatives && _own.Find(stems).Any());
    }

    /// <summary>The concept that the work is said to belong to; null where nothing is claimed.</summary>
    private string? Claimed(Asked asked)
    {
        var question = asked.Question;
        var main = question.Concepts.Where(_knowledge.MainConcepts.Contains).ToArray();
        return main.Length == 1 && asked.Found.Length == 1 && !question.HasAlternatives && !question.Shows(Intent.Classify) && !BeginsOpenly(asked) && !AsksElse(question)
            && asked.Left <= (StandsInConcept(asked) ? 0 : 1)
            ? main[0]
            : null;
    }

    private bool AsksWhich(Asked asked)
    {
        var question = asked.Question;
        var main = question.Concepts.Count(_knowledge.MainConcepts.Contains);
        if (main > 1)
        {
            return !AsksElse(question) && (question.HasAlternatives || asked.Left <= 1);
        }

        string[] stems = [.. asked.Tokens.Select(token => token.Stem)];
        if (question.Shows(Intent.Classify) || FindsWhich(stems))
        {
            return !OtherIntents.Except([Intent.Types, Intent.Compare]).Any(question.Shows);
        }

        return main == 0 && !BeginsOpenly(asked) && !AsksElse(question) && (IsStatement(question) || IsBare(asked));
    }

    /// <summary>"I run a call centre": a statement of what one does, with nothing asked.</summary>
    public bool IsStatement(Question question)
    {
        Token[] tokens = [.. question.Spans.SelectMany(span => span.Tokens)];
        return _statements.Find([.. tokens.Select(token => token.Stem)]).Any(match => tokens.Take(match.Start).All(_lexicon.IsFunctionWord))
            && !tokens.Any(token => _lexicon.IsOpenQuestionWord(token.Text) && token.Text != "who");
    }

    /// <summary>Nothing but the work's name. The document's own items are left to be looked up in it.</summary>
    private static bool IsBare(Asked asked) =>
        asked.Left == 0 && asked.Found.All(work => work.Activity is not Activity.Listed)
        && asked.Question.Spans.All(span => span.Cues.IsEmpty || span.Shows(Intent.Activities) || (asked.Question.IsFollowUp && span.Shows(Intent.Define)));

    private bool FindsWhich(string[] stems) => _which.Find(stems).Any(match => !match.Meaning || match.End == stems.Length);

    private static bool AsksElse(Question question) => OtherIntents.Any(question.Shows);

    private bool BeginsOpenly(Asked asked) => !asked.Question.IsFollowUp && asked.Tokens is [var first, ..] && _lexicon.IsOpenQuestionWord(first.Text);

    /// <summary>"… in a such-and-such" asks of something there, not whether it is one.</summary>
    private bool StandsInConcept(Asked asked)
    {
        var spans = asked.Question.Spans;
        var concept = Enumerable.Range(0, spans.Length).LastOrDefault(i => spans[i].Role == SpanRole.Concept);
        var before = spans.Take(concept).SelectMany(span => span.Tokens).Reverse().SkipWhile(token => token.Text.Length == 1).ToArray();
        return before is [var last, ..] && _lexicon.IsPreposition(last);
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

    /// <summary>Of "data entry for payroll" the first is meant, of "payroll data entry" the last, of a list each.</summary>
    private ImmutableArray<Activity> Meant(Asked asked, string text)
    {
        var ends = ClauseEnds(text);
        var meant = new List<FoundActivity>();
        foreach (var work in asked.Found)
        {
            if (meant.Count == 0)
            {
                meant.Add(work);
                continue;
            }

            var from = meant[^1].Places[^1] + 1;
            var between = asked.Tokens[Math.Min(from, work.Places[0])..work.Places[0]];
            if (ends.Any(end => end >= from && end <= work.Places[0]) || between.Any(token => _separators.Contains(token.Text)))
            {
                meant.Add(work);
            }
            else if (!between.Any(token => _joins.Contains(token.Text)))
            {
                meant[^1] = work;
            }
        }

        return [.. meant.Select(work => work.Activity).Distinct()];
    }

    /// <summary>The numbers of words before each punctuation mark.</summary>
    private List<int> ClauseEnds(string text)
    {
        var ends = new List<int>();
        var count = 0;
        foreach (var clause in text.Split(Punctuation))
        {
            count += _lexicon.Tokenize(clause).Count;
            ends.Add(count);
        }

        return ends;
    }

    /// <param name="Left">How many words of a subject there are besides the work.</param>
    private sealed record Asked(Question Question, Token[] Tokens, ImmutableArray<FoundActivity> Found, int Left);
}
