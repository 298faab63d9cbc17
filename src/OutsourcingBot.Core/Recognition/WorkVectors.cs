using System.Collections.Immutable;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Work;

namespace OutsourcingBot.Core.Recognition;

/// <summary>What the names of known work and descriptions of any work are about, word by word.</summary>
internal sealed class WorkVectors
{
    /// <summary>What a word counts that all names have.</summary>
    private const double Floor = 0.3;

    private readonly Lexicon _lexicon;
    private readonly int _count;
    private readonly Dictionary<string, int> _namedBy;

    public WorkVectors(ImmutableArray<Activity> activities, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _count = activities.Length;
        var named = activities.Select(activity => (Activity: activity, Names: activity.Names.Select(name => Telling(lexicon.Tokenize(name))).ToArray())).ToArray();
        _namedBy = named.SelectMany(work => work.Names.SelectMany(name => name).Distinct(StringComparer.Ordinal)).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        Works =
        [
            .. from work in named
               let names = work.Names.Select(Of).OfType<WordVector>().ToArray()
               where names.Length > 0
               select (work.Activity, names),
        ];
    }

    /// <summary>Known work with each of its names whose words are known.</summary>
    public ImmutableArray<(Activity Activity, WordVector[] Names)> Works { get; }

    /// <summary>What a description is about; null where none of its words is known.</summary>
    public WordVector? Of(IEnumerable<Token> description) => Of(Telling(description));

    private string[] Telling(IEnumerable<Token> tokens) => [.. tokens.Where(IsTelling).Select(token => token.Text)];

    private bool IsTelling(Token token) =>
        token.Text.Length > 1 && (_lexicon.TraitsOf(token) & (WordTraits.Function | WordTraits.Light | WordTraits.Generic)) == 0;

    private WordVector? Of(string[] words) => _lexicon.Vectors.Mean(words, Weight);

    /// <summary>Words that few kinds of work are named by tell more.</summary>
    private float Weight(string word) => (float)(Math.Log((_count + 1.0) / (_namedBy.GetValueOrDefault(word) + 1)) + Floor);
}
