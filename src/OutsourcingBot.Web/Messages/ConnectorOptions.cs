using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.Messages;

/// <summary>The settings under <c>Connector</c>: how replies reach a channel.</summary>
internal sealed class ConnectorOptions
{
    public const string Section = "Connector";

    /// <summary>Hosts besides this machine that a <c>serviceUrl</c> may name; default none.</summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>How long one call may take, in seconds; default 15.</summary>
    [Range(1, 120)]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>The longest that is waited where a channel asks for it, in seconds; default 10.</summary>
    [Range(0, 60)]
    public int MaxRetryAfterSeconds { get; set; } = 10;
}

[OptionsValidator]
internal sealed partial class ConnectorOptionsValidator : IValidateOptions<ConnectorOptions>;
