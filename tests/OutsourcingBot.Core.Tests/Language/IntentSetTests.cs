using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class IntentSetTests
{
    private static readonly IntentSet Some = IntentSet.Of([Intent.Why, Intent.Define, Intent.Why]);

    [Fact]
    public void It_has_what_it_was_made_of_and_nothing_else() =>
        Assert.Equal([Intent.Define, Intent.Why], Enum.GetValues<Intent>().Where(Some.Contains));

    [Fact]
    public void Its_intents_come_in_the_order_of_their_declaration() => Assert.Equal([Intent.Define, Intent.Why], Some.ToArray());

    [Fact]
    public void Every_intent_has_a_place_of_its_own() =>
        Assert.Equal(Enum.GetValues<Intent>(), IntentSet.Of(Enum.GetValues<Intent>()).ToArray());

    [Fact]
    public void Two_sets_overlap_where_an_intent_is_in_both()
    {
        Assert.True(Some.Overlaps(IntentSet.Of([Intent.None, Intent.Why])));
        Assert.False(Some.Overlaps(IntentSet.Of([Intent.None, Intent.Which])));
    }

    [Fact]
    public void Sets_are_joined_and_taken_from_each_other()
    {
        Assert.Equal([Intent.Define, Intent.Which, Intent.Why], Some.Union(IntentSet.Of([Intent.Which])).ToArray());
        Assert.Equal([Intent.Define], Some.Except(IntentSet.Of([Intent.Why, Intent.Which])).ToArray());
    }
}
