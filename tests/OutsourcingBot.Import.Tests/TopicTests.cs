namespace OutsourcingBot.Import.Tests;

/// <summary>Sentences that say who, why, where or what it takes go under a heading that asks just that.</summary>
public class TopicTests
{
    [Theory]
    [InlineData("Shops are used by villages and towns.", "Who uses Shop?")]
    [InlineData("In many towns a shop is preferred by old people.", "Who uses Shop?")]
    [InlineData("People choose a shop because it is warm.", "Why do people use Shop?")]
    [InlineData("Owners open shops in order to earn a living.", "Why do people use Shop?")]
    [InlineData("The purpose of a shop is trade.", "Why do people use Shop?")]
    [InlineData("A shop can be in the same country as its owner.", "Where can Shop be found?")]
    [InlineData("Shops are located in cities.", "Where can Shop be found?")]
    [InlineData("A shop requires a licence.", "What does Shop require?")]
    [InlineData("It serves customers, requiring a till.", "What does Shop require?")]
    [InlineData("To open a shop, you need a licence.", "What does Shop require?")]
    public void A_sentence_goes_under_the_question_that_it_answers(string sentence, string heading) =>
        Assert.Contains($"### {heading}\n\n{sentence}\n", Import(sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("Shops are painted because paint keeps the rain off.")]
    [InlineData("A shop has a door that needs paint.")]
    [InlineData("A shop has used furniture by the wall.")]
    public void Other_sentences_stay_where_they_are(string sentence) =>
        Assert.Contains($"A shop is a room.\n{sentence}\n", Import(sentence), StringComparison.Ordinal);

    [Fact]
    public void What_a_definition_is_for_is_said_as_its_aim_too()
    {
        var imported = Importing.Text("Shop vs Stall\n\nWhat is a shop?\n\nA shop refers to selling things under a roof to reduce losses and improve comfort.\n\nWhat is a stall?\n\nA stall is a table.");

        Assert.Contains("### Why do people use Shop?\n\n<!-- line 5: the aim was taken out of the definition -->\n\nThe aim of Shop is to reduce losses and improve comfort.\n", imported.Markdown, StringComparison.Ordinal);
        Assert.Contains(imported.Report.ToLookAt, line => line.Line == 5 && line.Text.Contains("aim", StringComparison.Ordinal));
    }

    [Fact]
    public void A_contrast_of_aims_outside_a_comparison_tells_why_of_each()
    {
        var draft = Import("A shop has walls.", "\n\nKey differences\n\nA shop has walls. Whereas, a stall has a roof.\n\nConclusion\n\nThe intention of opening a shop is comfort, and a stall relies on passers-by.");

        Assert.Contains("### Why do people use Shop?\n\nThe intention of opening a shop is comfort.\n", draft, StringComparison.Ordinal);
        Assert.Contains("### Why do people use Stall?\n\nA stall relies on passers-by.\n", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_up_without_a_verb_is_made_whole_with_the_sentence_behind_it_and_becomes_a_list()
    {
        var draft = Importing.Text(
            "Rail Transport vs Road Transport\n\nTransport is carrying things. Many goods like coal, steel, bread, etc. They are transported to save time by firms using rail transport and road transport.\n\n"
            + "What is rail transport?\n\nRail transport is carrying by train.\n\nWhat is road transport?\n\nRoad transport is carrying by lorry.").Markdown;

        Assert.Contains("### Which goods are transported?\n\n- Coal\n- Steel\n- Bread\n", draft, StringComparison.Ordinal);
        Assert.Contains("### Why do firms use transport?\n\nMany goods like coal, steel, bread, etc. are transported to save time by firms using rail transport and road transport.\n", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Common tasks of a shop include:")]
    [InlineData("A shop has three tasks:")]
    public void A_heading_that_announces_a_list_is_that_lists_heading(string heading) =>
        Assert.Contains("A shop is a room.\n\n### Tasks of Shop\n\n- Baking bread\n- Selling cake\n- Sweeping\n", Import($"\n\n{heading}\n\n- Baking bread\n- Selling cake\n- Sweeping"), StringComparison.Ordinal);

    [Fact]
    public void Items_do_not_repeat_what_the_heading_of_their_list_says() =>
        Assert.Contains("### Activities of Shop\n\n- Baking bread\n- Selling cake\n- Data analytics\n",
            Import("\n\nA shop performs the following activities: –\n\n• Baking bread activitiesSelling cake activitiesData analytics"), StringComparison.Ordinal);

    private static string Import(string sentence, string rest = "") =>
        Importing.Text($"Shop vs Stall\n\nWhat is a shop?\n\nA shop is a room. {sentence}\n\nWhat is a stall?\n\nA stall is a table.{rest}\n").Markdown;
}
