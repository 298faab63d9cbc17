using CsCheck;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class StemmerTests
{
    [Theory]
    [InlineData("cat", "cats")]
    [InlineData("service", "services")]
    [InlineData("process", "processes", "processed", "processing")]
    [InlineData("study", "studies", "studied", "studying")]
    [InlineData("company", "companies")]
    [InlineData("hire", "hires", "hired", "hiring")]
    [InlineData("plan", "plans", "planned", "planning")]
    [InlineData("fall", "falls", "falling")]
    [InlineData("branch", "branches", "branched", "branching")]
    [InlineData("need", "needs", "needed", "needing")]
    [InlineData("employee", "employees")]
    [InlineData("agree", "agrees", "agreeing")]
    [InlineData("box", "boxes", "boxed", "boxing")]
    [InlineData("business", "businesses")]
    [InlineData("case", "cases")]
    [InlineData("calorie", "calories")]
    public void Forms_of_one_word_have_one_stem(params string[] forms) =>
        Assert.Single(forms.Select(Stemmer.Stem).Distinct());

    [Theory]
    [InlineData("organ", "organisation")]
    [InlineData("employ", "employee")]
    [InlineData("train", "trainee")]
    [InlineData("universe", "university")]
    public void Different_words_keep_different_stems(string one, string other) =>
        Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("bus")]
    [InlineData("this")]
    [InlineData("analysis")]
    [InlineData("class")]
    [InlineData("thing")]
    [InlineData("string")]
    [InlineData("b2b")]
    [InlineData("10,000")]
    [InlineData("")]
    public void A_word_without_inflection_is_its_own_stem(string word) => Assert.Equal(word, Stemmer.Stem(word));

    [Fact]
    public void The_stem_of_a_stem_that_looks_like_no_inflected_word_is_itself() =>
        Assert.All(
            ShippedFiles.Dialog("english.txt").Text.Split('\n').Select(Stemmer.Stem).Where(stem => !LooksInflected(stem)),
            stem => Assert.Equal(stem, Stemmer.Stem(stem)));

    [Fact]
    public void Any_text_has_a_stem_that_is_no_longer_than_itself() =>
        Gen.String.Sample(text => Stemmer.Stem(text).Length <= text.Length);

    private static bool LooksInflected(string stem) =>
        stem.EndsWith('s') || stem.EndsWith('e') || stem.EndsWith("ed", StringComparison.Ordinal) || stem.EndsWith("ing", StringComparison.Ordinal);
}
