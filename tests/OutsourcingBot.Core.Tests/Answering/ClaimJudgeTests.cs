using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Answering.Claims;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Tests.Knowledge;

namespace OutsourcingBot.Core.Tests.Answering;

public sealed class ClaimJudgeTests
{
    private const string Crossings =
        """
        # Ferries vs bridges

        Two ways of crossing water.

        ## What is a ferry?

        A ferry carries cars and passengers over water without needing a road.

        ### Types of ferries

        - **Night ferry** — it sails after sunset.
        - **Day ferry** — it sails before sunset.

        ### Activities of ferries

        - Moving lorries
        - Serving meals

        ## What is a Permanent Road Crossing (PRC)?

        A permanent road crossing spans the river with a road.

        ### Activities of PRC

        - Carrying pipes

        ### Where can a PRC stand?

        It may stand in a town or in open country.

        ## Differences between ferries and PRC

        | Aspect | Ferry | PRC |
        |---|---|---|
        | Staff | needs sailors | needs engineers |
        | Upkeep | gets by with little maintenance | calls for a lot of maintenance |
        | Building | is simple to build | is complex to build |

        ## How are ferries and PRC related?

        - PRC grew out of the ferry.
        - The ferry reports to the PRC about storms.
        - Both charge a toll.

        ## How long do engines last?

        Engines are usually replaced after three to five years.

        ## Glossary

        - **Toll** — money paid for a crossing without asking for a receipt.
        """;

    private static readonly KnowledgeBase Knowledge = Documents.Compile(Crossings);
    private static readonly KnowledgeWords Words = new(ShippedFiles.Lexicon);
    private static readonly AnswerableIndex Index = new(Knowledge, ShippedFiles.Lexicon, Words);
    private static readonly ClaimJudge Judge = new(Knowledge, ShippedFiles.Lexicon, new RowJudge(ShippedFiles.Lexicon), new ClaimModel(ShippedFiles.Ranking.Claims));
    private static readonly QuestionReader Reader = MakeReader();

    [Theory]
    [InlineData("Does a ferry carry passengers?")]
    [InlineData("A ferry carries cars over water.")]
    [InlineData("I think a ferry carries cars and passengers")]
    [InlineData("True or false: a ferry carries passengers.")]
    [InlineData("ferry carries passengers, right?")]
    [InlineData("Isn't it the ferry that carries passengers?")]
    [InlineData("a ferry carries passengers, doesn't it?")]
    [InlineData("a ferry can do without a road")]
    [InlineData("a ferry serves passengers")]
    public void A_claim_in_any_form_is_borne_out(string claim) => Assert.True(OnDefinition(claim));

    [Theory]
    [InlineData("A ferry never carries passengers.")]
    [InlineData("No ferry carries cars.")]
    [InlineData("A ferry needs a road.")]
    [InlineData("The ferry spans the river.")]
    public void A_claim_is_contradicted_by_a_denial_or_by_the_definition_of_the_sibling(string claim) => Assert.False(OnDefinition(claim));

    [Theory]
    [InlineData("what does a ferry carry")]
    [InlineData("explain how a ferry carries passengers")]
    [InlineData("define ferry")]
    [InlineData("ferry passengers")]
    [InlineData("Does a ferry or a PRC carry passengers?")]
    [InlineData("passengers: ferry / PRC")]
    public void What_claims_nothing_is_not_judged(string question) => Assert.Null(OnDefinition(question));

    [Theory]
    [InlineData("Does a ferry cost a fortune?")]
    [InlineData("A ferry runs on hydrogen and electricity.")]
    public void What_the_words_do_not_tell_is_not_judged(string claim) => Assert.Null(OnDefinition(claim));

    [Theory]
    [InlineData("Does a ferry need sailors?", "staff", true)]
    [InlineData("Does a ferry need engineers?", "staff", false)]
    [InlineData("A ferry does not need engineers.", "staff", true)]
    [InlineData("Sailors man the ferry and engineers the PRC.", "staff", true)]
    [InlineData("Engineers man the ferry, sailors the PRC.", "staff", false)]
    [InlineData("Both need sailors.", "staff", false)]
    [InlineData("A ferry takes a lot of maintenance.", "upkeep", false)]
    [InlineData("A PRC takes a lot of maintenance.", "upkeep", true)]
    [InlineData("A PRC is simpler to build than a ferry.", "building", false)]
    public void A_row_is_judged_by_the_side_that_is_asked(string claim, string aspect, bool expected) =>
        Assert.Equal(expected, On($"/table/{aspect}", claim));

    [Theory]
    [InlineData("PRC stands for Permanent Road Crossing.", true)]
    [InlineData("PRC stands for Permanent Rail Crossing.", false)]
    [InlineData("Is PRC short for permanent road crossing?", true)]
    public void A_full_form_has_to_be_the_very_words(string claim, bool expected) =>
        Assert.Equal(expected, On("#what-is-a-permanent-road-crossing-prc/name", claim));

    [Theory]
    [InlineData("Is serving meals an activity of ferries?", true)]
    [InlineData("Is serving meals an activity of PRC?", false)]
    [InlineData("Both the ferry and the PRC serve meals.", false)]
    [InlineData("Ferries only serve meals.", false)]
    public void An_item_belongs_to_the_concept_of_its_list(string claim, bool expected) =>
        Assert.Equal(expected, On("#activities-of-ferries/list/serving-meals", claim));

    [Theory]
    [InlineData("There are two types of ferries, right?", true)]
    [InlineData("There are five types of ferries, right?", false)]
    [InlineData("Are there two types of ferries?", true)]
    [InlineData("Are there five types of ferries?", false)]
    [InlineData("how many types of ferries are there?", null)]
    public void A_list_is_counted(string claim, bool? expected) => Assert.Equal(expected, On("#types-of-ferries/list", claim));

    [Theory]
    [InlineData("A night ferry sails after sunset.", true)]
    [InlineData("A night ferry sails before sunset.", false)]
    public void Opposites_contradict(string claim, bool expected) => Assert.Equal(expected, On("#types-of-ferries/night-ferry", claim));

    [Theory]
    [InlineData("Can a PRC stand in a town?", true)]
    [InlineData("Does a PRC have to stand in a town?", false)]
    [InlineData("A PRC must always stand in a town.", false)]
    public void What_may_be_need_not_be(string claim, bool expected) => Assert.Equal(expected, On("#where-can-a-prc-stand", claim));

    [Theory]
    [InlineData("PRC grew out of the ferry.", true)]
    [InlineData("The ferry grew out of PRC.", false)]
    [InlineData("The ferry evolved from PRC.", false)]
    [InlineData("The ferry reports to the PRC.", true)]
    [InlineData("The PRC reports to the ferry.", false)]
    [InlineData("Only the ferry charges a toll.", false)]
    public void A_relation_cannot_be_turned_round_or_claimed_for_one_alone(string claim, bool expected) =>
        Assert.Equal(expected, On("#how-are-ferries-and-prc-related", claim));

    [Theory]
    [InlineData("Engines are replaced after four years.", true)]
    [InlineData("Engines are replaced after ten years.", false)]
    public void A_number_has_to_lie_within_those_of_the_fact(string claim, bool expected) =>
        Assert.Equal(expected, On("#how-long-do-engines-last", claim));

    [Theory]
    [InlineData("Toll is money paid for a crossing.", true)]
    [InlineData("For a toll you get a receipt.", false)]
    public void A_term_is_judged_by_its_explanation(string claim, bool expected) => Assert.Equal(expected, On("#glossary/toll", claim));

    private static bool? OnDefinition(string text) => On("#what-is-a-ferry", text);

    private static bool? On(string id, string text)
    {
        var answerable = Assert.Single(Index.All, answerable => answerable.Id.EndsWith(id, StringComparison.Ordinal));
        var question = Reader.Read(text);
        return Judge.Judge(new Reading.Answered(question, answerable, question.Concepts)).IsTrue;
    }

    private static QuestionReader MakeReader()
    {
        var phrases = new KnowledgePhrases(Knowledge, ShippedFiles.Lexicon, Words);
        return new QuestionReader(ShippedFiles.Lexicon, phrases, new SpellingRepair(ShippedFiles.Lexicon, Words.All.Concat(ShippedFiles.Lexicon.Words)), new SpokenNames(Knowledge, ShippedFiles.Lexicon), places: null);
    }
}
