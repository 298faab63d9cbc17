using System.CommandLine;

namespace OutsourcingBot.Cli.TeamsPackage;

/// <summary><c>teams-package</c>: writes the package with which an administrator puts the bot into Teams.</summary>
internal static class TeamsPackageCommand
{
    private static readonly Option<Guid> AppId = new("--app-id")
    {
        Description = "The Microsoft app id of the bot's registration.",
        Required = true,
        CustomParser = argument =>
        {
            if (Guid.TryParse(argument.Tokens[0].Value, out var id) && id != Guid.Empty)
            {
                return id;
            }

            argument.AddError($"'{argument.Tokens[0].Value}' is not an app id; it looks like 00000000-0000-0000-0000-000000000001.");
            return default;
        },
    };

    private static readonly Option<string> Domain = new("--domain")
    {
        Description = "The host name under which the bot is reached, such as bot.example.com.",
        Required = true,
        CustomParser = argument =>
        {
            var domain = argument.Tokens[0].Value;
            if (Uri.CheckHostName(domain) != UriHostNameType.Dns || !domain.Contains('.', StringComparison.Ordinal))
            {
                argument.AddError($"'{domain}' is not a host name; write it without https:// and without a path.");
            }

            return domain;
        },
    };

    private static readonly Option<string> Developer = new("--developer")
    {
        Description = "Who runs the bot, as the store shows it; at most 32 characters. Default: the bot's name.",
    };

    private static readonly Option<Uri?> Privacy = Address("--privacy-url", "The page with the privacy statement. Default: the bot's own page.");

    private static readonly Option<Uri?> Terms = Address("--terms-url", "The page with the terms of use. Default: the bot's own page.");

    private static readonly Option<string> Version = new("--package-version")
    {
        Description = "The package's version; every change that is uploaded needs a higher one.",
        DefaultValueFactory = _ => "1.0.0",
        CustomParser = argument =>
        {
            var version = argument.Tokens[0].Value;
            if (!System.Version.TryParse(version, out var parsed) || parsed.Build < 0 || parsed.Revision >= 0 || parsed.ToString() != version)
            {
                argument.AddError($"'{version}' is not a version of three numbers, such as 1.0.1.");
            }

            return version;
        },
    };

    private static readonly Option<FileInfo> Output = new("--output", "-o")
    {
        Description = "The file to write.",
        DefaultValueFactory = _ => new FileInfo("outsourcingbot-teams.zip"),
    };

    public static Command Create()
    {
        var command = new Command("teams-package", "Write the package that puts the bot into Microsoft Teams.")
        {
            AppId, Domain, Developer, Privacy, Terms, Version, Output,
        };
        command.SetAction(parsed => BotOptions.WithBot(parsed, bot => Write(parsed, new Manifest(bot.Teams, Registration(parsed, bot.Teams.Name)))));
        return command;
    }

    private static Registration Registration(ParseResult parsed, string name)
    {
        var home = new Uri($"https://{parsed.GetRequiredValue(Domain)}/");
        return new(
            parsed.GetRequiredValue(AppId), home, parsed.GetValue(Developer) ?? name, parsed.GetValue(Privacy) ?? home,
            parsed.GetValue(Terms) ?? home, parsed.GetRequiredValue(Version));
    }

    private static int Write(ParseResult parsed, Manifest manifest)
    {
        var problems = manifest.Problems.ToList();
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            return BotOptions.Failed;
        }

        var file = parsed.GetRequiredValue(Output);
        try
        {
            using var stream = file.Create();
            PackageWriter.Write(manifest, stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return BotOptions.Failed;
        }

        Console.WriteLine(file.FullName);
        return 0;
    }

    private static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = argument =>
        {
            if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
            {
                return address;
            }

            argument.AddError($"'{argument.Tokens[0].Value}' is not an address that begins with https://.");
            return null;
        },
    };
}
