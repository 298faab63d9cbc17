using System.Globalization;
using Microsoft.Recognizers.Text;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Finds whole numbers in digits or words ("3", "twelve") and ordinals ("second", "2nd", "last", "number 2"), on the recognizer
/// contract of Microsoft.Recognizers.Text. The value stands in the resolution under <see cref="ValueKey"/>.
/// </summary>
internal sealed class NumberModel(Lexicon lexicon) : IModel
{
    public const string NumberType = "number";
    public const string OrdinalType = "ordinal";
    public const string ValueKey = "value";

    private const int LongestNumber = 9;

    public string ModelTypeName => NumberType;

    public string Culture => Microsoft.Recognizers.Text.Culture.English;

    public string RequestedCulture { get; private set; } = Microsoft.Recognizers.Text.Culture.English;

    public void SetCultureInfo(string culture, string requestedCulture) => RequestedCulture = requestedCulture;

    /// <summary>All numbers and ordinals; positions count words of the tokenised query, not characters.</summary>
    public List<ModelResult> Parse(string query) => Find(lexicon.Tokenize(query));

    /// <inheritdoc cref="Parse"/>
    public List<ModelResult> Find(IReadOnlyList<Token> tokens)
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Text;
            if (lexicon.Ordinals.TryGetValue(word, out var ordinal))
            {
                results.Add(Result(OrdinalType, word, i, ordinal));
            }
            else if ((lexicon.Numbers.TryGetValue(word, out var number) || IsWholeNumber(word, out number)) && !IsMeasured(tokens, i))
            {
                results.Add(Result(IsNumbered(tokens, i) ? OrdinalType : NumberType, word, i, number));
            }
        }

        return results;
    }

    /// <summary>"In two lines" asks for no two things.</summary>
    private bool IsMeasured(IReadOnlyList<Token> tokens, int place) => place + 1 < tokens.Count && lexicon.IsMeasure(tokens[place + 1]);

    /// <summary>"Point three" and "no 3" mean the third, but "no two" does not.</summary>
    private bool IsNumbered(IReadOnlyList<Token> tokens, int place) =>
        place > 0 && lexicon.IsNumbering(tokens[place - 1]) && (!lexicon.IsNegation(tokens[place - 1]) || char.IsAsciiDigit(tokens[place].Text[0]));

    private static bool IsWholeNumber(string word, out int number)
    {
        number = 0;
        return word.Length <= LongestNumber
            && int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    private static ModelResult Result(string type, string text, int index, int value) => new()
    {
        Text = text,
        Start = index,
        End = index,
        TypeName = type,
        Resolution = new SortedDictionary<string, object> { [ValueKey] = value },
    };
}
