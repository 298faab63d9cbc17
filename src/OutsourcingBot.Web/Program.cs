using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.DirectLine;
using OutsourcingBot.Web.Health;
using OutsourcingBot.Web.Messages;
using OutsourcingBot.Web.Page;
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

    var app = builder.Build();
    app.UseExceptionHandler();
    app.UseSecurityHeaders();
    app.UseLocalAccess();
    app.UsePage();
    app.UseWebSockets(SocketLimits.Options);
    app.MapHealth();
    app.MapMessages();
    app.MapDirectLine();
    return app;
});
