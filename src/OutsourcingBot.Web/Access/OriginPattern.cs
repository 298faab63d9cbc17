namespace OutsourcingBot.Web.Access;

/// <summary>An origin, or all whose host is below a domain.</summary>
/// <param name="Text">As a browser's policy writes it.</param>
internal sealed record OriginPattern(string Text)
{
    private const string Wildcard = "://*.";

    /// <summary>Reads a pattern.</summary>
    /// <returns>Null where it is none: a path, a user or anything but http and https makes it so.</returns>
    public static OriginPattern? Parse(string text)
    {
        var plain = text.Replace(Wildcard, "://", StringComparison.Ordinal).TrimEnd('/');
        return Normal(plain) is { } origin
            ? new(text.Contains(Wildcard, StringComparison.Ordinal) ? origin.Replace("://", Wildcard, StringComparison.Ordinal) : origin)
            : null;
    }

    /// <summary>Whether a page of this origin is meant.</summary>
    public bool Matches(string origin)
    {
        if (Normal(origin) is not { } normal)
            return false;
        if (Text.IndexOf(Wildcard, StringComparison.Ordinal) is var at and >= 0)
        {
            var (scheme, domain) = (Text[..(at + 3)], Text[(at + Wildcard.Length - 1)..]);
            return normal.StartsWith(scheme, StringComparison.Ordinal) && normal.EndsWith(domain, StringComparison.Ordinal)
                && normal.Length > scheme.Length + domain.Length;
        }

        return normal == Text;
    }

    /// <summary>Lower case, without a port that goes without saying.</summary>
    private static string? Normal(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" } && !origin.EndsWith('/') && !uri.Host.Contains('*', StringComparison.Ordinal)
            ? $"{uri.Scheme}://{uri.Authority}".ToLowerInvariant()
            : null;
}
