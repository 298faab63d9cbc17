using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Tests.Recognition;

/// <summary>Questions about a document without any vocabulary.</summary>
public class SmallDocumentTests
{
    private const string Ferries =
        """
        # Ferry vs Bridge

        ## What is a ferry?

        A ferry carries cars over water.

        ### Types of ferry

        - **On-deck ferry** — the cars stand in the open air.
        - **Closed ferry** — the cars stand below.

        ## What is a bridge?

        A bridge spans a river.

        ## Differences between ferry and bridge

        | Aspect | Ferry | Bridge |
        |---|---|---|
        | Crew | low numbers of sailors are needed | high numbers of painters are required |
        | Complexity | is less complex | is much more complicated |
        """;

    private static readonly Lazy<TurnHandler> Handler = new(() => new TurnHandler(BotCompiler.Compile([new SourceFile("knowledge/ferries.md", Ferries)], RealBot.Dialogs).Bot!));

    [Theory]
    [InlineData("what is an on-deck ferry?")]
    [InlineData("what is an ondeck ferry?")]
    [InlineData("what is ondeck?")]
    public void A_name_with_a_hyphen_is_also_known_in_one_word(string question) => Assert.Equal("ferries#types-of-ferry/on-deck-ferry", Ask(question).Entry);

    [Theory]
    [InlineData("which one is more complex?", "Bridge")]
    [InlineData("which one is less complicated?", "Ferry")]
    public void Where_the_sides_differ_by_degree_the_degree_decides_and_not_a_word_that_one_of_them_has(string question, string side) =>
        Assert.Equal(side, Ask(question).Verdict);

    private static AnswerTrace Ask(string question) => Handler.Value.Handle(ConversationState.New, new UserMessage.Said(question)).Trace;
}
