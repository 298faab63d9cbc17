using System.Text;
using OutsourcingBot.Core.Recognition.Sentences;

namespace OutsourcingBot.Core.Tests.Recognition.Sentences;

public sealed class SentenceModelTests
{
    /// <summary>Two answers, then declining, small talk and work. PyTorch 1.13 in double precision came to these numbers for the same network.</summary>
    [Theory]
    [InlineData("Cats dog", null, null, new[] { 0.00807, 0.00517, 0.00295, 0.00103, 0.98277 })]
    [InlineData("dog cats", null, null, new[] { 0.00818, 0.00514, 0.00300, 0.00104, 0.98264 })]
    [InlineData("cats", null, "x#y", new[] { 0.00867, 0.00503, 0.00321, 0.00106, 0.98203 })]
    [InlineData("cats", "dog", "x#y", new[] { 0.00796, 0.00521, 0.00290, 0.00103, 0.98290 })]
    public void Probabilities_are_those_of_the_network(string text, string? asked, string? last, double[] expected)
    {
        var model = SentenceModelFile.Read(TinyModel.File)!;
        var probabilities = model.ProbabilitiesOf(text, asked, last);

        Assert.Equal(expected.Length, probabilities.Length);
        Assert.All(expected.Zip(probabilities), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        Assert.Equal(["x#y", "x#z"], model.Entries);
    }

    [Fact]
    public void What_was_never_taught_says_nothing()
    {
        var model = SentenceModelFile.Read(TinyModel.File)!;
        Assert.Equal(model.ProbabilitiesOf("cats", null, null), model.ProbabilitiesOf("cats", null, "never#taught"));
    }

    [Fact]
    public void A_sentence_of_any_length_is_read() =>
        Assert.Equal(1, SentenceModelFile.Read(TinyModel.File)!.ProbabilitiesOf(new StringBuilder().Insert(0, "cats dog? ", 500).ToString(), "cats?", "x#y").Sum(), 1e-6);

    [Fact]
    public void A_file_that_was_cut_or_is_another_is_none()
    {
        var file = TinyModel.File;
        Assert.Null(SentenceModelFile.Read(file.AsMemory(..^1)));
        Assert.Null(SentenceModelFile.Read(file.AsMemory(..20)));
        Assert.Null(SentenceModelFile.Read(Array.Empty<byte>()));
        Assert.Null(SentenceModelFile.Read(new byte[] { (byte)'X' }.Concat(file[1..]).ToArray()));
        Assert.Null(SentenceModelFile.Read(file.Select((value, place) => place is 4 or 8 ? (byte)0 : value).ToArray()));
    }
}
