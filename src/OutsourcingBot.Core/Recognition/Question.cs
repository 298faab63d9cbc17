using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>One question cut into spans, before it is known what answers it.</summary>
/// <param name="Spans">All words of the question in order, each in one span.</param>
internal sealed record Question(ImmutableArray<Span> Spans)
{
    /// <summary>The <see cref="Ordinal"/> of the last of several things.</summary>
    public const int Last = -1;

    /// <summary>The concepts it names, in order, each once.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>Whether it turns a claim into its opposite; "is it not so?" does not, it asks the same as "is it so?".</summary>
    public bool IsNegated { get; init; }

    /// <summary>1 where it asks for a high degree, −1 for a low one, else 0.</summary>
    public int Degree { get; init; }

    /// <summary>How many things it asks for, as in "three differences"; null where it does not say.</summary>
    public int? Number { get; init; }

    /// <summary>Which of several things it means, as in "the second one": from 1, or <see cref="Last"/>; null where it does not say.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Whether it stands for what was spoken of last with a pronoun.</summary>
    public bool HasPronoun { get; init; }

    /// <summary>Whether it speaks of all the things compared at once.</summary>
    public bool SpeaksOfBoth { get; init; }

    /// <summary>Whether it begins like a continuation of the last question.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>How far apart the two countries are that it names; null where it does not name two.</summary>
    public Distance? Distance { get; init; }

    /// <summary>Whether it ends with a question mark.</summary>
    public bool HasQuestionMark { get; init; }

    /// <summary>Whether it sets alternatives with "or".</summary>
    public bool HasAlternatives { get; init; }

    /// <summary>All its words.</summary>
    public Token[] Tokens { get; private init; } = OfWords(Spans, token => token);

    /// <summary>The stems of all its words.</summary>
    public string[] Stems { get; private init; } = OfWords(Spans, token => token.Stem);

    /// <summary>The same question with concepts added that it leaves unsaid.</summary>
    public Question About(ImmutableArray<string> concepts) => this with
    {
        Spans = [.. Spans, .. concepts.Select(concept => new Span([], SpanRole.Concept) { Concepts = [concept] })],
        Concepts = concepts,
    };

    /// <summary>A part of the same question.</summary>
    public Question Part(ImmutableArray<Span> spans) => this with { Spans = spans, Tokens = OfWords(spans, token => token), Stems = OfWords(spans, token => token.Stem) };

    private static T[] OfWords<T>(ImmutableArray<Span> spans, Func<Token, T> part)
    {
        var all = new T[spans.Sum(span => span.Tokens.Length)];
        var count = 0;
        foreach (var span in spans)
        {
            foreach (var token in span.Tokens)
            {
                all[count++] = part(token);
            }
        }

        return all;
    }

    /// <summary>The intents that its spans show.</summary>
    public IntentSet Shown
    {
        get
        {
            var shown = default(IntentSet);
            foreach (var span in Spans)
            {
                shown = shown.Union(span.Shown);
            }

            return shown;
        }
    }

    public bool Shows(Intent intent)
    {
        foreach (var span in Spans)
        {
            if (span.Shows(intent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it both asks and says what of.</summary>
    public bool AsksOfSomething =>
        Spans.Any(span => !span.Cues.IsEmpty) && Spans.Any(span => span.Role is not SpanRole.Filler && !span.Shows(Intent.Define));

    /// <summary>Whether it asks if something is a concept: "is … A?", but not "is there … in A?".</summary>
    public bool AsksWhetherItIs { get; init; }

    /// <summary>Whether it speaks of the one of two things that was not spoken of last.</summary>
    public bool SpeaksOfOther { get; init; }

    /// <summary>Whether it asks which of the concepts that it names is meant: "which of the two, A or B, takes more skill?".</summary>
    public bool AsksWhichOfSeveral => Concepts.Length > 1 && HasAlternatives && Shows(Intent.Which);

    /// <summary>Whether it holds its only concept against something that the knowledge never names: "the difference between A and a shop".</summary>
    public bool IsComparedWithStranger
    {
        get
        {
            if (Concepts.Length != 1 || !Shows(Intent.Compare))
            {
                return false;
            }

            var last = -1;
            for (var i = 0; i < Spans.Length; i++)
            {
                if (!Spans[i].NamesSomething)
                {
                    continue;
                }

                if (last >= 0 && i - last > 1 && (Spans[last].Role, Spans[i].Role) is (SpanRole.Concept, SpanRole.Alien) or (SpanRole.Alien, SpanRole.Concept))
                {
                    return true;
                }

                last = i;
            }

            return false;
        }
    }

    /// <summary>All words that carry something.</summary>
    public ImmutableArray<string> TellingWords => [.. Spans.Where(span => span.Role != SpanRole.Filler).Select(span => span.Text)];

    /// <summary>The words that the knowledge never uses.</summary>
    public IEnumerable<string> AlienWords => Spans.Where(span => span.Role == SpanRole.Alien).Select(span => span.Text);
}
