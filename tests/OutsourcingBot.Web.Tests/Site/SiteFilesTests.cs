using System.IO.Compression;
using System.Net;

namespace OutsourcingBot.Web.Tests.Site;

public sealed class SiteFilesTests : IDisposable
{
    private readonly BotServer _server = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task The_launcher_comes_compressed_as_the_client_can_read_it(string accepted, string? encoding)
    {
        using var answer = await GetAsync("/widget.js", accepted);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Contains("OutsourcingBot", await TextAsync(answer, encoding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_launcher_takes_at_most_six_kilobytes()
    {
        using var answer = await GetAsync("/widget.js", "gzip");

        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(Cancel)).Length, 1, 6 * 1024);
    }

    [Fact]
    public async Task Files_named_by_their_content_are_never_asked_for_again()
    {
        using var page = await GetAsync("/chat", "");
        var style = (await page.Content.ReadAsStringAsync(Cancel)).Split('"').Single(part => part.EndsWith(".css", StringComparison.Ordinal));

        using var answer = await GetAsync(style, "br");

        Assert.Equal(("br", TimeSpan.FromDays(365)), (answer.Content.Headers.ContentEncoding.Single(), answer.Headers.CacheControl?.MaxAge));
    }

    [Theory]
    [InlineData("/widget.js.br/")]
    [InlineData("/../appsettings.json")]
    [InlineData("/assets/")]
    [InlineData("/pages/chat.html")]
    [InlineData("/nothing")]
    public async Task What_is_no_file_of_the_site_is_not_found(string path)
    {
        using var answer = await GetAsync(path, "br, gzip");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await _server.Client.SendAsync(request, Cancel);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer, string? encoding)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
        await using Stream plain = encoding switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        return await new StreamReader(plain).ReadToEndAsync(Cancel);
    }
}
