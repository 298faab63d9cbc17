using CsCheck;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Language;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Cats purr. Dogs bark.", "Cats purr.|Dogs bark.")]
    [InlineData("Do cats purr? Yes! They do.", "Do cats purr?|Yes!|They do.")]
    [InlineData("what is a cat?what is a dog", "what is a cat?|what is a dog")]
    [InlineData("Really?! Yes.", "Really?!|Yes.")]
    [InlineData("Pets, e.g. cats, i.e. Cats.", "Pets, e.g. cats, i.e. Cats.")]
    [InlineData("Cats (e.g. Siamese) purr.", "Cats (e.g. Siamese) purr.")]
    [InlineData("Cats, dogs, etc. are pets.", "Cats, dogs, etc. are pets.")]
    [InlineData("They keep cats, dogs, etc.", "They keep cats, dogs, etc.")]
    [InlineData("Dr. Cat vs. Mr. Dog. The end.", "Dr. Cat vs. Mr. Dog.|The end.")]
    [InlineData("Cats sleep 3.5 hours. Dogs 10.", "Cats sleep 3.5 hours.|Dogs 10.")]
    [InlineData("It costs 29.99%. Cats rest.", "It costs 29.99%.|Cats rest.")]
    [InlineData("Cat No. 5 purrs. It sleeps.", "Cat No. 5 purrs.|It sleeps.")]
    [InlineData("The answer is no. Ask again.", "The answer is no.|Ask again.")]
    [InlineData("Cats dive to 5 m. Dogs do not.", "Cats dive to 5 m.|Dogs do not.")]
    [InlineData("The C.E.O. decides. Others act.", "The C.E.O. decides.|Others act.")]
    [InlineData("Use Node.js here. Then rest.", "Use Node.js here.|Then rest.")]
    [InlineData("(Cats purr.) Dogs bark.", "(Cats purr.)|Dogs bark.")]
    [InlineData("They said “Cats purr.” Dogs bark.", "They said “Cats purr.”|Dogs bark.")]
    [InlineData("“Do cats purr?” Yes.", "“Do cats purr?”|Yes.")]
    [InlineData("“Do cats purr?” they ask.", "“Do cats purr?” they ask.")]
    [InlineData("Wait... what?", "Wait... what?")]
    [InlineData("Cats (dogs, etc.) are pets.", "Cats (dogs, etc.) are pets.")]
    [InlineData("Wait... What?", "Wait...|What?")]
    [InlineData("Cats\n  and   dogs", "Cats and dogs")]
    [InlineData("no end", "no end")]
    [InlineData(" \n ", "")]
    public void A_text_becomes_sentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(part => part.Sentence)));

    [Fact]
    public void Each_sentence_has_the_number_of_line_breaks_before_it() =>
        Assert.Equal(
            [("One two.", 0), ("Three?", 1), ("Four.", 1), ("Five", 4)],
            SentenceSplitter.Split("One\ntwo. Three? Four.\n\n\nFive\n"));

    [Fact]
    public void No_character_is_lost_but_white_space() =>
        Gen.String[Gen.Char["aB.?!\n )”"], 0, 40].Sample(text =>
            WithoutSpace(string.Concat(SentenceSplitter.Split(text).Select(part => part.Sentence))) == WithoutSpace(text));

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
