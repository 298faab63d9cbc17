using System.Text;
using System.Text.Json;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Core.Tests.Authoring;

public class JsonLinesTests
{
    private const string Json =
        """
        // a comment
        {
          "a": 1, /* another,
          of two lines */ "b": [
            { "c": "line\nend" },
            [ true,
              null ],
          ],
        }
        """;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    [Theory]
    [InlineData("a", 3)]
    [InlineData("b", 4)]
    [InlineData("b[0]", 5)]
    [InlineData("b[0].c", 5)]
    [InlineData("b[1]", 6)]
    [InlineData("b[1][0]", 6)]
    [InlineData("b[1][1]", 7)]
    public void Members_and_elements_stand_on_their_line(string path, int line) =>
        Assert.Equal(line, Walk(Json).LineOf(path));

    [Theory]
    [InlineData("b[0].missing", 5)]
    [InlineData("b[7].c.d", 4)]
    [InlineData("nothing", 1)]
    public void What_is_not_there_has_the_line_of_what_is_around_it(string path, int line) =>
        Assert.Equal(line, Walk(Json).LineOf(path));

    [Fact]
    public void A_member_written_twice_has_the_line_of_its_second_place()
    {
        var lines = Walk("{\"x\": 1,\r\n\"x\": 2}");

        Assert.Equal(["x"], lines.Repeated);
        Assert.Equal(2, lines.LineOf("x"));
    }

    private static JsonLines Walk(string json) => JsonLines.Walk(Encoding.UTF8.GetBytes(json), Options);
}
