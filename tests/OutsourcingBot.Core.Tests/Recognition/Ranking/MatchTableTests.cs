using OutsourcingBot.Core.Recognition.Ranking;

namespace OutsourcingBot.Core.Tests.Recognition.Ranking;

public class MatchTableTests
{
    private const int Spans = 3;
    private const int Many = 1000;

    [Fact]
    public void An_answer_keeps_its_row_and_its_numbers_however_many_come_after_it()
    {
        var table = new MatchTable(Spans);
        for (var place = 0; place < Many; place++)
        {
            table.Credit(table.RowOf(7 * place), 1, place);
            table.Liken(table.RowOf(7 * place), 2, -place);
            table.Liken(table.RowOf(7 * place), 0, place);
        }

        Assert.Equal(Enumerable.Range(0, Many).Select(place => 7 * place), table.Places);
        Assert.All(Enumerable.Range(0, Many), place => Assert.Equal([0, place, 0], table.CreditsOf(table.RowOf(7 * place))));
        Assert.All(Enumerable.Range(0, Many), place => Assert.Equal([place, 0, 0], table.LikenessOf(table.RowOf(7 * place))));
    }

    [Fact]
    public void The_most_that_is_said_of_a_span_counts()
    {
        var table = new MatchTable(Spans);
        foreach (var share in new[] { 0.5, 0.75, 0.25 })
        {
            table.Credit(table.RowOf(4), 2, share);
        }

        Assert.Equal([0, 0, 0.75], table.CreditsOf(0));
    }

    [Fact]
    public void Where_nothing_is_alike_there_is_no_likeness()
    {
        var table = new MatchTable(Spans);

        Assert.True(table.LikenessOf(table.RowOf(4)).IsEmpty);
    }
}
