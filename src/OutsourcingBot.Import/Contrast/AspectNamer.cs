using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Contrast;

/// <summary>Finds by what two sentences compare their subjects.</summary>
internal sealed class AspectNamer(ArticleLanguage language, Subjects subjects)
{
    /// <summary>Names in the order of their fitness; never none.</summary>
    /// <returns>Each name and whether it is a guess.</returns>
    public IEnumerable<(string Name, bool IsGuess)> Name(Side first, Side second)
    {
        var (one, other) = (Words.Of(first.Cell), Words.Of(second.Cell));
        if (Heads(first, second) is { } head)
        {
            yield return (Words.Capitalised(head), false);
        }

        if (Graded(one).Intersect(Graded(other)).FirstOrDefault() is { } graded)
        {
            yield return (Words.Capitalised(graded), false);
        }

        foreach (var (name, phrases) in language.AspectNames)
        {
            if (phrases.FirstIn(one) >= 0 && phrases.FirstIn(other) >= 0)
            {
                yield return (name, false);
            }
        }

        foreach (var shared in Shared(one, other))
        {
            yield return (Words.Capitalised(shared), false);
        }

        foreach (var (name, phrases) in language.WeakAspectNames)
        {
            if (phrases.FirstIn(one) >= 0 && phrases.FirstIn(other) >= 0)
            {
                yield return (name, false);
            }
        }

        foreach (var (name, phrases) in language.AspectNames.Concat(language.WeakAspectNames))
        {
            if (phrases.FirstIn(one) >= 0 || phrases.FirstIn(other) >= 0)
            {
                yield return (name, true);
            }
        }

        foreach (var word in Telling(one).Concat(Telling(other)))
        {
            yield return (Words.Capitalised(word.Text), true);
        }

        yield return (subjects.All[first.Subject].ShortName, true);
    }

    /// <summary>The word of which both sentences, or one of them, say what it is: "role" in "the role of a …".</summary>
    private static string? Heads(Side first, Side second) => first.Head ?? second.Head;

    /// <summary>The words that a degree stands before: "coordination" in "low coordination".</summary>
    private IEnumerable<string> Graded(ImmutableArray<Word> words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - 1))
            .Where(i => language.IsDegree(words[i]) && !language.IsDegree(words[i + 1]) && !language.IsFunctionWord(words[i + 1]))
            .Select(i => words[i + 1].Text);

    /// <summary>Telling words that both sides have, verbs of the sentences last.</summary>
    private IEnumerable<string> Shared(ImmutableArray<Word> one, ImmutableArray<Word> other)
    {
        var stems = other.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var first = one.Length > 0 ? one[0].Stem : null;
        return Telling(one).Where(word => stems.Contains(word.Stem)).OrderBy(word => word.Stem == first || IsBeforeFunctionWord(one, word)).Select(word => word.Text);
    }

    /// <summary>A function word stands behind verbs more often than behind nouns.</summary>
    private bool IsBeforeFunctionWord(ImmutableArray<Word> words, Word word) => words.IndexOf(word) is var at && at + 1 < words.Length && language.IsFunctionWord(words[at + 1]);

    private IEnumerable<Word> Telling(ImmutableArray<Word> words) =>
        words.Where(word => !language.IsPlain(word) && !language.IsDegree(word)
            && !subjects.All.Any(subject => subject.Aliases.Any(alias => alias.Contains(word.Stem)) || subject.Own.Contains(word.Stem)));
}
