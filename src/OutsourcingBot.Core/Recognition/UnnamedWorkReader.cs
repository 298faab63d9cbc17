using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>Understands questions about work that nobody has named, by their form and by what their words are about.</summary>
internal sealed class UnnamedWorkReader(WorkDescriptions descriptions, WorkForms forms, WorkSides sides, Lexicon lexicon)
{
    /// <summary>"Is that an A": how many words before the side may join it to the work.</summary>
    private const int LongestTail = 3;

    /// <summary>What has more words tells of work rather than naming it.</summary>
    private const int LongestName = 5;

    /// <summary>The reading of described work by what its words are about; null where they tell too little.</summary>
    /// <param name="signs">What was seen in the question.</param>
    public Reading.WorkAlike? Describe(WorkSigns signs) => descriptions.ReadAsked(signs.Question, signs.Has(WorkSign.Own));

    /// <summary>The reading of a question about work that has to be asked for.</summary>
    /// <param name="question">The question.</param>
    public Reading.WorkAsked Ask(Question question) => new(question, NameIn(question)) { Evidence = question.TellingWords };

    /// <summary>The reading of a text that describes work, where nothing else can be meant; null where it tells too little.</summary>
    public Reading? ReadTold(Question question) =>
        !question.Concepts.IsEmpty ? null
        : forms.BeginsWithActivity(question) ? descriptions.ReadAsked(question) ?? (Reading)(Ask(question) with { Confidence = 1 })
        : forms.SaysEnough(question) && !forms.AsksOrWishes(question) ? descriptions.ReadTold(question)
        : null;

    /// <summary>Whether somebody asks where their own work belongs without naming any.</summary>
    public bool AsksOfOwn(Question question)
    {
        var count = sides.Of(question).Length;
        return ((count > 0 || forms.AsksWhich(question)) && forms.AsksOfOwn(question))
            || (count == 0 && forms.AsksWhich(question) && forms.StartsWithStatement(question) && question.AlienWords.Any())
            || (count > 1 && question.HasAlternatives && forms.SpeaksOfOwn(question));
    }

    /// <summary>"… is A" or "…, A?" behind a description.</summary>
    public bool IsSaidToBe(Question question)
    {
        if (!sides.IsOne(question))
        {
            return false;
        }

        Span[] spans = [.. question.Spans.Reverse().SkipWhile(span => span.Role == SpanRole.Light)];
        Token[] before = [.. spans.Skip(1).SelectMany(span => span.Tokens.Reverse()).Take(LongestTail)];
        return spans is [{ Role: SpanRole.Concept }, ..] && WorkIsNamedFirst(question) && !forms.AsksOrWishes(question) && before.Length > 0
            && (before.TakeWhile(lexicon.IsFunctionWord).Any(lexicon.IsCopula) || (question.HasQuestionMark && !lexicon.IsFunctionWord(before[0])));
    }

    /// <summary>What of a question names work, with the words between: "patent drafting" in "is patent drafting an A or a B?".</summary>
    private string? NameIn(Question question)
    {
        Span[] spans = [.. question.Spans.TakeWhile(span => span.Role != SpanRole.Concept)];
        var (first, last) = (Array.FindIndex(spans, MayBeOfWork), Array.FindLastIndex(spans, MayBeOfWork));
        string[] words = first < 0 ? [] : [.. spans[first..(last + 1)].SelectMany(span => span.Tokens).Select(token => token.Text)];
        return words.Length > LongestName ? string.Empty : words.Length > 0 ? string.Join(' ', words) : question.Spans.Any(MayBeOfWork) ? string.Empty : null;
    }

    private bool MayBeOfWork(Span span) => !forms.IsVague(span) && (span.Role is SpanRole.Alien || (span.Role is SpanRole.Content && span.Cues.IsEmpty && !span.IsGeneric));

    /// <summary>Whether anything that may be work comes before the sides.</summary>
    public static bool WorkIsNamedFirst(Question question) =>
        question.Spans.TakeWhile(span => span.Role != SpanRole.Concept).Any(span => span.Role is SpanRole.Alien or SpanRole.Content);
}
