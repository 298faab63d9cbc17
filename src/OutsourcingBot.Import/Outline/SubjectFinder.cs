using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Outline;

/// <summary>Finds what an article is about: what its title compares, else what its headings introduce.</summary>
internal sealed class SubjectFinder(ArticleLanguage language)
{
    /// <summary>So often a text has to say a name that the title leaves half to another one.</summary>
    private const int FewestNamed = 3;

    public Subjects Find(IReadOnlyList<ArticleSection> sections)
    {
        var texts = sections.SelectMany(AllTexts).ToArray();
        var expansions = new Expansions(language, texts);
        var names = Names(sections, texts).Select(name => Resolve(name, expansions)).DistinctBy(name => (name.Abbreviation ?? name.Name).ToUpperInvariant()).ToArray();
        var tail = CommonTail(names.Select(name => name.Name).ToArray());
        return new Subjects([.. names.Select(name => Make(name, names, tail) with { IsPlural = IsPlural(name.Name, texts) })], tail is null ? null : ParentOf(tail.Value, names[0].Name, texts), language);
    }

    private static IEnumerable<string> AllTexts(ArticleSection section) =>
        section.Parts.SelectMany(Statements.Of).Select(statement => statement.Text).Prepend(section.Heading?.Text ?? string.Empty);

    private ImmutableArray<string> Names(IReadOnlyList<ArticleSection> sections, IReadOnlyList<string> texts)
    {
        var headings = sections.Select(section => section.Heading?.Text).OfType<string>().ToArray();
        var introduced = headings.Select(heading => Headings.NameIn(heading, language)).OfType<string>().ToArray();
        var compared = headings.Select(heading => TitleNames.Of(heading, language)).FirstOrDefault(names => names.Length > 1);
        if (compared.IsDefaultOrEmpty)
        {
            return [.. introduced];
        }

        // "Debit vs credit cards": what the text calls "debit cards" has that name.
        compared = [.. compared.Select(name => introduced.Any(whole => IsLonger(whole, name)) ? name : WithTail(name, compared[^1], texts))];

        // "Term vs whole life insurance": the heading that introduces the first one has its whole name.
        // "A and B of machines": where a heading is "B" alone, what stands behind it belongs to the title.
        // "Sea vs land wind energy": where only "land wind" is introduced, what stands behind it belongs to the title.
        return [.. compared.Select(name => introduced.FirstOrDefault(whole => IsLonger(whole, name)) is { } longer ? (Expansions.IsAbbreviation(name) && !IsTailOf(longer, name, compared) ? name : longer)
            : introduced.Concat(headings).FirstOrDefault(part => Words.Of(part).Length > 0 && IsLonger(name, part)) ?? name)];
    }

    /// <summary>Whether what a longer name adds ends another of the names as well: "A vs B design" is about A design, too.</summary>
    private static bool IsTailOf(string longer, string name, ImmutableArray<string> all)
    {
        var tail = Words.Stems(longer)[Words.Stems(name).Length..];
        return tail.Length > 0 && all.Any(other => other != name && Words.Stems(other) is var stems && stems.Length > tail.Length && stems[^tail.Length..].SequenceEqual(tail));
    }

    /// <summary>The name with what ends the last one, where the text has both together several times.</summary>
    private static string WithTail(string name, string last, IReadOnlyList<string> texts)
    {
        var words = Words.Of(last);
        return name == last || words.Length < 2 || Words.Of(name) is not [_] ? name
            : Enumerable.Range(1, words.Length - 1).Select(i => $"{name} {last[words[i].Start..]}").FirstOrDefault(whole => texts.Sum(text => Occurrences(Words.Stems(text), Words.Stems(whole))) >= FewestNamed) ?? name;
    }

    private static int Occurrences(ImmutableArray<string> text, ImmutableArray<string> part) =>
        Enumerable.Range(0, Math.Max(0, text.Length - part.Length + 1)).Count(i => text.AsSpan(i, part.Length).SequenceEqual(part.AsSpan()));

    private static bool IsLonger(string whole, string name)
    {
        var (long_, short_) = (Words.Stems(whole), Words.Stems(name));
        return long_.Length >= short_.Length && short_.SequenceEqual(long_[..Math.Min(short_.Length, long_.Length)]);
    }

    private static (string Name, string? Abbreviation) Resolve(string name, Expansions expansions)
    {
        var open = name.LastIndexOf('(');
        if (open > 0 && name.EndsWith(')') && Expansions.IsAbbreviation(name[(open + 1)..^1]))
        {
            return (name[..open].Trim(), name[(open + 1)..^1]);
        }

        return Expansions.IsAbbreviation(name)
            ? expansions.FullFormOf(name) is { } full ? (Words.Capitalised(full), name) : (name, null)
            : (Words.Capitalised(name), expansions.AbbreviationOf(name));
    }

    private Subject Make((string Name, string? Abbreviation) name, (string Name, string? Abbreviation)[] all, ImmutableArray<string>? tail)
    {
        var stems = Words.Stems(name.Name);
        var others = all.Where(other => other != name).SelectMany(other => Words.Stems(other.Name)).ToHashSet(StringComparer.Ordinal);
        var aliases = new List<ImmutableArray<string>> { stems };
        if (name.Abbreviation is not null)
        {
            aliases.Add(Words.Stems(name.Abbreviation));
        }

        if (tail is { } shared && stems.Length > shared.Length)
        {
            aliases.AddRange(Enumerable.Range(stems.Length - shared.Length, shared.Length).Select(length => stems[..length])
                .Where(alias => alias.Length > 1 || (name.Abbreviation is null && !language.IsPlain(Words.Of(name.Name)[0]))));
        }

        // Of "fuel" and "biofuel" the one is no word of its own.
        var own = stems.Where((stem, i) => !others.Any(other => other.EndsWith(stem, StringComparison.Ordinal)) && !language.IsFunctionWord(Words.Of(name.Name)[i])).ToImmutableArray();
        return new Subject(name.Name, name.Abbreviation, [.. aliases.Where(alias => alias.Length > 0)], own);
    }

    /// <summary>Whether the verbs behind the very name are mostly those of plurals.</summary>
    private bool IsPlural(string name, IReadOnlyList<string> texts)
    {
        if (!name.EndsWith('s'))
        {
            return false;
        }

        var wanted = Words.Of(name);
        var behind = texts.Select(Words.Of).SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Length - wanted.Length))
            .Where(i => Enumerable.Range(0, wanted.Length).All(j => words[i + j].Text == wanted[j].Text)).Select(i => (words, At: i + wanted.Length))).ToArray();
        return behind.Count(verb => language.PluralVerbs.LengthAt(verb.words, verb.At) > 0) > behind.Count(verb => language.SingularVerbs.LengthAt(verb.words, verb.At) > 0);
    }

    /// <summary>The words that all names end with: "insurance" of kinds of insurance.</summary>
    private static ImmutableArray<string>? CommonTail(string[] names)
    {
        if (names.Length < 2)
        {
            return null;
        }

        var stems = names.Select(name => Words.Stems(name)).ToArray();
        var length = 0;
        while (stems.All(name => name.Length > length + 1 && name[^(length + 1)] == stems[0][^(length + 1)]))
        {
            length++;
        }

        return length == 0 ? null : stems[0][^length..];
    }

    /// <summary>The longest end of the shared words that some sentence says something of.</summary>
    private string? ParentOf(ImmutableArray<string> tail, string name, IReadOnlyList<string> texts)
    {
        var words = Words.Of(name);
        return Enumerable.Range(0, tail.Length).Select(skip => name[words[words.Length - tail.Length + skip].Start..].ToLowerInvariant())
            .FirstOrDefault(parent => texts.Any(text => IsSubject(Words.Of(text), Words.Stems(parent))));
    }

    private bool IsSubject(ImmutableArray<Word> words, ImmutableArray<string> parent)
    {
        words = words[language.Openers.LengthAt(words, 0)..];
        var first = words.Length > 0 && language.IsArticle(words[0].Text) ? 1 : 0;
        return words.Length > first + parent.Length + 1 && words[first..(first + parent.Length)].Select(word => word.Stem).SequenceEqual(parent);
    }
}
