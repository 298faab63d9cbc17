using System.Globalization;

namespace OutsourcingBot.Web.Tests.Transcripts;

/// <summary>Conversations that go on after days, restarts and changes: <c>interrupted.md</c> says how they are told.</summary>
public sealed class InterruptedTests
{
    private const string Arrow = " → ";

    private static readonly Dictionary<string, string[]> s_all = File
        .ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transcripts", "interrupted.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1)
        .Select(section => section.Split('\n'))
        .ToDictionary(lines => lines[0], lines => lines.Skip(1).Where(line => line.Length > 0).ToArray());

    public static TheoryData<string> Names { get; } = [.. s_all.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_conversation_goes_on(string name)
    {
        using var conversation = new InterruptedConversation();
        string[] said = [];
        var expected = new List<string>();
        var isChanged = false;
        foreach (var line in s_all[name].Append("end: "))
        {
            var (mark, rest) = line.Split(':', 2) is [var first, var second] ? (first, second.Trim()) : throw new InvalidDataException(line);
            if (mark != "bot")
            {
                Assert.Equal(expected, said.TakeLast(expected.Count));
                expected.Clear();
            }

            if (mark is not ("bot" or "changed") && isChanged)
            {
                conversation.Restart();
                isChanged = false;
            }

            switch (mark)
            {
                case "user": said = await conversation.SayAsync(rest); break;
                case "bot": expected.Add(rest); break;
                case "later": await conversation.WaitAsync(TimeSpan.FromDays(int.Parse(rest.Split(' ')[0], CultureInfo.InvariantCulture))); break;
                case "restart": conversation.Restart(); break;
                case "changed": conversation.Change(rest.Split(Arrow)[0], rest.Split(Arrow)[1]); isChanged = true; break;
                default: Assert.Equal("end", mark); break;
            }
        }
    }
}
