using OutsourcingBot.Web.Authentication;

namespace OutsourcingBot.Web.Tests.Authentication;

public sealed class OpenIdMetadataTests
{
    [Fact]
    public void Keys_are_read_once_a_day_and_for_an_unknown_one_at_most_once_an_hour()
    {
        using var http = new HttpClient();
        var manager = new OpenIdMetadata("https://login.example.test/metadata", http).Manager;
        Assert.Equal((TimeSpan.FromHours(24), TimeSpan.FromHours(1)), (manager.AutomaticRefreshInterval, manager.RefreshInterval));
    }
}
