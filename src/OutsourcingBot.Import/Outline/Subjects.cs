using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>What an article is about, and where texts speak of it.</summary>
internal sealed class Subjects
{
    /// <summary>A subject counts as what a sentence is about only where it stands this near to the sentence's start.</summary>
    private const int LatestStart = 6;

    private readonly ArticleLanguage _language;
    private readonly Kin _kin;
    private readonly ImmutableArray<(ImmutableArray<string> Stems, int Subject)> _aliases;
    private readonly ImmutableDictionary<string, int> _kinds;

    public Subjects(ImmutableArray<Subject> all, string? parent, ArticleLanguage language)
        : this(all, parent, language, ImmutableDictionary<string, int>.Empty)
    {
    }

    private Subjects(ImmutableArray<Subject> all, string? parent, ArticleLanguage language, ImmutableDictionary<string, int> kinds)
    {
        (All, Parent, _language, _kin, _kinds) = (all, parent, language, new Kin(language), kinds);
        _aliases = [.. all.SelectMany((subject, i) => subject.Aliases.Select(alias => (alias, i))).OrderByDescending(alias => alias.alias.Length)];
    }

    public ImmutableArray<Subject> All { get; }

    /// <summary>What all subjects are kinds of, by the words their names share; null where they share none.</summary>
    public string? Parent { get; }

    /// <summary>The subjects with kinds that the article names, by their stems; what is said of a kind is said of the subject.</summary>
    public Subjects With(ImmutableDictionary<string, int> kinds) => new(All, Parent, _language, kinds);

    public bool AreCompared => All.Length > 1;

    /// <param name="Subject">The index in <see cref="All"/>.</param>
    /// <param name="First">The index of its first word.</param>
    /// <param name="End">The index behind its last word.</param>
    /// <param name="IsAdjective">Whether it is named by an adjective, which tells the kind of what comes behind it.</param>
    internal readonly record struct Mention(int Subject, int First, int End, bool IsAdjective = false);

    /// <summary>Where a text names the subjects, in order.</summary>
    public ImmutableArray<Mention> In(ImmutableArray<Word> words)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < words.Length; i++)
        {
            if (At(words, i) is { } mention)
            {
                mentions.Add(mention);
                i = mention.End - 1;
            }
        }

        return mentions.ToImmutable();
    }

    /// <summary>The subjects that a text names, each once.</summary>
    public ImmutableArray<int> NamedIn(string text) => [.. In(Words.Of(text)).Select(mention => mention.Subject).Distinct()];

    /// <summary>The subject whose name a text is; null where it is none's.</summary>
    public int? Named(string text)
    {
        var words = Words.Of(text);
        while (words.Length > 0 && _language.IsArticle(words[0].Text))
        {
            words = words[1..];
        }

        if (words.Length == 0)
        {
            return null;
        }

        var mention = At(words, 0);
        var isBracketed = mention is { } named && named.End < words.Length && At(words, named.End) is { } again && again.Subject == named.Subject && again.End == words.Length;
        return mention is { } whole && (whole.End == words.Length || isBracketed) ? whole.Subject : null;
    }

    /// <summary>Whether a text is about the parent of all subjects: it begins with its name.</summary>
    public bool IsAboutParent(string text)
    {
        var words = Words.Of(text);
        words = words[_language.Openers.LengthAt(words, 0)..];
        var stems = Parent is null ? [] : Words.Stems(Parent);
        return stems.Length > 0 && Enumerable.Range(0, 3).Any(i =>
            words.Length > i + stems.Length && words[i..(i + stems.Length)].Select(word => word.Stem).SequenceEqual(stems)
            && words[..i].All(word => _language.IsFunctionWord(word)));
    }

    /// <summary>Whether a text has the parent's name as a word of its own, also in another form: "insured".</summary>
    public bool IsOnParent(string text) => Parent is not null && Words.Stems(Parent) is [var parent]
        && Words.Of(text) is var words && Enumerable.Range(0, words.Length).Any(i => words[i].Stem == parent && !In(words).Any(mention => mention.First <= i && i < mention.End));

    /// <summary>What a sentence is about: the subject named first, near the start; also known by a word of its name alone.</summary>
    public Mention? Of(ImmutableArray<Word> words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + LatestStart); i++)
        {
            if ((At(words, i) ?? ByOwnWord(words, i)) is { } mention)
            {
                return mention;
            }
        }

        return ByKind(words, from);
    }

    private Mention? ByKind(ImmutableArray<Word> words, int from) =>
        Enumerable.Range(from, Math.Clamp(words.Length - from, 0, LatestStart)).Where(i => _kinds.ContainsKey(words[i].Stem)).Select(i => (Mention?)new Mention(_kinds[words[i].Stem], i, i + 1)).FirstOrDefault();

    private Mention? At(ImmutableArray<Word> words, int at)
    {
        foreach (var (stems, subject) in _aliases)
        {
            if (at + stems.Length <= words.Length && Enumerable.Range(0, stems.Length).All(i => IsSame(words[at + i], stems[i])))
            {
                return new Mention(subject, at, at + stems.Length, _kin.IsAdjective(words[at + stems.Length - 1], stems[^1]));
            }
        }

        return null;
    }

    private Mention? ByOwnWord(ImmutableArray<Word> words, int at)
    {
        for (var subject = 0; subject < All.Length; subject++)
        {
            if (All.Length > 1 && All[subject].Own.Any(own => words[at].Stem == own || _kin.Are(words[at], own)))
            {
                return new Mention(subject, at, at + 1);
            }
        }

        return null;
    }

    private bool IsSame(Word word, string stem) => word.Stem == stem || _kin.AreForms(word.Text, stem) || (word.Text.Length > 2 && word.Text.EndsWith('s') && word.Text[..^1] == stem);
}
