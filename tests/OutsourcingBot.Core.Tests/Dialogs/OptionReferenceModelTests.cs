using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public class OptionReferenceModelTests
{
    [Theory]
    [InlineData("I'd say the SECOND one!", 8, "the second one", 2)]
    [InlineData("option 12", 7, "12", 12)]
    [InlineData("it's c)", 5, "c", 3)]
    [InlineData("Last", 0, "last", OptionReferenceModel.LastPlace)]
    public void A_place_is_found_where_it_stands(string text, int start, string words, int place)
    {
        var found = Assert.Single(new OptionReferenceModel(Classification.Questionnaire.Definition.Words).Parse(text));

        Assert.Equal((start, start + words.Length - 1, words), (found.Start, found.End, found.Text));
        Assert.Equal(place, found.Resolution["value"]);
    }
}
