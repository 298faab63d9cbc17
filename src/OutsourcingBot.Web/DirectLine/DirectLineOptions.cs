using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>The settings under <c>DirectLine</c>: the endpoint that Web Chat talks to.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>How long a token is good for, in seconds; clients refresh it every 15 minutes; default 1800.</summary>
    [Range(60, 86400)]
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>How many sockets may be open at once; default 1000.</summary>
    [Range(1, 1_000_000)]
    public int MaxSockets { get; set; } = 1000;
}

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
