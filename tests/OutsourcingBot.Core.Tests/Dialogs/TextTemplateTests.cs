using OutsourcingBot.Core.Dialogs;

namespace OutsourcingBot.Core.Tests.Dialogs;

public sealed class TextTemplateTests
{
    [Theory]
    [InlineData("{a} and {b}", "1 and 2")]
    [InlineData("{a}{b}{a}", "121")]
    [InlineData("{c} stays", "{c} stays")]
    [InlineData("{a b} {a", "{a b} {a")]
    [InlineData("{a{b}}", "{a2}")]
    [InlineData("{{a}}", "{1}")]
    [InlineData("} {} {A}", "} {} {A}")]
    [InlineData("none", "none")]
    [InlineData("", "")]
    public void Placeholders_with_a_value_are_filled_and_all_else_stays(string text, string filled) =>
        Assert.Equal(filled, TextTemplate.Fill(text, ("a", "1"), ("b", "2")));

    [Fact]
    public void A_value_is_not_filled_again() => Assert.Equal("{b}", TextTemplate.Fill("{a}", ("a", "{b}"), ("b", "2")));

    [Fact]
    public void Of_two_values_for_a_name_the_later_one_counts() => Assert.Equal("new", TextTemplate.Fill("{a}", ("a", "old"), ("a", "new")));

    [Theory]
    [InlineData("one\n\n{a}\n\ntwo", "one\n\ntwo")]
    [InlineData("one\n \n\t{a}\n \n  two", "one\n\n  two")]
    [InlineData("one\n{a}\ntwo", "one\n\ntwo")]
    [InlineData("{a}\n\none\n\n{a}", "one")]
    public void The_paragraph_of_an_empty_value_leaves_no_gap(string text, string filled) =>
        Assert.Equal(filled, TextTemplate.Fill(text, ("a", "")));

    [Fact]
    public void Placeholders_are_listed_by_name() =>
        Assert.Equal(["a", "", "c"], TextTemplate.Placeholders("{a} {b c} {} {{c}} {d"));
}
