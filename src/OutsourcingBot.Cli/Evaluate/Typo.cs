using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Makes one slip of typing in a question, always the same one for the same question and seed.</summary>
internal static class Typo
{
    /// <summary>Shorter words are left alone: with a slip in them, people could not read them either.</summary>
    private const int ShortestWord = 4;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The question with one slip in one word of at least four letters; unchanged where there is none.</summary>
    public static string Make(string id, string question, int seed)
    {
        var words = Words(question);
        if (words.Count == 0)
        {
            return question;
        }

        var random = new Random(Seed(id, seed));
        var (start, length) = words[random.Next(words.Count)];
        return question[..start] + Slip(question.Substring(start, length), random) + question[(start + length)..];
    }

    private static string Slip(string word, Random random)
    {
        // The first letter is the one that people get right.
        var i = random.Next(1, word.Length);
        return random.Next(4) switch
        {
            0 => word.Remove(i, 1),
            1 => word.Insert(i, word[i].ToString()),
            2 when word[i] != word[i - 1] && i > 1 => word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..],
            _ => word[..i] + Neighbour(word[i], random) + word[(i + 1)..],
        };
    }

    /// <summary>The letter on the key beside; for what is on no such key, an x.</summary>
    private static char Neighbour(char letter, Random random)
    {
        var lower = char.ToLowerInvariant(letter);
        var row = Array.Find(Rows, keys => keys.Contains(lower));
        if (row is null)
        {
            return 'x';
        }

        var at = row.IndexOf(lower, StringComparison.Ordinal);
        var step = at == 0 ? 1 : at == row.Length - 1 || random.Next(2) == 0 ? -1 : 1;
        return row[at + step];
    }

    private static List<(int Start, int Length)> Words(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i - start >= ShortestWord)
            {
                words.Add((start, i - start));
            }
        }

        return words;
    }

    private static int Seed(string id, int seed) =>
        BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{id}")));
}
