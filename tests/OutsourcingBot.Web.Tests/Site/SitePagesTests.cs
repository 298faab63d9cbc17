using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Core.Publishing;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Tests.Site;

public sealed partial class SitePagesTests : IDisposable
{
    private readonly BotServer _server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    [InlineData("/knowledge")]
    public async Task A_page_is_filled_and_has_no_script_of_its_own(string path)
    {
        using var answer = await _server.Client.GetAsync(path, Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(Documents[0].Title, html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineScript, html);
        Assert.DoesNotMatch(ForeignAddress, html.Replace(_server.Client.BaseAddress!.ToString(), "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_document_is_where_the_identifiers_of_answers_lead()
    {
        var document = Documents[0];
        using var answer = await _server.Client.GetAsync($"/knowledge/{document.Name}", Cancel);
        var html = await answer.Content.ReadAsStringAsync(Cancel);

        Assert.All(document.Sections, section => Assert.Contains($" id=\"{section.Heading.Anchors[0]}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_that_there_is_not_is_not_found()
    {
        using var answer = await _server.Client.GetAsync("/knowledge/nothing", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private IReadOnlyList<Document> Documents => [.. _server.Services.GetRequiredService<CompiledBot>().Bot.Documents];

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|\son\w+=|javascript:|<style|\sstyle=", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript { get; }

    [GeneratedRegex(@"(src|href)=""(?!/|#)", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAddress { get; }
}
