using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;

namespace OutsourcingBot.Core.Tests.Knowledge;

public class HeadingReaderTests
{
    private static readonly HeadingReader Headings = new(ShippedFiles.Lexicon);

    [Theory]
    [InlineData("What is a cat?", "Cat", null)]
    [InlineData("What are the Beatles?", "Beatles", null)]
    [InlineData("What is a Chief Financial Officer (CFO)?", "Chief Financial Officer", "CFO")]
    [InlineData("Chief Executive Officer (CEO)", "Chief Executive Officer", "CEO")]
    [InlineData("What's a Chief Executive Officer (CEO)?", "Chief Executive Officer", "CEO")]
    [InlineData("What's Market Research?", "Market Research", null)]
    [InlineData("What is Location Services?", "Location Services", null)]
    [InlineData("What is customer service?", "Customer service", null)]
    [InlineData("What is a cat (Felis catus)?", "Cat (Felis catus)", null)]
    [InlineData("What is point of sale?", "Point of sale", null)]
    [InlineData("What is Research and Development (R&D)?", "Research and Development", "R&D")]
    [InlineData("On-Premise Hosting (On-Prem)", "On-Premise Hosting", "On-Prem")]
    [InlineData("What is buy-in?", "Buy-in", null)]
    public void A_heading_introduces_a_concept(string heading, string name, string? abbreviation) =>
        Assert.Equal((name, abbreviation), Headings.Concept(heading));

    [Theory]
    [InlineData("Types of cats")]
    [InlineData("What is?")]
    [InlineData("What is the?")]
    [InlineData("Dogs (and cats)")]
    [InlineData("?!")]
    [InlineData("What is the difference between a CFO and a CEO?")]
    [InlineData("What are the types of cats?")]
    [InlineData("What are the benefits of a dog?")]
    [InlineData("What is the collar of a dog used for?")]
    public void A_heading_that_asks_something_else_introduces_none(string heading) => Assert.Null(Headings.Concept(heading));

    [Theory]
    [InlineData("Types of cats", Intent.Types)]
    [InlineData("What are the types of cats?", Intent.Types)]
    [InlineData("Activities of a CFO", Intent.Activities)]
    [InlineData("Why do people keep dogs?", Intent.Why)]
    [InlineData("Who uses dogs?", Intent.Who)]
    [InlineData("Where can a cat be located?", Intent.Where)]
    [InlineData("What does a dog demand?", Intent.Require)]
    [InlineData("How are cats and dogs related?", Intent.Relate)]
    [InlineData("Key differences between CFO and CEO", Intent.Compare)]
    [InlineData("What is a cat?", Intent.None)]
    [InlineData("Glossary", Intent.None)]
    public void A_heading_stands_for_a_question(string heading, object intent) => Assert.Equal((Intent)intent, Headings.Intent(heading));
}
