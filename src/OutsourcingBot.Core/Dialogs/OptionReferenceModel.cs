using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Recognizers.Text;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>
/// Finds where a text points at an option by its place in the list: "2", "b", "the second one", "the last one".
/// It says what is there; whether the rest of the text allows it to be an answer is not its concern.
/// </summary>
internal sealed class OptionReferenceModel : IModel
{
    /// <summary>The place that stands for the last option of however many there are.</summary>
    public const int LastPlace = -1;

    private readonly PhraseMatcher<int> _ordinals;

    /// <summary>Builds the model from the ordinal words of a language.</summary>
    public OptionReferenceModel(QuestionnaireWords words) =>
        _ordinals = Utterance.MatcherOf(
            words.Ordinals.SelectMany((forms, index) => forms.Select(form => (form, index + 1)))
                .Concat(words.Last.Select(form => (form, LastPlace))));

    /// <inheritdoc/>
    public string ModelTypeName => "option";

    /// <inheritdoc/>
    public string Culture => "";

    /// <inheritdoc/>
    public string RequestedCulture => "";

    /// <inheritdoc/>
    public void SetCultureInfo(string culture, string requestedCulture)
    {
        // The words come from the questionnaire, so that there is nothing to choose by culture.
    }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        var utterance = Utterance.Of(query);
        return [.. Find(utterance.Tokens).Select(match => new ModelResult
        {
            Text = string.Join(' ', utterance.Tokens[match.Start..match.End]),
            Start = utterance.Starts[match.Start],
            End = utterance.Starts[match.End - 1] + utterance.Tokens[match.End - 1].Length - 1,
            TypeName = ModelTypeName,
            Resolution = new SortedDictionary<string, object> { ["value"] = match.Meaning },
        })];
    }

    /// <summary>The places found, counted from 1, each with the tokens that name it.</summary>
    public IEnumerable<PhraseMatch<int>> Find(ImmutableArray<string> tokens)
    {
        foreach (var match in _ordinals.FindLongest(tokens))
            yield return match;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (PlaceOf(tokens[i]) is { } place)
                yield return new PhraseMatch<int>(place, i, 1);
        }
    }

    private static int? PlaceOf(string token) => token switch
    {
        [>= 'a' and <= 'z' and var letter] => letter - 'a' + 1,
        _ when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
