using System.Collections.Immutable;

namespace OutsourcingBot.Core.Language;

/// <summary>A <see cref="LanguageDefinition"/> made ready for look-ups.</summary>
internal sealed class Lexicon
{
    private const WordTraits Known = WordTraits.Function | WordTraits.Light | WordTraits.More | WordTraits.Less
        | WordTraits.Negation | WordTraits.Number | WordTraits.Ordinal;

    /// <summary>Shorter rests of a word are there by chance: "unit".</summary>
    private const int ShortestDenied = 4;

    private readonly Tokenizer _tokenizer;
    private readonly WordTable _words;
    private readonly HashSet<string> _questionWords;
    private readonly HashSet<string> _openQuestionWords;
    private readonly ImmutableArray<string> _keyboard;
    private readonly HashSet<string> _articles;
    private readonly HashSet<string> _standIns;
    private readonly HashSet<string> _conjunctions;
    private readonly HashSet<string> _joiners;
    private readonly ImmutableArray<string> _prefixes;
    private readonly ImmutableArray<string> _activityEndings;
    private readonly WordList _dictionary;
    private readonly PhraseMatcher<Cue> _cues;
    private readonly PhraseMatcher<bool> _fillers;
    private readonly PhraseMatcher<bool> _both;
    private readonly PhraseMatcher<bool> _other;
    private readonly ImmutableArray<ImmutableArray<Token>> _followUps;
    private readonly ImmutableArray<ImmutableArray<Token>> _headingOpeners;

    /// <param name="language">The words that shape questions.</param>
    /// <param name="dictionary">All common words, so that none of them is taken for a misspelling.</param>
    /// <param name="vectors">Which words are alike.</param>
    public Lexicon(LanguageDefinition language, WordList dictionary, WordVectors vectors)
    {
        Vectors = vectors;
        _dictionary = dictionary;
        _words = new WordTable(language);
        _prefixes = [.. language.Prefixes];
        _activityEndings = language.ActivityEndings;
        _tokenizer = new Tokenizer(language);
        _questionWords = language.QuestionWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _openQuestionWords = language.OpenQuestionWords.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Gap = language.Gap;
        _standIns = language.StandIns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _keyboard = language.Keyboard;
        _articles = language.Articles.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _conjunctions = language.Conjunctions.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _joiners = language.Joiners.ToHashSet(StringComparer.OrdinalIgnoreCase);
        Numbers = new Dictionary<string, int>(language.Numbers, StringComparer.Ordinal);
        Ordinals = new Dictionary<string, int>(language.Ordinals, StringComparer.Ordinal);
        Steps = new Dictionary<string, int>(language.Steps, StringComparer.Ordinal);
        var cues = language.Cues.SelectMany(CuesOf).ToArray();
        _cues = new PhraseMatcher<Cue>(cues.Select(cue => ((IReadOnlyList<string>)[.. cue.Phrase.Select(token => token.Stem)], cue.Value)));
        Claims = new ClaimLexicon(language.Claims, Stems);
        PlainQuestion = new Cue(Intent.Define, language.Cues.FirstOrDefault(cue => IsCueOf(cue.Key, Intent.Define)).Value?.Weight ?? 0, false, false);
        Words = [
            .. cues.SelectMany(cue => cue.Phrase),
            .. language.FunctionWords.Concat(language.LightWords).Concat(language.Negations).Concat(language.More).Concat(language.Less)
                .Concat(language.GenericNouns).Concat(language.Numbers.Keys).Concat(language.Ordinals.Keys).Select(Token.Of),
            .. language.Fillers.SelectMany(Tokenize)];
        _fillers = new PhraseMatcher<bool>(language.Fillers.Select(filler => (Stems(filler), true)));
        _both = new PhraseMatcher<bool>(language.Both.Select(both => (Stems(both), true)));
        _other = new PhraseMatcher<bool>(language.Other.Select(other => (Stems(other), true)));
        _followUps = LongestFirst(language.FollowUps);
        _headingOpeners = LongestFirst(language.HeadingOpeners);
    }

    public IReadOnlyDictionary<string, int> Numbers { get; }

    public IReadOnlyDictionary<string, int> Ordinals { get; }

    /// <summary>Words that lead from one of several things to another → how far.</summary>
    public IReadOnlyDictionary<string, int> Steps { get; }

    /// <summary>Which words are alike.</summary>
    public WordVectors Vectors { get; }

    /// <inheritdoc cref="LanguageDefinition.Gap"/>
    public string Gap { get; }

    /// <summary>The words by which claims are judged.</summary>
    public ClaimLexicon Claims { get; }

    /// <summary>The cue of a bare "what".</summary>
    public Cue PlainQuestion { get; }

    /// <summary>The words of a text, with contractions written out.</summary>
    public IReadOnlyList<Token> Tokenize(string text) => _tokenizer.Tokenize(text);

    /// <summary>Puts the words of a text in place of what is in a list, which saves making one for each text.</summary>
    public void Tokenize(string text, List<Token> tokens) => _tokenizer.Tokenize(text, tokens);

    /// <summary>The words of the knowledge.</summary>
    public TokenPool Pool => _tokenizer.Pool;

    /// <summary>The stems of the words of a text.</summary>
    public IReadOnlyList<string> Stems(string text) => StemsOf(Tokenize(text));

    public static string[] StemsOf(IReadOnlyList<Token> tokens)
    {
        var stems = new string[tokens.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = tokens[i].Stem;
        }

        return stems;
    }

    /// <summary>All that the language says of a word, apart from any subject.</summary>
    public WordTraits TraitsOf(Token token) => _words.Of(token);

    /// <summary>Whether a word stands for a thing: "one" in "the X one".</summary>
    public bool IsStandIn(string word) => _standIns.Contains(word);

    public bool IsFunctionWord(Token token) => Is(token, WordTraits.Function);

    public bool IsLight(Token token) => Is(token, WordTraits.Light);

    public bool IsPronoun(Token token) => Is(token, WordTraits.Pronoun);

    /// <summary>Whether two letters are side by side on a keyboard.</summary>
    public bool AreSideBySide(char one, char other) => _keyboard.Any(row => row.IndexOf(one, StringComparison.Ordinal) is >= 0 and var place
        && row.IndexOf(other, StringComparison.Ordinal) is >= 0 and var beside && Math.Abs(place - beside) == 1);

    /// <summary>Whether the word begins a question wherever it stands.</summary>
    public bool IsOpenQuestionWord(string word) => _openQuestionWords.Contains(word);

    public bool IsPreposition(Token token) => Is(token, WordTraits.Preposition);

    /// <summary>Whether any document of the kind uses the noun all over.</summary>
    public bool IsGeneric(Token token) => Is(token, WordTraits.Generic);

    /// <summary>Whether the word makes a number behind it an ordinal: "point 3".</summary>
    public bool IsNumbering(Token token) => Is(token, WordTraits.Numbering);

    /// <summary>Whether the word makes a number before it say nothing of what is asked: "in 2 lines".</summary>
    public bool IsMeasure(Token token) => Is(token, WordTraits.Measure);

    public bool IsCopula(Token token) => Is(token, WordTraits.Copula);

    public bool IsArticle(string word) => _articles.Contains(word);

    /// <summary>Whether the word joins two questions.</summary>
    public bool IsConjunction(string word) => _conjunctions.Contains(word);

    /// <summary>Whether a word or sign may stand between two questions of one sentence: "plus", "&amp;".</summary>
    public bool IsJoiner(string word) => _joiners.Contains(word);

    /// <summary>Whether the word sets things to choose from.</summary>
    public bool IsAlternative(Token token) => Is(token, WordTraits.Alternative);

    /// <summary>Whether the word, at the start, makes a question that is answered with yes or no.</summary>
    public bool BeginsQuestion(Token token) => Is(token, WordTraits.ClauseStart);

    /// <summary>Whether a text goes on where a subject stands before it: "rests on judgment", but not "the board".</summary>
    public bool IsClause(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '-', ',');
        var first = end < 0 ? text : text[..end];
        var isThirdPerson = first.Length > 2 && first.EndsWith('s') && !first.EndsWith("ss", StringComparison.Ordinal) && !_words.Of(first).HasFlag(WordTraits.Function);
        return char.IsLower(text[0]) && (isThirdPerson || _words.Of(first).HasFlag(WordTraits.ClauseStart));
    }

    /// <summary>Whether the word may begin a phrase for what somebody does, as "sorting the post".</summary>
    public bool IsActivity(Token token) => _activityEndings.Any(ending => token.Text.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a question of its own may begin with the word.</summary>
    public bool IsQuestionWord(string word) => _questionWords.Contains(word);

    /// <summary>What a word denies with its first letters, as "noncore" does "core"; null where it does not.</summary>
    public Token? DeniedBy(Token token)
    {
        foreach (var prefix in _prefixes)
        {
            if (token.Text.Length >= prefix.Length + ShortestDenied && token.Text.StartsWith(prefix, StringComparison.Ordinal)
                && Token.Of(token.Text[prefix.Length..]) is var denied && IsInDictionary(denied))
            {
                return denied;
            }
        }

        return null;
    }

    public bool IsNegation(Token token) => Is(token, WordTraits.Negation);

    /// <summary>1 for a word of high degree, −1 for one of low degree, 0 for any other.</summary>
    public int Degree(Token token)
    {
        var traits = _words.Of(token);
        return traits.HasFlag(WordTraits.More) ? 1 : traits.HasFlag(WordTraits.Less) ? -1 : 0;
    }

    /// <summary>Whether the language itself, apart from any subject, knows the word.</summary>
    public bool Knows(Token token) => (_words.Of(token) & Known) != 0;

    /// <summary>Whether the dictionary has the word.</summary>
    public bool IsInDictionary(Token token) => _dictionary.Contains(token.Text);

    /// <summary>All words that questions are formed with.</summary>
    public IEnumerable<Token> Words { get; }

    /// <summary>The phrases that show an intent, those bound to the start or the end of the sentence only there.</summary>
    public IEnumerable<PhraseMatch<Cue>> FindCues(string[] stems)
    {
        foreach (var match in _cues.Find(stems))
        {
            if ((!match.Meaning.AtStart || match.Start == 0) && (!match.Meaning.AtEnd || match.End == stems.Length))
            {
                yield return match;
            }
        }
    }

    /// <summary>The phrases that are said around a question.</summary>
    public IReadOnlyList<PhraseMatch<bool>> FindFillers(ReadOnlySpan<string> stems) => _fillers.Find(stems);

    /// <summary>Whether the text speaks of all the things compared at once.</summary>
    public bool SpeaksOfBoth(ReadOnlySpan<string> stems) => _both.Find(stems).Count > 0;

    /// <summary>Whether the text speaks of the one of two things that was not spoken of last.</summary>
    public bool SpeaksOfOther(ReadOnlySpan<string> stems) => _other.Find(stems).Count > 0;

    /// <summary>How many tokens at the start say that the message continues the last question; 0 where none do.</summary>
    public int FollowUpLength(IReadOnlyList<Token> tokens) => LengthAtStart(_followUps, tokens);

    /// <summary>How many tokens at the start say that a heading introduces a concept; 0 where none do.</summary>
    public int HeadingOpenerLength(IReadOnlyList<Token> tokens) => LengthAtStart(_headingOpeners, tokens);

    private bool Is(Token token, WordTraits trait) => (_words.Of(token) & trait) != 0;

    private static int LengthAtStart(ImmutableArray<ImmutableArray<Token>> phrases, IReadOnlyList<Token> tokens)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Length < tokens.Count && StartsWith(tokens, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    private static bool StartsWith(IReadOnlyList<Token> tokens, ImmutableArray<Token> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[i].Text != phrase[i].Text)
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<ImmutableArray<Token>> LongestFirst(ImmutableArray<string> phrases) =>
        [.. phrases.Select(phrase => Tokenize(phrase).ToImmutableArray()).OrderByDescending(phrase => phrase.Length)];

    private static bool IsCueOf(string key, Intent intent) => Enum.TryParse<Intent>(key, ignoreCase: true, out var parsed) && parsed == intent;

    private IEnumerable<(IReadOnlyList<Token> Phrase, Cue Value)> CuesOf(KeyValuePair<string, CueDefinition> definition)
    {
        if (!Enum.TryParse<Intent>(definition.Key, ignoreCase: true, out var intent))
        {
            yield break;
        }

        foreach (var phrase in definition.Value.Phrases)
        {
            var cue = new Cue(intent, definition.Value.Weight, phrase.StartsWith('^'), phrase.EndsWith('$'));
            yield return (Tokenize(phrase), cue);
        }
    }
}

/// <summary>What a phrase shows of the intent behind a question.</summary>
/// <param name="Intent">The intent.</param>
/// <param name="Weight">How much of a question the phrase carries, against 1 for a word of the subject.</param>
/// <param name="AtStart">Whether it counts only as the first words of a sentence.</param>
/// <param name="AtEnd">Whether it counts only as the last words of a sentence.</param>
internal sealed record Cue(Intent Intent, double Weight, bool AtStart, bool AtEnd);
