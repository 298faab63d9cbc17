using System.Collections.Immutable;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>What every answer is held against in a question, worked out once.</summary>
internal sealed class QuestionSigns
{
    private readonly AnswerableIndex _index;
    private readonly HashSet<int> _words = [];
    private readonly uint _shown;

    public QuestionSigns(Question question, AnswerableIndex index)
    {
        (Question, _index) = (question, index);
        Weights = new double[question.Spans.Length];
        for (var i = 0; i < Weights.Length; i++)
        {
            var span = question.Spans[i];
            Weights[i] = Tally.WeightOf(span);
            foreach (var cue in span.Cues)
            {
                _shown |= 1u << (int)cue.Intent;
            }

            foreach (var meaning in span.Meanings)
            {
                _words.UnionWith(index.Vocabulary.NumbersOf(meaning.Stems.AsSpan()));
            }
        }

        Shown = [.. Enum.GetValues<Intent>().Where(Shows)];
        AsksOfThings = Shown.Any(intent => intent is not (Intent.Define or Intent.Meaning or Intent.Verify or Intent.Which or Intent.How));
        IsStatement = AnswerFit.IsStatement(question);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>What each span weighs.</summary>
    public double[] Weights { get; }

    /// <summary>The intents it shows.</summary>
    public ImmutableArray<Intent> Shown { get; }

    /// <summary>Whether it asks for something particular, such as reasons, rather than what something is.</summary>
    public bool AsksOfThings { get; }

    /// <summary>Whether it states something.</summary>
    public bool IsStatement { get; }

    public bool Shows(Intent intent) => (_shown & (1u << (int)intent)) != 0;

    /// <summary>The share of the answer's name that the question says.</summary>
    public double Named(Answerable answerable)
    {
        var name = _index.Texts.WordsOf(answerable.Name);
        var said = 0;
        foreach (var word in name)
        {
            said += _words.Contains(word) ? 1 : 0;
        }

        return said == 0 ? 0 : (double)said / name.Length;
    }

    /// <summary>Whether the question shows an intent that is particular to the answer.</summary>
    public bool IsAsked(Answerable answerable)
    {
        foreach (var intent in answerable.Intents)
        {
            if (intent is not (Intent.Count or Intent.How or Intent.None) && Shows(intent))
            {
                return true;
            }
        }

        return false;
    }
}
