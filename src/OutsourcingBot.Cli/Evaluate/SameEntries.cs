using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>
/// Which entries of another knowledge say what the entries say that a question set names, so that a set can be asked of a draft, whose
/// headings differ.
/// </summary>
/// <param name="pairs">An entry of the asked knowledge, and one that labels name; what stands below the one stands below the other.</param>
internal sealed class SameEntries(ImmutableArray<(string Own, string Labelled)> pairs)
{
    public static SameEntries None { get; } = new([]);

    /// <summary>Reads lines such as <c>why-tea = why-do-people-drink-tea</c>; those that begin with # say something about them.</summary>
    /// <returns>The pairs; null where a line is none, with the diagnostic.</returns>
    public static (SameEntries? Same, Diagnostic? Mistake) Read(string file)
    {
        var pairs = ImmutableArray.CreateBuilder<(string, string)>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } own, { Length: > 0 } labelled])
            {
                return (null, new Diagnostic("OB4013", DiagnosticSeverity.Error, $"'{line.Trim()}' names no two entries; write entry = entry.", file, number));
            }

            pairs.Add((own, labelled));
        }

        return (new SameEntries(pairs.ToImmutable()), null);
    }

    /// <summary>An entry's own name and those that labels have for it; all without the file.</summary>
    public IEnumerable<string> NamesOf(string entry)
    {
        yield return entry;
        foreach (var (own, labelled) in pairs)
        {
            if (EntryName.Is(entry, own))
            {
                yield return labelled + entry[own.Length..];
            }
        }
    }
}
