namespace OutsourcingBot.Core.Tests.Transcripts;

/// <summary>
/// One conversation of a Markdown file: a heading, then <c>user:</c> and <c>bot:</c> in turn. What follows <c>bot:</c>
/// up to the next mark is the exact text of the turn's replies; a last line <c>[a] [b]</c> names the buttons, and a
/// line that is only <c>…</c> stands for anything.
/// </summary>
public sealed record Transcript(string Name, IReadOnlyList<TranscriptTurn> Turns)
{
    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>All conversations of a file.</summary>
    public static IEnumerable<Transcript> Read(string path)
    {
        foreach (var section in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            yield return new Transcript($"{Path.GetFileNameWithoutExtension(path)}: {lines[0]}", [.. ReadTurns(lines.Skip(1))]);
        }
    }

    private static IEnumerable<TranscriptTurn> ReadTurns(IEnumerable<string> lines)
    {
        string? user = null;
        List<string>? bot = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("user: ", StringComparison.Ordinal))
            {
                if (user is not null)
                {
                    yield return new TranscriptTurn(user, bot!);
                }

                (user, bot) = (line["user: ".Length..], null);
            }
            else if (line.StartsWith("bot: ", StringComparison.Ordinal))
            {
                bot = [line["bot: ".Length..]];
            }
            else
            {
                bot?.Add(line);
            }
        }

        yield return new TranscriptTurn(user!, bot!);
    }
}

/// <summary>What a person says and the lines that the bot answers.</summary>
public sealed record TranscriptTurn(string User, IReadOnlyList<string> Bot);
