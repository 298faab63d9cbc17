using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Checking;

/// <summary>Something that a document says of a concept, made ready to be held against what others say.</summary>
internal sealed class Statement
{
    /// <summary>From this likeness on two words are taken for the same.</summary>
    private const float Alike = 0.55f;

    private readonly Lexicon _lexicon;
    private readonly Assertion _assertion;
    private readonly HashSet<Opposite> _halves;
    private readonly Dictionary<string, bool> _denied = new(StringComparer.Ordinal);
    private readonly List<Token> _telling = [];

    /// <param name="text">The words.</param>
    /// <param name="name">Stems of what they are said of, which tell nothing.</param>
    /// <param name="file">The document.</param>
    /// <param name="line">The line.</param>
    /// <param name="lexicon">The language.</param>
    public Statement(string text, IReadOnlySet<string> name, string file, int line, Lexicon lexicon)
    {
        (Text, File, Line, _lexicon) = (text, file, line, lexicon);
        _assertion = Assertion.OfText(text, lexicon);
        _halves = [.. lexicon.Claims.Opposites.Find(_assertion.Stems).Select(match =>
            _assertion.IsDenied(match.Start) ? match.Meaning with { Side = 1 - match.Meaning.Side } : match.Meaning)];
        for (var i = 0; i < _assertion.Tokens.Count; i++)
        {
            var token = _assertion.Tokens[i];
            var isSaid = !lexicon.IsFunctionWord(token) && !lexicon.IsNegation(token) && !name.Contains(token.Stem) && _denied.TryAdd(token.Stem, _assertion.IsDenied(i));
            if (isSaid && !lexicon.IsLight(token))
            {
                _telling.Add(token);
            }
        }
    }

    public string Text { get; }

    public string File { get; }

    public int Line { get; }

    /// <summary>Whether it denies anything.</summary>
    public bool Denies => _denied.ContainsValue(true);

    /// <summary>Whether it has a word of which the language knows the opposite.</summary>
    public bool HasOpposites => _halves.Count > 0;

    /// <summary>Whether both speak of the same and say the opposite of each other, by one word of a pair or by a negation.</summary>
    public bool Opposes(Statement other)
    {
        var shared = _denied.Keys.Where(other._denied.ContainsKey).ToArray();
        var opposed = _halves.Any(half => !other._halves.Contains(half) && !_halves.Contains(Turned(half)) && other._halves.Contains(Turned(half)));
        return (opposed && (shared.Length > 0 || Math.Min(_telling.Count, other._telling.Count) == 1))
            || (shared.Length * 3 >= Math.Max(_denied.Count, other._denied.Count) * 2 && shared.Any(stem => _denied[stem] != other._denied[stem]));
    }

    /// <summary>Whether each has something that the other has no word for.</summary>
    public bool DiffersFrom(Statement other) => Opposes(other) || (HasMoreThan(other) && other.HasMoreThan(this)) || Degree * other.Degree < 0;

    private int Degree => _assertion.Tokens.Select(_lexicon.Degree).FirstOrDefault(degree => degree != 0);

    private bool HasMoreThan(Statement other) => _telling.Exists(token => !other._telling.Exists(told =>
        told.Stem == token.Stem || (!IsNumber(token) && !IsNumber(told) && _lexicon.Vectors.Similarity(told.Text, token.Text) >= Alike)));

    private bool IsNumber(Token token) => char.IsDigit(token.Text[0]) || _lexicon.Numbers.ContainsKey(token.Text);

    private static Opposite Turned(Opposite half) => half with { Side = 1 - half.Side };
}
