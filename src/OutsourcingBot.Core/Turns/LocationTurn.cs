using System.Globalization;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Locations;

namespace OutsourcingBot.Core.Turns;

/// <summary>Says which type of location a pair of countries is, always with the rule that was used.</summary>
internal sealed class LocationTurn(Bot bot, LocationDefinition definition)
{
    private const string Intent = "locate";

    /// <summary>To the nearest so many kilometres; more would claim more than capitals can tell.</summary>
    private const double Rounding = 50;

    private readonly LocationReader _reader = new(definition);
    private readonly LocationRule _rule = new(definition);

    /// <summary>The turn; null where the text is about no location.</summary>
    public TurnOutcome? Take(ConversationState state, string text)
    {
        var countries = _reader.Read(text);
        var asked = state with { Where = null };
        return countries switch
        {
            [var home, var away, ..] => Told(asked, home, away),
            [var away] when HomeOf(state) is { } home => Told(asked, home, away),
            [var home] when state.Where is not null => Ask(state with { Where = home.Name }, definition.Texts.AskOther),
            _ => _reader.Asks(text) ? Ask(state with { Where = string.Empty }, definition.Texts.Ask) : null,
        };
    }

    private Country? HomeOf(ConversationState state) =>
        state.Where is { Length: > 0 } name ? definition.Countries.FirstOrDefault(country => country.Name == name) : null;

    private TurnOutcome Told(ConversationState state, Country home, Country away)
    {
        var verdict = _rule.Judge(home, away);
        var name = verdict.Distance switch { Distance.Same => definition.Same, Distance.Near => definition.Near, _ => definition.Far };
        var (list, item) = ItemOf(name);
        var text = verdict switch
        {
            { Distance: Distance.Same } => definition.Texts.Same,
            { SharesBorder: true } => definition.Texts.Border,
            { Distance: Distance.Near } => definition.Texts.Near,
            _ => definition.Texts.Far,
        };
        (string, string)[] values =
        [
            ("item", name), ("home", home.Name), ("away", away.Name), ("meaning", (item?.Meaning ?? name).TrimEnd('.')),
            ("kilometres", Number(Math.Round(verdict.Kilometres / Rounding) * Rounding)), ("hours", Number(verdict.Hours)),
            ("nearKilometres", Number(definition.NearKilometres)), ("nearHours", Number(definition.NearHours)),
        ];
        var parts = new[] { bot.Phrasing.Fill(text, values), bot.Phrasing.Fill(definition.Texts.Rule, values), list is null ? "" : Source(list) };
        return new TurnOutcome(
            state,
            [new Reply(string.Join("\n\n", parts.Where(part => part.Length > 0)), [.. Suggestions()], list is null ? [] : [Cite.Text(list.Source, item!.Line, item.Name)])],
            new AnswerTrace { Outcome = TurnResult.Answered, Intent = Intent, Entry = list?.Id, Verdict = name, Confidence = 1, Evidence = [home.Name, away.Name] });
    }

    private string Source(Entry.ItemList list) => bot.Phrasing.Source(list.Source.Heading, list.Source.File);

    private IEnumerable<string> Suggestions() =>
        [bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestClassify), bot.Phrasing.Fill(bot.Phrasing.Texts.SuggestCompare)];

    private TurnOutcome Ask(ConversationState state, string text) => new(
        state,
        [new Reply(bot.Phrasing.Fill(text), [], [])],
        new AnswerTrace { Outcome = TurnResult.Asking, Intent = Intent, Confidence = 1 });

    private (Entry.ItemList? List, Item? Item) ItemOf(string name) => bot.Knowledge.Entries.OfType<Entry.ItemList>()
        .SelectMany(list => list.Items.Where(item => item.Name == name).Select(item => ((Entry.ItemList?)list, (Item?)item))).FirstOrDefault();

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
