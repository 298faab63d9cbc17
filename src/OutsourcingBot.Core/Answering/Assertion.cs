using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>The words of a claim or of a fact, each with whether it is denied: "not", "outside" and "little" deny what follows.</summary>
internal sealed class Assertion
{
    private const int ExclusionLength = 4;
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
        return new Assertion(lexicon, [tokens], i =>
            (i <= 2 && lexicon.BeginsQuestion(tokens[0])) || (i == tokens.Length - 2 && lexicon.IsPronoun(tokens[^1])));
    }

    /// <summary>Whether one of the words at these places is denied.</summary>
    public bool IsDenied(int place) => _denied[place];

    public bool Has(PhraseMatcher<bool> phrases) => phrases.Find(Stems).Any();

    /// <summary>Whether everything is denied because the negation stands behind it all, as in "A or B but not both".</summary>
    public bool EndsInDenial(Lexicon lexicon)
    {
        var last = Tokens.FindLastIndex(lexicon.IsNegation);
        return last >= 0 && last < Tokens.Count - 1 && _denied[last + 1] && Tokens.Skip(last + 1).All(lexicon.IsFunctionWord);
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
