using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.DirectLine;
using OutsourcingBot.Web.Health;
using OutsourcingBot.Web.Messages;
using OutsourcingBot.Web.Site;
using OutsourcingBot.Web.StartUp;

return await BotProcess.RunAsync(Console.Error, () =>
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = args,
        WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
    });
    builder.ListenLocallyByDefault();
    builder.AddBot();
    builder.AddMessages();
    builder.AddDirectLine();
    builder.AddSite();

    var app = builder.Build();
    app.UseExceptionHandler();
    app.UseSecurityHeaders();
    app.UseLocalAccess();
    app.UseSiteFiles();
    app.UseWebSockets(SocketLimits.Options);
    app.MapHealth();
    app.MapMessages();
    app.MapDirectLine();
    app.MapSite();
    return app;
});
