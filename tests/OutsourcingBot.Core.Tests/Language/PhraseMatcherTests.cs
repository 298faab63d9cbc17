using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class PhraseMatcherTests
{
    private static readonly PhraseMatcher<string> Matcher = Of(("sure", "yes"), ("not sure", "unsure"), ("cat", "animal"), ("cat", "pet"), ("", "nothing"));

    [Fact]
    public void A_phrase_is_found_with_its_place() =>
        Assert.Equal([new PhraseMatch<string>("yes", 2, 1)], Find("i am sure"));

    [Fact]
    public void Phrases_inside_one_another_are_all_found() =>
        Assert.Equal(
            [new PhraseMatch<string>("unsure", 1, 2), new PhraseMatch<string>("yes", 2, 1)], Find("am not sure").OrderBy(match => match.Start));

    [Fact]
    public void The_longest_phrase_hides_those_inside_it_and_no_others() =>
        Assert.Equal(
            ["unsure", "yes"],
            Matcher.FindLongest([.. Words("not sure but sure")]).OrderBy(match => match.Start).Select(match => match.Meaning));

    [Fact]
    public void A_phrase_of_several_meanings_is_found_in_each() =>
        Assert.Equal(["animal", "pet"], Find("a cat").Select(match => match.Meaning).Order());

    [Theory]
    [InlineData("unsure")]
    [InlineData("surely")]
    [InlineData("cats")]
    [InlineData("")]
    public void A_part_of_a_word_is_no_phrase(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_matcher_without_phrases_finds_nothing() => Assert.Empty(Of(("", "nothing")).Find(Words("nothing at all")));

    [Theory]
    [InlineData(0, 2, 0, 1, true)]
    [InlineData(0, 2, 1, 1, true)]
    [InlineData(0, 2, 0, 2, false)]
    [InlineData(0, 2, 1, 2, false)]
    [InlineData(0, 1, 0, 2, false)]
    public void A_match_hides_a_shorter_one_that_it_covers(int start, int length, int otherStart, int otherLength, bool hides) =>
        Assert.Equal(hides, new PhraseMatch<int>(1, start, length).Hides(new PhraseMatch<int>(2, otherStart, otherLength)));

    private static IEnumerable<PhraseMatch<string>> Find(string text) => Matcher.Find(Words(text));

    private static PhraseMatcher<string> Of(params (string Phrase, string Meaning)[] phrases) =>
        new(phrases.Select(phrase => ((IReadOnlyList<string>)Words(phrase.Phrase), phrase.Meaning)));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
