using System.Collections.Frozen;

namespace OutsourcingBot.Web.Site;

/// <summary>The site's pages as the build made them, in <c>pages</c> beside the executable: their words, and marks
/// such as <c>{{title}}</c> where the bot comes in.</summary>
internal sealed class PageTemplates
{
    private readonly FrozenDictionary<string, string> _pages;

    public PageTemplates()
    {
        var folder = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "pages"));
        _pages = folder.Exists
            ? folder.EnumerateFiles("*.html").ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => File.ReadAllText(file.FullName))
            : FrozenDictionary<string, string>.Empty;
    }

    /// <summary>A page with its marks filled.</summary>
    /// <param name="page">The name of its file.</param>
    /// <param name="marks">Names, and HTML to stand in their place.</param>
    public IResult Fill(string page, params ReadOnlySpan<(string Name, string Html)> marks)
    {
        if (!_pages.TryGetValue(page, out var html))
            return TypedResults.NotFound();
        foreach (var (name, value) in marks)
            html = html.Replace($"{{{{{name}}}}}", value, StringComparison.Ordinal);
        return TypedResults.Content(html, "text/html; charset=utf-8");
    }
}
