using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using OutsourcingBot.BotBuilder;
using OutsourcingBot.Hosting.Conversations;
using OutsourcingBot.Hosting.Gaps;
using OutsourcingBot.Hosting.Invokes;
using OutsourcingBot.Hosting.Sending;
using OutsourcingBot.Hosting.Storage;
using OutsourcingBot.Hosting.Turns;

var builder = WebApplication.CreateBuilder(args);
if (string.IsNullOrEmpty(builder.Configuration["urls"]))
    builder.WebHost.UseUrls("http://localhost:3978");
var database = builder.Configuration["Bot:DatabaseFile"] ?? Path.Combine("data", "bot.db");

builder.Services.AddHttpClient();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(_ => SqliteDatabase.Open(Path.GetFullPath(database, builder.Environment.ContentRootPath)));
builder.Services.AddSingleton<IConversationStore, SqliteConversationStore>();
builder.Services.AddSingleton<IOutbox, SqliteOutbox>();
builder.Services.AddSingleton<IGaps, SqliteGaps>();
builder.Services.AddSingleton<IAnsweredQuestions, SqliteAnsweredQuestions>();
builder.Services.AddSingleton<Ratings>();
var bot = HandledTurns.Load();
builder.Services.AddSingleton<ITurns>(bot);
builder.Services.AddSingleton<IBotKnowledge>(bot);
builder.Services.AddSingleton<TurnMetrics>();
builder.Services.AddSingleton<ConversationTurns>();
builder.Services.AddSingleton<TurnOrder>();
builder.Services.AddSingleton<InvokeDispatcher>();
builder.Services.AddSingleton<IInvokeHandler, FeedbackInvoke>();
foreach (var (name, answer) in KnowledgeInvokes.All)
    builder.Services.AddSingleton<IInvokeHandler>(new KnowledgeInvoke(name, answer, bot));
builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(services =>
{
    var adapter = new CloudAdapter(services.GetRequiredService<BotFrameworkAuthentication>(), services.GetRequiredService<ILogger<CloudAdapter>>());
    adapter.Use(new ShowTypingMiddleware(delay: 500, period: 10_000));
    return adapter;
});
builder.Services.AddSingleton<IBot, SdkBot>();

var app = builder.Build();
app.MapPost("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot sdkBot, CancellationToken cancellationToken) =>
    adapter.ProcessAsync(request, response, sdkBot, cancellationToken));
app.MapMethods("/api/messages", [HttpMethods.Head], () => Results.Ok());
app.Run();
