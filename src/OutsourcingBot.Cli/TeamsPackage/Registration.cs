namespace OutsourcingBot.Cli.TeamsPackage;

/// <summary>What distinguishes this installation of the bot from all others.</summary>
/// <param name="AppId">The Microsoft app id; the package has the same.</param>
/// <param name="Home">The bot's own page.</param>
/// <param name="Developer">Who runs the bot.</param>
/// <param name="Privacy">The page with the privacy statement.</param>
/// <param name="Terms">The page with the terms of use.</param>
/// <param name="Version">The package's version.</param>
internal sealed record Registration(Guid AppId, Uri Home, string Developer, Uri Privacy, Uri Terms, string Version);
