using CsCheck;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Char['a', 'e'].Array[0, 7].Select(letters => new string(letters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("cost", "cost", 0)]
    [InlineData("cost", "costs", 1)]
    [InlineData("cost", "cast", 1)]
    [InlineData("cost", "csot", 1)]
    [InlineData("cost", "ost", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void The_fewest_edits_are_counted(string left, string right, int expected) =>
        Assert.Equal(expected, EditDistance.Between(left, right, 9));

    [Fact]
    public void It_is_the_same_both_ways_and_zero_only_for_the_same_word() => Gen.Select(Words, Words).Sample((left, right) =>
    {
        var distance = EditDistance.Between(left, right, 9);
        Assert.Equal(distance, EditDistance.Between(right, left, 9));
        Assert.Equal(left == right, distance == 0);
    });

    [Fact]
    public void A_limit_changes_nothing_below_it_and_is_exceeded_above_it() => Gen.Select(Words, Words, Gen.Int[0, 4]).Sample((left, right, limit) =>
    {
        var distance = EditDistance.Between(left, right, 9);
        var limited = EditDistance.Between(left, right, limit);
        Assert.True(distance <= limit ? limited == distance : limited > limit);
    });
}
