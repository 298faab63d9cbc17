using Microsoft.Extensions.Options;
using OutsourcingBot.Web.DirectLine;

namespace OutsourcingBot.Web.Access;

/// <summary>Tells browsers what a page of this bot may do: nothing but talk to the bot.</summary>
internal static class SecurityHeaders
{
    /// <summary>The one page that others may frame.</summary>
    public const string Chat = "/chat";

    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var chat = ChatPolicy(
            app.Services.GetRequiredService<AllowedOrigins>(), app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value);
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Request.Path.Equals(Chat, StringComparison.OrdinalIgnoreCase) ? chat : Page;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (context.Request.IsHttps)
                headers.StrictTransportSecurity = "max-age=31536000";
            return next(context);
        });
    }

    /// <summary>Web Chat styles its elements inline and makes pictures itself; its scripts are all from here.</summary>
    private static string ChatPolicy(AllowedOrigins origins, DirectLineOptions directLine)
    {
        var service = directLine.UsesAzure ? $" {Origin(directLine.AzureAddress, "http")} {Origin(directLine.AzureAddress, "ws")}" : "";
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
            $"connect-src 'self'{service}; base-uri 'none'; form-action 'none'; frame-ancestors {$"'self' {origins.Listed}".TrimEnd()}";
    }

    private static string Origin(string address, string scheme)
    {
        var uri = new Uri(address);
        return $"{scheme}{(uri.Scheme == Uri.UriSchemeHttps ? "s" : "")}://{uri.Authority}";
    }
}
