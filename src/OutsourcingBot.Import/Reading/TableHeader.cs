using System.Collections.Immutable;
using OutsourcingBot.Import.Language;

namespace OutsourcingBot.Import.Reading;

/// <summary>Reads the header of a table that became one line: "Basis A B", also with no blanks between.</summary>
internal sealed class TableHeader(ArticleLanguage language, ImmutableArray<string> names)
{
    /// <summary>The heads of the columns, the first one empty where only the names stand there; null where the line is no header.</summary>
    public ImmutableArray<string>? Read(string line)
    {
        if (names.Length < 2)
        {
            return null;
        }

        var head = language.TableHeadTexts.Where(text => line.StartsWith(text, StringComparison.OrdinalIgnoreCase)).MaxBy(text => text.Length) ?? string.Empty;
        var rest = line.AsSpan(head.Length);
        var cells = ImmutableArray.CreateBuilder<string>();
        cells.Add(line[..head.Length]);
        foreach (var name in names)
        {
            rest = rest.TrimStart(" :/|\t");
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            cells.Add(name);
            rest = rest[name.Length..];
            rest = rest is ['s', ..] ? rest[1..] : rest;
        }

        return rest.Trim(" :|\t").IsEmpty ? cells.ToImmutable() : null;
    }
}
