using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OutsourcingBot.Hosting.Turns;
using OutsourcingBot.Web.Access;
using OutsourcingBot.Web.DirectLine;
using OutsourcingBot.Web.Messages;
using OutsourcingBot.Web.StartUp;

namespace OutsourcingBot.Web.Tests.StartUp;

public sealed class BotProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outsourcingbot-").FullName;

    private string DatabaseFile => Path.Combine(_folder, "bot.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_line_of_a_problem_is_told()
    {
        var (exitCode, lines) = await RunAsync(() => throw new StartUpException(["a.md(1): OB1: x", "b.md(2): OB2: y"]));
        Assert.Equal(1, exitCode);
        Assert.Equal(["a.md(1): OB1: x", "b.md(2): OB2: y"], lines);
    }

    [Fact]
    public async Task An_identity_that_does_not_fit_together_is_refused() =>
        Assert.Contains("MicrosoftAppId is empty", await ProblemAsync("--MicrosoftAppType=UserAssignedMSI"), StringComparison.Ordinal);

    [Theory]
    [InlineData("--urls=http://*:0")]
    [InlineData("--urls=http://localhost:0;http://0.0.0.0:0")]
    [InlineData("--urls=http://bot.example.test:0")]
    [InlineData("--urls=http://unix:/tmp/bot.sock")]
    [InlineData("--urls=", "--http_ports=8080")]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://[::]:0")]
    public async Task A_bot_that_authenticates_nobody_does_not_listen_to_other_machines(params string[] arguments) =>
        Assert.Contains("Bot:AllowUnauthenticatedRemoteAccess", await ProblemAsync(arguments), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://*:8080", "--Bot:AllowUnauthenticatedRemoteAccess=true")]
    [InlineData("http://*:8080", "--MicrosoftAppId=5f1d5e0e-1111-2222-3333-444455556666")]
    [InlineData("http://localhost:3978;http://[::1]:3978", "--http_ports=8080")]
    public async Task Where_the_operator_says_so_or_nobody_else_can_reach_it_the_bot_starts(string urls, string argument)
    {
        await using var app = Build([$"--urls={urls}", argument]);
        RemoteExposure.Check(app.Services);
    }

    [Theory]
    [InlineData("--Connector:TimeoutSeconds=0", "TimeoutSeconds")]
    [InlineData("--DirectLine:TokenSeconds=1", "TokenSeconds")]
    [InlineData("--Bot:DatabaseFile=", "DatabaseFile")]
    public async Task A_setting_out_of_range_is_named(string setting, string name) =>
        Assert.Contains(name, await ProblemAsync(setting), StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_folder_is_named() =>
        Assert.Contains($"'{Path.Combine(_folder, "none")}' does not exist", await ProblemAsync(realBot: true, $"--Bot:KnowledgeFolder={Path.Combine(_folder, "none")}"), StringComparison.Ordinal);

    [Fact]
    public async Task Files_that_do_not_compile_stop_the_start_with_all_of_their_mistakes()
    {
        var (knowledge, dialogs) = (Directory.CreateDirectory(Path.Combine(_folder, "k")), Directory.CreateDirectory(Path.Combine(_folder, "d")));
        await File.WriteAllTextAsync(Path.Combine(knowledge.FullName, "a.md"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(dialogs.FullName, "replies.json"), "{", TestContext.Current.CancellationToken);

        var (exitCode, lines) = await RunAsync(realBot: true, $"--Bot:KnowledgeFolder={knowledge.FullName}", $"--Bot:DialogsFolder={dialogs.FullName}");

        Assert.Equal(1, exitCode);
        Assert.True(lines.Length > 1);
        Assert.All(lines, line => Assert.Matches(@"^\S+\(\d+\): OB\d+: ", line));
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_named()
    {
        await File.WriteAllTextAsync(DatabaseFile, new string('x', 5000), TestContext.Current.CancellationToken);
        Assert.Contains($"'{DatabaseFile}' cannot be used", await ProblemAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        Assert.Contains(address, await ProblemAsync($"--urls={address}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "http://localhost:3978")]
    [InlineData("--urls=http://127.0.0.1:1", "http://127.0.0.1:1")]
    [InlineData("--http_ports=8080", null)]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:1", null)]
    public void The_address_is_the_well_known_one_unless_another_is_configured(string? argument, string? urls)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", .. argument is null ? [] : (string[])[argument]]);
        builder.ListenLocallyByDefault();
        Assert.Equal(urls, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey) is { Length: > 0 } set ? set : null);
    }

    private Task<string> ProblemAsync(params string[] arguments) => ProblemAsync(realBot: false, arguments);

    private async Task<string> ProblemAsync(bool realBot, params string[] arguments)
    {
        var (exitCode, lines) = await RunAsync(realBot, arguments);
        Assert.Equal(1, exitCode);
        return Assert.Single(lines);
    }

    private Task<(int ExitCode, string[] Lines)> RunAsync(bool realBot, params string[] arguments) => RunAsync(() => Build(arguments, realBot));

    private WebApplication Build(string[] arguments, bool realBot = false)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false", "--urls=http://127.0.0.1:0", $"--Bot:DatabaseFile={DatabaseFile}", .. arguments]);
        builder.AddBot();
        builder.AddMessages();
        builder.AddDirectLine();
        if (!realBot)
            builder.Services.AddSingleton<ITurns, EchoTurns>();
        return builder.Build();
    }

    private static async Task<(int ExitCode, string[] Lines)> RunAsync(Func<WebApplication> build)
    {
        using var errors = new StringWriter();
        var exitCode = await BotProcess.RunAsync(errors, build);
        return (exitCode, errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
