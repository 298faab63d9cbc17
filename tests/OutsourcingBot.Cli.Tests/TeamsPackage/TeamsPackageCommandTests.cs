using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace OutsourcingBot.Cli.Tests.TeamsPackage;

public sealed class TeamsPackageCommandTests : IDisposable
{
    private const string AppId = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_manifest_has_no_error_against_the_schema_of_Teams()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "TeamsPackage", "MicrosoftTeams.schema.v1.29.json"), TestContext.Current.CancellationToken);
        var manifest = Text(await PackageAsync(), "manifest.json");

        Assert.Empty(schema.Validate(manifest));
        Assert.NotEmpty(schema.Validate(manifest.Replace("\"#0f5c5c\"", "\"teal\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_manifest_names_the_bot_its_commands_and_its_messaging_extension()
    {
        var manifest = JsonNode.Parse(Text(await PackageAsync(), "manifest.json"))!;

        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(["personal", "team", "groupChat"], manifest["bots"]![0]!["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.InRange(manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Count, 3, 12);
        Assert.Equal(["query", "action"], manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => (string?)command!["type"]));
        Assert.Equal("bot.example.com", (string?)manifest["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]![0]);
        Assert.DoesNotContain("{title}", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_text_can_be_translated_by_the_name_of_its_place()
    {
        var package = await PackageAsync();
        var manifest = JsonNode.Parse(Text(package, "manifest.json"))!;
        var language = JsonNode.Parse(Text(package, (string)manifest["localizationInfo"]!["defaultLanguageFile"]!))!.AsObject();

        Assert.Equal((string?)manifest["description"]!["short"], (string?)language["description.short"]);
        Assert.Equal((string?)manifest["composeExtensions"]![0]!["commands"]![1]!["title"], (string?)language["composeExtensions[0].commands[1].title"]);
        Assert.Equal((string?)manifest["bots"]![0]!["commandLists"]![0]!["commands"]![1]!["title"], (string?)language["bots[0].commandLists[0].commands[1].title"]);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task The_icons_have_the_sizes_that_Teams_wants(string name, int size)
    {
        var png = Bytes(await PackageAsync(), name);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public async Task The_same_input_makes_the_same_package() =>
        Assert.Equal(await File.ReadAllBytesAsync(await PackageAsync("a.zip"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(await PackageAsync("b.zip"), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("--app-id", "mine", "is not an app id")]
    [InlineData("--domain", "https://bot.example.com", "is not a host name")]
    [InlineData("--domain", "localhost", "is not a host name")]
    [InlineData("--privacy-url", "http://bot.example.com/", "begins with https://")]
    [InlineData("--package-version", "1.0", "three numbers")]
    [InlineData("--developer", "Somebody with a name much longer than Teams can show", "--developer is 52 characters long, Teams takes 32")]
    public async Task What_Teams_would_refuse_is_refused(string option, string value, string message)
    {
        var arguments = new Dictionary<string, string> { ["--app-id"] = AppId, ["--domain"] = "bot.example.com", [option] = value };

        var output = await CommandLine.RunAsync("", ["teams-package", .. arguments.SelectMany(pair => new[] { pair.Key, pair.Value })], _folder.Path);

        Assert.Equal(1, output.ExitCode);
        Assert.Contains(message, output.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private async Task<string> PackageAsync(string name = "bot.zip")
    {
        var file = Path.Combine(_folder.Path, name);
        var output = await CommandLine.RunAsync("teams-package", "--app-id", AppId, "--domain", "bot.example.com", "--output", file);
        Assert.Equal((0, "", file), (output.ExitCode, output.Error, output.Text.Trim()));
        return file;
    }

    private static string Text(string package, string name) => System.Text.Encoding.UTF8.GetString(Bytes(package, name));

    private static byte[] Bytes(string package, string name)
    {
        using var zip = ZipFile.OpenRead(package);
        using var entry = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
