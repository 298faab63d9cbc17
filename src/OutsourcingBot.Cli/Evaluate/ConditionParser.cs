using System.Collections.Immutable;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Reads the conditions of one question.</summary>
/// <param name="report">Takes the code and the message of a mistake.</param>
internal sealed class ConditionParser(Action<string, string> report)
{
    public ImmutableArray<Condition> Parse(string text) =>
        [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<Condition>()];

    private Condition? Read(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (!Condition.Members.Contains(parts[0]))
        {
            report("OB4010", $"'{text}' is no condition; write member=value, where the member is one of {string.Join(", ", Condition.Members)}.");
            return null;
        }

        ImmutableArray<string> alternatives = parts.Length == 1 ? [] : [.. parts[1].Split('|', StringSplitOptions.TrimEntries)];
        if (alternatives.IsEmpty || alternatives.Contains(string.Empty))
        {
            report("OB4011", $"A value is missing in '{text}'; write member=a or member=a|b.");
            return null;
        }

        if (parts[0] == Condition.Outcome && alternatives.FirstOrDefault(word => !OutcomeWords.All.Contains(word)) is { } unknown)
        {
            report("OB4012", $"There is no outcome '{unknown}'; the outcomes are {string.Join(", ", OutcomeWords.All)}.");
            return null;
        }

        return new Condition(parts[0], alternatives);
    }
}
