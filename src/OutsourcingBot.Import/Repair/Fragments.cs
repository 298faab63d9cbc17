using System.Collections.Immutable;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Repair;

/// <summary>Makes sentences whole that lost their verb to the next one: "Many goods like coal, steel, etc. They are sold."</summary>
internal sealed class Fragments(ArticleLanguage language)
{
    public ImmutableArray<Statement> Join(IReadOnlyList<Statement> sentences)
    {
        var joined = ImmutableArray.CreateBuilder<Statement>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i + 1 < sentences.Count && IsFragment(sentences[i].Text) && Predicate(sentences[i + 1].Text) is { } predicate)
            {
                joined.Add(new Statement($"{sentences[i].Text} {predicate}", sentences[i].Line));
                i++;
            }
            else
            {
                joined.Add(sentences[i]);
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>Whether a text counts things up to an "etc." and says nothing of them.</summary>
    private bool IsFragment(string text)
    {
        var words = Words.Of(text);
        var enumerator = language.Examples.FirstIn(words);
        return enumerator > 0 && !words.Any(language.IsCopula)
            && Enumerable.Range(1, Math.Min(4, words.Length)).Any(count => language.EnumerationEnds.LengthAt(words, words.Length - count) == count);
    }

    /// <summary>What a sentence says behind the pronoun that it opens with; null where it does not open so.</summary>
    private string? Predicate(string text)
    {
        var words = Words.Of(text);
        return words.Length > 2 && language.IsPronoun(words[0]) && language.IsCopula(words[1]) ? text[words[1].Start..] : null;
    }
}
