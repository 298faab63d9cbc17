using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>What part a stretch of words plays in a question.</summary>
internal enum SpanRole
{
    /// <summary>Names one or more concepts.</summary>
    Concept,

    /// <summary>A word or phrase of the knowledge's own vocabulary, or a synonym of one.</summary>
    Content,

    /// <summary>Shows the intent.</summary>
    Cue,

    /// <summary>Carries nothing of the subject.</summary>
    Filler,

    /// <summary>Carries little of the subject.</summary>
    Light,

    /// <summary>A word that the knowledge never uses.</summary>
    Alien,
}

/// <summary>A stretch of words that is understood as one thing.</summary>
/// <param name="Tokens">The words.</param>
/// <param name="Role">Their main part; a span may be a cue as well as content.</param>
internal sealed record Span(ImmutableArray<Token> Tokens, SpanRole Role)
{
    /// <summary>Identifiers of the concepts it names.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>What it may mean in the knowledge's own words, each as stems; its own stems come first.</summary>
    public ImmutableArray<Phrase> Meanings { get; init; } = [];

    /// <summary>The intents it shows.</summary>
    public ImmutableArray<Cue> Cues { get; init; } = [];

    /// <summary>Whether it is a word of any document of the kind, such as "company": missed where an answer lacks it, but no
    /// reason to choose one that has it.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether it names a country, its people or a place there.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether it is about something: neither filling words nor what only shows the intent.</summary>
    public bool IsTelling => Role is SpanRole.Concept or SpanRole.Content or SpanRole.Alien;

    /// <summary>Whether words of the question are about something; a concept that it leaves unsaid has none.</summary>
    public bool NamesSomething => IsTelling && !Tokens.IsEmpty;

    /// <summary>The words as written, in lower case.</summary>
    public string Text => string.Join(' ', Tokens.Select(token => token.Text));

    /// <summary>The intents that its cues show.</summary>
    public IntentSet Shown
    {
        get
        {
            var shown = default(IntentSet);
            foreach (var cue in Cues)
            {
                shown = shown.Union(IntentSet.Of([cue.Intent]));
            }

            return shown;
        }
    }

    public bool Shows(Intent intent)
    {
        foreach (var cue in Cues)
        {
            if (cue.Intent == intent)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A phrase in the knowledge's own words.</summary>
/// <param name="Stems">Its telling words, as stems.</param>
/// <param name="Words">All its words as stems.</param>
internal readonly record struct Phrase(ImmutableArray<string> Stems, ImmutableArray<string> Words)
{
    /// <summary>A word that tells something.</summary>
    public static Phrase Of(Token word)
    {
        ImmutableArray<string> stems = [word.Stem];
        return new Phrase(stems, stems);
    }
}
