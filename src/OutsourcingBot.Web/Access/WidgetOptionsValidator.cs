using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.Access;

/// <summary>A list that a browser would not understand as it was meant must not get as far as a browser.</summary>
internal sealed class WidgetOptionsValidator : IValidateOptions<WidgetOptions>
{
    public ValidateOptionsResult Validate(string? name, WidgetOptions options)
    {
        var wrong = options.AllowedOrigins.Where(origin => OriginPattern.Parse(origin) is null).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(origin =>
                $"{WidgetOptions.Section}:{nameof(WidgetOptions.AllowedOrigins)}: '{origin}' is no origin; write it as 'https://www.example.com' or 'https://*.example.com'."));
    }
}
