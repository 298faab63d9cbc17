using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Tests.Recognition;

public sealed class NumberModelTests
{
    private static readonly NumberModel Model = new(RealBot.Bot.Lexicon);

    [Theory]
    [InlineData("3 differences", "number", 3)]
    [InlineData("give me twelve of them", "number", 12)]
    [InlineData("10,000 calls", "number", 10_000)]
    [InlineData("the second one", "ordinal", 2)]
    [InlineData("the 3rd", "ordinal", 3)]
    [InlineData("the last one", "ordinal", -1)]
    public void Numbers_and_ordinals_are_found_with_their_values(string text, string type, int value) =>
        Assert.Contains(Model.Parse(text), result => result.TypeName == type && (int)result.Resolution[NumberModel.ValueKey] == value);

    [Theory]
    [InlineData("no numbers here")]
    [InlineData("3.5 or 99999999999999999999")]
    public void What_is_no_whole_number_is_left_out(string text) =>
        Assert.DoesNotContain(Model.Parse(text), result => result.TypeName == NumberModel.NumberType);
}
