namespace OutsourcingBot.Web.Tests.Page;

public sealed class PageFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder =
        Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "wwwroot", $"test-{Guid.NewGuid():N}"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_of_the_page_is_its_index_and_is_checked_for_changes()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "index.html"), "<p>hello", TestContext.Current.CancellationToken);
        using var server = new BotServer();

        using var answer = await server.Client.GetAsync($"/{_folder.Name}/", TestContext.Current.CancellationToken);

        Assert.Equal("<p>hello", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("text/html", true), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoCache));
        Assert.NotNull(answer.Headers.ETag);
    }
}
