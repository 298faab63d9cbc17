using System.Globalization;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>The words of a claim or of a fact, each with whether it is denied: "not", "outside" and "little" deny what follows.</summary>
internal sealed class Assertion
{
    private const int ExclusionLength = 4;

    /// <summary>"One" and "two" are words for things rather than numbers, and "2" for "too" or "to".</summary>
    private const int LargestCountWord = 2;

    private static readonly char[] s_clauseEnds = [',', ';', ':', '.', '(', ')', '—', '–'];

    private readonly List<bool> _denied = [];

    private Assertion(Lexicon lexicon, IEnumerable<IReadOnlyList<Token>> clauses, Func<int, bool> isEmptyNegation)
    {
        foreach (var clause in clauses)
        {
            Add(lexicon, clause, isEmptyNegation);
        }

        Stems = [.. Tokens.Select(token => token.Stem)];
    }

    public List<Token> Tokens { get; } = [];

    public string[] Stems { get; }

    public static Assertion OfText(string text, Lexicon lexicon) =>
        new(lexicon, text.Split(s_clauseEnds).Select(lexicon.Tokenize), _ => false);

    /// <summary>What a question claims; "isn't it so?" and "it is so, isn't it?" deny nothing.</summary>
    public static Assertion OfClaim(Question question, Lexicon lexicon)
    {
        Token[] tokens = [.. question.Spans.SelectMany(span => span.Tokens)];
        return new Assertion(lexicon, [tokens], place => EmptyNegation.Is(tokens, place, lexicon));
    }

    /// <summary>Whether a negation denies something of it.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>Whether the word at a place is denied.</summary>
    public bool IsDenied(int place) => _denied[place];

    /// <summary>The numbers in it, "ten" as well as "10".</summary>
    public IEnumerable<int> Numbers(Lexicon lexicon) => Tokens
        .Select(token => lexicon.Numbers.TryGetValue(token.Text, out var named) || int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out named) ? named : 0)
        .Where(number => number > LargestCountWord);

    public bool Has(PhraseMatcher<bool> phrases) => phrases.Find(Stems).Any();

    /// <summary>Whether all of it is denied, as nothing that tells stands behind the negation: "A or B but not both".</summary>
    /// <param name="lexicon">Tells which words carry nothing.</param>
    /// <param name="name">Stems of what is spoken of.</param>
    public bool EndsInDenial(Lexicon lexicon, HashSet<string> name)
    {
        var last = Tokens.FindLastIndex(lexicon.IsNegation);
        return last >= 0 && last < Tokens.Count - 1 && _denied[last + 1] && Tokens.Skip(last + 1).All(token => lexicon.IsFunctionWord(token) || name.Contains(token.Stem));
    }

    private void Add(Lexicon lexicon, IReadOnlyList<Token> clause, Func<int, bool> isEmptyNegation)
    {
        var start = Tokens.Count;
        foreach (var token in clause)
        {
            Tokens.Add(lexicon.DeniedBy(token) ?? token);
            _denied.Add(lexicon.DeniedBy(token) is not null);
        }

        for (var i = 0; i < clause.Count; i++)
        {
            var isNegation = lexicon.IsNegation(clause[i]) && !isEmptyNegation(i);
            IsNegated |= isNegation;
            Deny(start + i + 1, isNegation ? clause.Count : lexicon.Degree(clause[i]) < 0 ? 1 : 0);
        }

        foreach (var exclusion in lexicon.Claims.Exclusions.Find([.. clause.Select(token => token.Stem)]))
        {
            var length = clause.Skip(exclusion.End).Take(ExclusionLength).TakeWhile(token => !lexicon.IsPreposition(token) && !lexicon.IsConjunction(token.Text)).Count();
            Deny(start + exclusion.End, length);
        }
    }

    private void Deny(int from, int count)
    {
        for (var i = from; i < Math.Min(from + count, _denied.Count); i++)
        {
            _denied[i] = !_denied[i];
        }
    }
}
