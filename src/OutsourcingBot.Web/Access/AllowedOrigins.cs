using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.Access;

/// <summary>Whose pages may show the chat and talk to it: the service's own and those that the operator listed.</summary>
internal sealed class AllowedOrigins(IOptions<WidgetOptions> options)
{
    private readonly OriginPattern[] _listed = [.. options.Value.AllowedOrigins.Select(OriginPattern.Parse).OfType<OriginPattern>()];

    /// <summary>The listed ones as a browser's policy writes them.</summary>
    public string Listed => string.Join(' ', _listed.Select(pattern => pattern.Text));

    /// <summary>Where a browser says the request comes from; null where no browser says so.</summary>
    public static string? Of(HttpRequest request) => request.Headers.Origin is [{ Length: > 0 } origin, ..] ? origin : null;

    /// <summary>Whether the operator listed the origin.</summary>
    public bool IsListed(string origin) => _listed.Any(pattern => pattern.Matches(origin));

    /// <summary>Whether a request comes from an allowed page or from no page at all.</summary>
    public bool Allow(HttpRequest request) => Of(request) is not { } origin || IsOwn(origin, request) || IsListed(origin);

    /// <summary>Whether a token that was given to pages of one origin is used by these.</summary>
    /// <param name="origin">The token's origin; null where it was given to something that is no page.</param>
    /// <param name="request">The request that uses it.</param>
    public bool Allow(HttpRequest request, string? origin) => Allow(request) && (origin, Of(request)) switch
    {
        (null, _) => true,
        // A page's own GET requests carry no origin.
        ({ } own, null) => IsOwn(own, request),
        ({ } given, { } used) => string.Equals(given, used, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>By the host alone: in front of this service a proxy may have taken TLS off.</summary>
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
