using OutsourcingBot.Web.Authentication;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Tests.Authentication;

public sealed class BotIdentityTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_an_app_id_the_bot_has_no_identity(string? appId) =>
        Assert.Null(BotIdentity.From(new() { MicrosoftAppId = appId, MicrosoftAppType = "SingleTenant", MicrosoftAppTenantId = "t", MicrosoftAppPassword = "" }));

    [Theory]
    [InlineData("UserAssignedMSI", null)]
    [InlineData("userassignedmsi", null)]
    [InlineData(null, "secret")]
    public void Who_says_that_there_is_an_identity_says_which(string? type, string? password) =>
        Assert.Contains("MicrosoftAppId", Problem(new() { MicrosoftAppType = type, MicrosoftAppPassword = password }), StringComparison.Ordinal);

    [Fact]
    public void A_type_that_nobody_knows_is_named() =>
        Assert.Contains("MultiTenant, SingleTenant, UserAssignedMSI", Problem(new() { MicrosoftAppId = "a", MicrosoftAppType = "2" }), StringComparison.Ordinal);

    [Fact]
    public void A_bot_of_one_tenant_has_a_tenant() =>
        Assert.Contains("MicrosoftAppTenantId", Problem(new() { MicrosoftAppId = "a", MicrosoftAppType = "SingleTenant" }), StringComparison.Ordinal);

    [Fact]
    public void A_cloud_that_nobody_knows_is_named() =>
        Assert.Contains("ChannelService", Problem(new() { MicrosoftAppId = "a", ChannelService = "https://botframework.example.test" }), StringComparison.Ordinal);

    [Fact]
    public void No_problem_shows_the_secret() =>
        Assert.DoesNotContain("hunter2", Problem(new() { MicrosoftAppPassword = "hunter2" }), StringComparison.Ordinal);

    private static string Problem(IdentityOptions options) =>
        Assert.Single(Assert.Throws<StartUpException>(() => BotIdentity.From(options)).Lines);
}
