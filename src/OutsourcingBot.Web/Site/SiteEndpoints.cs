using OutsourcingBot.Core;
using OutsourcingBot.Core.Publishing;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Site;

/// <summary>The pages around the bot: what it is, the chat on a page of its own, and the knowledge to be read.</summary>
internal static class SiteEndpoints
{
    private const string Knowledge = "/knowledge";

    public static void AddSite(this WebApplicationBuilder builder) => builder.Services.AddSingleton<PageTemplates>();

    public static void MapSite(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpRequest request, PageTemplates pages, CompiledBot bot) => pages.Fill("index", [
            ("title", KnowledgeHtml.Encode(bot.Bot.Title)),
            ("examples", Examples(bot.Bot)),
            ("origin", KnowledgeHtml.Encode($"{request.Scheme}://{request.Host}{request.PathBase}"))]));
        routes.MapGet("/chat", (PageTemplates pages, CompiledBot bot) => pages.Fill("chat", [
            ("title", KnowledgeHtml.Encode(bot.Bot.Title)),
            ("examples", Examples(bot.Bot))]));
        routes.MapGet(Knowledge, (CompiledBot bot) => TypedResults.LocalRedirect($"~{Address(Principal(bot.Bot))}"));
        routes.MapGet($"{Knowledge}/{{name}}", Read);
    }

    private static IResult Read(string name, PageTemplates pages, CompiledBot bot)
    {
        var document = bot.Bot.Documents.FirstOrDefault(document => document.Name == name);
        return document is null ? TypedResults.NotFound() : pages.Fill("knowledge", [
            ("title", KnowledgeHtml.Encode(document.Title)),
            ("contents", KnowledgeHtml.ContentsOf(document)),
            ("others", string.Concat(bot.Bot.Documents.Where(other => other != document).Select(Link))),
            ("document", KnowledgeHtml.Of(document))]);
    }

    /// <summary>The document after which the knowledge is named.</summary>
    private static Document Principal(Bot bot) => bot.Documents.FirstOrDefault(document => document.Title == bot.Title) ?? bot.Documents[0];

    private static string Address(Document document) => $"{Knowledge}/{Uri.EscapeDataString(document.Name)}";

    private static string Link(Document document) =>
        $"<p><a href=\"{KnowledgeHtml.Encode(Address(document))}\">{KnowledgeHtml.Encode(document.Title)}</a></p>";

    private static string Examples(Bot bot) => string.Concat(bot.Examples.Select(example =>
        $"<li><button type=\"button\" data-ask>{KnowledgeHtml.Encode(example)}</button></li>"));
}
