namespace OutsourcingBot.Web.StartUp;

/// <summary>Where the bot listens unless the operator says otherwise.</summary>
internal static class DefaultAddress
{
    /// <summary>The port that the Emulator and Agents Playground try first.</summary>
    public const string Url = "http://localhost:3978";

    private const long MaxDrainedBytes = 1024 * 1024;

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    public static void ListenLocallyByDefault(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Every endpoint reads less; this bounds what is read and thrown away after a refusal.
            kestrel.Limits.MaxRequestBodySize = MaxDrainedBytes;
        });
        var configured = Settings.Any(setting => !string.IsNullOrEmpty(builder.Configuration[setting]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!configured)
            builder.WebHost.UseUrls(Url);
    }
}
