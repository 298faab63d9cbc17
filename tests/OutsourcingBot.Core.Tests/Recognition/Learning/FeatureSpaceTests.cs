using OutsourcingBot.Core.Recognition.Learning;

namespace OutsourcingBot.Core.Tests.Recognition.Learning;

public class FeatureSpaceTests
{
    [Fact]
    public void Words_are_seen_as_written_and_as_stems_with_their_neighbours() =>
        Assert.Equal(
            ["0:rules", "0:win", "1:^ rules", "1:rules win", "1:win $", "2:rul", "2:win", "3:rul win"],
            FeaturesOf(FeatureView.Words, "Rules win!").Order(StringComparer.Ordinal));

    [Fact]
    public void Stems_pair_in_any_order() =>
        Assert.Contains("3:money send", FeaturesOf(FeatureView.Words, "send the money"));

    [Fact]
    public void Characters_run_over_the_blanks_between_words()
    {
        var features = FeaturesOf(FeatureView.Characters, "Hi you");

        Assert.Contains("0:i yo", features);
        Assert.Contains("0: hi y", features);
        Assert.All(features, feature => Assert.InRange(feature.Length - "0:".Length, 2, 5));
    }

    [Theory]
    [InlineData("send money", 1)]
    [InlineData("send send send it", 1)]
    [InlineData("nothing like this", 0)]
    [InlineData("", 0)]
    public void A_vector_has_length_one_unless_all_is_unknown(string text, float length)
    {
        var space = FeatureSpace.Learn(FeatureView.Words, [FeatureView.WordsOf("send my money")]);

        Assert.Equal(length, space.VectorOf(FeatureView.WordsOf(text)).SquaredLength, 0.0001f);
    }

    [Fact]
    public void A_shuffle_keeps_everything_and_depends_on_the_seed_alone()
    {
        int[] first = [.. Enumerable.Range(0, 100)], second = [.. first], third = [.. first];
        new SeededRandom(7).Shuffle(first);
        new SeededRandom(7).Shuffle(second);
        new SeededRandom(8).Shuffle(third);

        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
        Assert.Equal(Enumerable.Range(0, 100), first.Order());
    }

    private static List<string> FeaturesOf(FeatureView view, string text)
    {
        var features = new List<string>();
        view.Visit(FeatureView.WordsOf(text), (block, feature) => features.Add($"{block}:{feature}"));
        return features;
    }
}
