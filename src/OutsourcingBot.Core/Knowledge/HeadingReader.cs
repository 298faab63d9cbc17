using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Knowledge;

/// <summary>Reads headings as the questions they stand for.</summary>
internal sealed class HeadingReader(Lexicon lexicon)
{
    private const int LongestAbbreviation = 8;

    private readonly Dictionary<string, Intent> _intents = new(StringComparer.Ordinal);

    /// <summary>The words of the heading that is being read.</summary>
    private readonly List<Token> _tokens = [];

    /// <summary>The phrases in it that show an intent.</summary>
    private readonly List<PhraseMatch<Cue>> _cues = [];

    /// <summary>What stands inside abbreviations such as "R&amp;D", "On-Prem" and "24/7".</summary>
    private const string JoinsAbbreviations = "-&/.";

    /// <summary>The concept that a heading introduces: "What is Market Research (MR)?" or plain "Market Research (MR)".</summary>
    /// <returns>The name and its abbreviation; null where the heading introduces none.</returns>
    public (string Name, string? Abbreviation)? Concept(string heading)
    {
        var (text, abbreviation) = SplitAbbreviation(heading.TrimEnd('?', '!', ':', '.', ' '));
        lexicon.Tokenize(text, _tokens);
        var opener = lexicon.HeadingOpenerLength(_tokens);
        if (abbreviation is null && opener == 0)
        {
            return null;
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (abbreviation is null && (AsksForSomethingOf(opener) || lexicon.IsPreposition(Token.Of(words[^1].ToLowerInvariant()))))
        {
            return null;
        }

        var first = WordsOf(words, opener);
        while (first < words.Length && lexicon.IsArticle(words[first]))
        {
            first++;
        }

        return first == words.Length ? null : (Capitalised(string.Join(' ', words, first, words.Length - first)), abbreviation);
    }

    /// <summary>The intent of the question that a heading stands for, apart from asking for a definition.</summary>
    public Intent Intent(string heading)
    {
        if (!_intents.TryGetValue(heading, out var intent))
        {
            _intents[heading] = intent = Read(heading);
        }

        return intent;
    }

    private Intent Read(string heading)
    {
        lexicon.Tokenize(heading, _tokens);
        _cues.Clear();
        foreach (var match in lexicon.FindCues(Lexicon.StemsOf(_tokens)))
        {
            if (IsTelling(match.Meaning.Intent))
            {
                _cues.Add(match);
            }
        }

        Cue? heaviest = null;
        foreach (var match in _cues)
        {
            heaviest = (heaviest is null || match.Meaning.Weight > heaviest.Weight) && !IsHidden(match) ? match.Meaning : heaviest;
        }

        return heaviest?.Intent ?? Language.Intent.None;
    }

    private bool IsHidden(PhraseMatch<Cue> match)
    {
        foreach (var longer in _cues)
        {
            if (longer.Hides(match))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether behind "what is" comes "the types of …" or "the difference between …", which is no name.</summary>
    private bool AsksForSomethingOf(int opener) =>
        lexicon.IsArticle(_tokens[opener].Text) && lexicon.FindCues(Lexicon.StemsOf(_tokens)).Any(match =>
            match.Start == opener + 1 && match.Length > 1 && match.End < _tokens.Count && IsTelling(match.Meaning.Intent));

    /// <summary>How many written words the first tokens take up: "what's" is one word of two tokens.</summary>
    private int WordsOf(string[] words, int tokens)
    {
        var count = 0;
        for (var taken = 0; taken < tokens; count++)
        {
            lexicon.Tokenize(words[count], _tokens);
            taken += _tokens.Count;
        }

        return count;
    }

    private static bool IsTelling(Intent intent) => intent is not (
        Language.Intent.Define or Language.Intent.Meaning or Language.Intent.Which or Language.Intent.Verify or Language.Intent.How or Language.Intent.Rest
        or Language.Intent.Count or Language.Intent.Source);

    private static (string Text, string? Abbreviation) SplitAbbreviation(string text)
    {
        var open = text.LastIndexOf('(');
        var isLast = open > 0 && text.EndsWith(')');
        var inside = isLast ? text[(open + 1)..^1].Trim() : string.Empty;
        return inside.Length is > 1 and <= LongestAbbreviation && inside.All(c => char.IsLetterOrDigit(c) || JoinsAbbreviations.Contains(c)) && inside.Any(char.IsUpper)
            ? (text[..open].Trim(), inside)
            : (text, null);
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
