using System.Globalization;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>Keeps anyone from asking for more than their share; clients come again after the time they are told.</summary>
internal static class RateFilter
{
    public static TBuilder Limit<TBuilder>(this TBuilder endpoints, Func<DirectLineRates, HttpContext, TimeSpan?> take)
        where TBuilder : IEndpointConventionBuilder => endpoints.AddEndpointFilter((call, next) =>
    {
        var context = call.HttpContext;
        if (take(context.RequestServices.GetRequiredService<DirectLineRates>(), context) is not { } wait)
            return next(call);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.FromResult<object?>(DirectLineErrors.TooManyRequests);
    });
}
