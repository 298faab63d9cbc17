namespace OutsourcingBot.Web.Authentication;

/// <summary>Whether the bot is registered with the Bot Framework, and as whom.</summary>
/// <param name="Identity">Null where it is not: then nobody has to say who they are, and it has no token to show.</param>
internal sealed record Registration(BotIdentity? Identity);
