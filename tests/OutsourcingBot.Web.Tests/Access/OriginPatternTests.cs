using OutsourcingBot.Web.Access;

namespace OutsourcingBot.Web.Tests.Access;

public sealed class OriginPatternTests
{
    [Theory]
    [InlineData("https://www.example.com", "https://www.example.com")]
    [InlineData("https://www.example.com/", "https://www.example.com")]
    [InlineData("HTTPS://WWW.Example.com:443", "https://www.example.com")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080")]
    [InlineData("https://*.example.com", "https://*.example.com")]
    public void An_origin_is_read_as_browsers_write_it(string text, string expected) => Assert.Equal(expected, OriginPattern.Parse(text)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("https://*")]
    [InlineData("www.example.com")]
    [InlineData("https://www.example.com/page")]
    [InlineData("https://me@www.example.com")]
    [InlineData("https://www.*.com")]
    [InlineData("ftp://www.example.com")]
    [InlineData("https://www.example.com; script-src *")]
    public void What_is_no_origin_is_refused(string text) => Assert.Null(OriginPattern.Parse(text));

    [Theory]
    [InlineData("https://a.example.com", true)]
    [InlineData("https://a.b.example.com", true)]
    [InlineData("https://example.com", false)]
    [InlineData("https://.example.com", false)]
    [InlineData("http://a.example.com", false)]
    [InlineData("https://a.example.com:8443", false)]
    [InlineData("https://aexample.com", false)]
    [InlineData("https://a.example.com.evil.net", false)]
    [InlineData("null", false)]
    public void A_wildcard_stands_for_hosts_below_the_domain(string origin, bool matches) =>
        Assert.Equal(matches, OriginPattern.Parse("https://*.example.com")!.Matches(origin));
}
