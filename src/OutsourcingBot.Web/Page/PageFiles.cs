namespace OutsourcingBot.Web.Page;

/// <summary>The chat page: whatever lies in <c>wwwroot</c> beside the executable.</summary>
internal static class PageFiles
{
    public static void UsePage(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions
        {
            // A browser asks whether a file changed, so that page and service are of the same release.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }
}
