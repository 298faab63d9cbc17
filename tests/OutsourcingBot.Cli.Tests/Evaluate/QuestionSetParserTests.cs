using OutsourcingBot.Cli.Evaluate;

namespace OutsourcingBot.Cli.Tests.Evaluate;

public sealed class QuestionSetParserTests
{
    private const string Header = "id\tkind\tvoice\tearlier\tquestion\texpect";

    [Fact]
    public void A_line_becomes_a_question()
    {
        var set = Parse("a\tfollowup\tchatty\thello || what is tea?\tand coffee?\toutcome=answered;entry=a|b");

        var question = Assert.Single(set.Questions);
        Assert.Equal(("a", "followup", "chatty", "and coffee?"), (question.Id, question.Kind, question.Voice, question.Text));
        Assert.Equal(["hello", "what is tea?"], question.Earlier);
        Assert.Equal(["outcome=answered", "entry=a|b"], question.Expected.Select(condition => condition.ToString()));
        Assert.Empty(set.Diagnostics);
    }

    [Fact]
    public void Blank_lines_a_byte_order_mark_and_carriage_returns_are_passed_over()
    {
        var set = QuestionSetParser.Parse("set.tsv", $"\uFEFF{Header}\r\n\r\na\toff\tterse\t\tq\toutcome=declined\r\n");

        Assert.Empty(set.Diagnostics);
        Assert.Equal("outcome=declined", Assert.Single(Assert.Single(set.Questions).Expected).ToString());
    }

    [Theory]
    [InlineData("a\tin\tterse\tq\toutcome=answered", "OB4003")]
    [InlineData("\tin\tterse\t\tq\toutcome=answered", "OB4004")]
    [InlineData("a\tin\t\t\tq\toutcome=answered", "OB4004")]
    [InlineData("a\tin\tterse\t\t \toutcome=answered", "OB4004")]
    [InlineData("a\tin\tterse\t\tq\t", "OB4004")]
    [InlineData("a\toutside\tterse\t\tq\toutcome=answered", "OB4007")]
    [InlineData("a\tfollowup\tterse\t\tq\toutcome=answered", "OB4008")]
    [InlineData("a\tfollowup\tterse\t || \tq\toutcome=answered", "OB4008")]
    [InlineData("a\tin\tterse\t\tq\tanswer=yes", "OB4010")]
    [InlineData("a\tin\tterse\t\tq\tentry=a;answered", "OB4010")]
    [InlineData("a\tin\tterse\t\tq\tentry=", "OB4011")]
    [InlineData("a\tin\tterse\t\tq\tentry", "OB4011")]
    [InlineData("a\tin\tterse\t\tq\tentry=a|", "OB4011")]
    [InlineData("a\tin\tterse\t\tq\toutcome=answered|answred", "OB4012")]
    public void A_mistake_is_reported_at_its_line_and_the_line_is_left_out(string line, string code)
    {
        var set = Parse(line);

        Assert.StartsWith($"set.tsv(2): {code}: ", Assert.Single(set.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Empty(set.Questions);
    }

    [Theory]
    [InlineData("a\tin\tterse\t\tother\toutcome=answered", "OB4005")]
    [InlineData("b\tin\tterse\t\tQ\toutcome=answered", "OB4006")]
    public void An_id_and_a_question_stand_only_once(string second, string code)
    {
        var diagnostic = Assert.Single(Parse($"a\tin\tterse\t\tq\toutcome=answered\n{second}").Diagnostics);

        Assert.Equal((code, 3), (diagnostic.Code, diagnostic.Line));
        Assert.Contains("line 2", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_question_after_other_turns_is_another_question() =>
        Assert.Empty(Parse("a\tfollowup\tterse\thi\tq\toutcome=answered\nb\tfollowup\tterse\tbye\tq\toutcome=answered").Diagnostics);

    [Fact]
    public void A_header_with_other_columns_is_reported() =>
        Assert.Equal("OB4001", Assert.Single(QuestionSetParser.Parse("set.tsv", "id\tquestion\n").Diagnostics).Code);

    [Fact]
    public void A_file_without_questions_is_reported() => Assert.Equal("OB4002", Assert.Single(Parse(string.Empty).Diagnostics).Code);

    [Fact]
    public void All_mistakes_come_back_at_once() =>
        Assert.Equal(
            [("OB4007", 2), ("OB4010", 2), ("OB4003", 3)],
            Parse("a\toutside\tterse\t\tq\tanswer=yes\nb").Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Line)));

    private static QuestionSet Parse(string lines) => QuestionSetParser.Parse("set.tsv", $"{Header}\n{lines}");
}
