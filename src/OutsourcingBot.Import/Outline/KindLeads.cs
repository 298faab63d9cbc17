using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Finds paragraphs and sentences that each begin with the name of one kind of a thing.</summary>
internal sealed class KindLeads(ArticleLanguage language, Subjects subjects)
{
    private const int FewestKinds = 2;
    private const int LatestNoun = 6;
    private const int LongestHead = 5;

    private readonly LeadName _lead = new(language);

    /// <summary>The paragraphs from a part on that name kinds, each with its name before its sentences; empty where they name none.</summary>
    /// <param name="count">How many kinds there are to be; null where that is not said.</param>
    public ImmutableArray<ImmutableArray<Statement>> Paragraphs(ImmutableArray<Part> parts, int from, int? count)
    {
        ImmutableArray<Statement>[] paragraphs = [.. parts.Skip(from).TakeWhile(part => part is Part.Text).Select(part => ((Part.Text)part).Sentences)];
        for (var length = count ?? paragraphs.Length; length >= (count ?? FewestKinds) && length <= paragraphs.Length; length--)
        {
            if (paragraphs[..length].All(HasHead))
            {
                return [.. paragraphs[..length]];
            }

            if (Names([.. paragraphs[..length].Select(sentences => sentences[0].Text)], isCounted: count is not null) is { } names)
            {
                return Items(names, paragraphs);
            }
        }

        return [];
    }

    /// <summary>Whether a paragraph begins with a name that a full stop sets apart: "Top hats. They are tall."</summary>
    private bool HasHead(ImmutableArray<Statement> sentences) =>
        sentences.Length > 1 && Words.Of(sentences[0].Text) is { Length: > 0 and <= LongestHead } words && sentences[0].Text[^1] is '.' or ':' && !words.Any(word => language.IsCopula(word) || language.IsPronoun(word));

    /// <summary>The sentences that count kinds off, begin with their names or go on about them, by kind; empty where they name none.</summary>
    /// <param name="isHeaded">Whether a heading says that they are about kinds.</param>
    public ImmutableArray<ImmutableArray<Statement>> Sentences(ImmutableArray<Statement> sentences, int? count, bool isHeaded)
    {
        int[] counted = [.. Enumerable.Range(0, sentences.Length).Where(i => _lead.Counted(sentences[i].Text) is not null)];
        int[] leading = [.. Enumerable.Range(0, sentences.Length).Where(i => !GoesOn(sentences[i].Text))];
        return At(sentences, counted.FirstOrDefault(-1) == 0 ? counted : [], count, areOrdinal: true) is { Length: > 0 } byNumber ? byNumber
            // Without a number all have to be kinds.
            : count is not null || (isHeaded && sentences.Length > 1) ? At(sentences, leading, count, areOrdinal: false) : [];
    }

    /// <summary>The kinds whose names begin the sentences at some places; what stands between two of them tells of the first.</summary>
    private ImmutableArray<ImmutableArray<Statement>> At(ImmutableArray<Statement> sentences, int[] places, int? count, bool areOrdinal)
    {
        places = places[..Math.Min(places.Length, count ?? places.Length)];
        if (places.Length < Math.Max(FewestKinds, count ?? 0) || places[0] != 0 || Names([.. places.Select(place => sentences[place].Text)], isCounted: !areOrdinal && count is not null) is not { } names)
        {
            return [];
        }

        var end = places[^1] + 1;
        while (end < sentences.Length && GoesOn(sentences[end].Text))
        {
            end++;
        }

        return Items(names, [.. places.Zip(places.Skip(1).Append(end)).Select(pair => sentences[pair.First..pair.Second])]);
    }

    private bool GoesOn(string sentence) => language.Followers.Start(sentence);

    private static ImmutableArray<ImmutableArray<Statement>> Items(string[] names, ImmutableArray<Statement>[] sentences) =>
        [.. names.Zip(sentences).Select(kind => kind.Second.Insert(0, new Statement(Words.Capitalised(kind.First), kind.Second[0].Line)))];

    /// <summary>A name for each sentence; null where one of them begins with none.</summary>
    /// <param name="isCounted">Whether there are as many as were announced, so that less has to show that they are names.</param>
    private string[]? Names(string[] sentences, bool isCounted)
    {
        var noun = SharedNoun(sentences, isCounted);
        var known = sentences.Select(sentence => _lead.Sure(sentence) ?? (noun is null ? null : _lead.UpTo(sentence, noun))).ToArray();
        var mayBePlural = isCounted && known.Any(name => name is not null);
        string[] names = [.. sentences.Select((sentence, i) => known[i] ?? (mayBePlural ? _lead.Plural(sentence) : null)).OfType<string>()];
        return names.Length == sentences.Length && names.All(name => subjects.Named(name) is null) && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Length ? names : null;
    }

    /// <summary>The noun that all sentences, or most of as many as were announced, have near their start behind a word that tells its kind.</summary>
    private string? SharedNoun(string[] sentences, bool isCounted)
    {
        var starts = sentences.Select(sentence => Words.Of(sentence).Take(LatestNoun).Where(word => !language.IsFunctionWord(word)).Select(word => word.Stem).Distinct().ToArray()).ToArray();
        var fewest = isCounted ? Math.Max(FewestKinds, (sentences.Length + 1) / 2) : sentences.Length;
        return starts.SelectMany(start => start.Skip(1)).CountBy(stem => stem).Where(noun => noun.Value >= fewest).OrderByDescending(noun => noun.Value)
            .ThenByDescending(noun => starts.Sum(start => Array.IndexOf(start, noun.Key))).FirstOrDefault().Key;
    }
}
