namespace OutsourcingBot.Web.Access;

/// <summary>The settings under <c>Widget</c>: the chat on pages of other sites.</summary>
internal sealed class WidgetOptions
{
    public const string Section = "Widget";

    /// <summary>Origins such as <c>https://www.example.com</c> or <c>https://*.example.com</c> whose pages may frame the
    /// chat and talk to Direct Line from their own scripts; default none but the service's own.</summary>
    public IList<string> AllowedOrigins { get; set; } = [];
}
