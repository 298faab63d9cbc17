using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace OutsourcingBot.Web.Site;

/// <summary>Whatever lies in <c>wwwroot</c> beside the executable, compressed where the build has done so.</summary>
internal static class SiteFiles
{
    /// <summary>Files here have their content's hash in their name, so that a browser never needs to ask again.</summary>
    private const string Hashed = "/assets";

    private static readonly (string Name, string Ending)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    public static void UseSiteFiles(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            PreferCompressed(context.Request, app.Environment.WebRootFileProvider);
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new TypesWithoutEncoding(), OnPrepareResponse = Prepare });
    }

    /// <summary>Turns to the smallest file beside the one asked for that the client can read.</summary>
    private static void PreferCompressed(HttpRequest request, IFileProvider files)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return;
        foreach (var (name, ending) in Encodings)
        {
            if (Accepts(request, name) && request.Path.Value is [_, .., not '/'] path && files.GetFileInfo(path + ending).Exists)
            {
                request.Path = path + ending;
                return;
            }
        }
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == encoding && accepted.Quality is not 0);

    private static void Prepare(StaticFileResponseContext file)
    {
        var (path, headers) = (file.Context.Request.Path, file.Context.Response.Headers);
        headers.CacheControl = path.StartsWithSegments(Hashed) ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        // Pages of any site may load the launcher; a policy of theirs may require that it says so.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (Encodings.FirstOrDefault(encoding => path.Value!.EndsWith(encoding.Ending, StringComparison.Ordinal)) is { Name: { } name })
            headers.ContentEncoding = name;
    }

    /// <summary>A compressed file is of the type that it has without its compression.</summary>
    private sealed class TypesWithoutEncoding : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out string contentType)
        {
            var ending = Encodings.Select(encoding => encoding.Ending).FirstOrDefault(ending => subpath.EndsWith(ending, StringComparison.Ordinal));
            return _types.TryGetContentType(subpath[..^(ending?.Length ?? 0)], out contentType);
        }
    }
}
