using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace OutsourcingBot.Web.DirectLine;

/// <summary>The settings under <c>DirectLine</c>: the endpoint that Web Chat talks to.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>How long a token is good for, in seconds; clients refresh it every 15 minutes; default 1800.</summary>
    [Range(60, 43200)]
    public int TokenSeconds { get; set; } = 1800;

    /// <summary>How many sockets may be open at once; default 10,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxSockets { get; set; } = 10_000;

    /// <summary>How many conversations one address may begin in a minute; default 60.</summary>
    [Range(1, 1_000_000)]
    public int ConversationsPerMinute { get; set; } = 60;

    /// <summary>How many messages may be sent in one conversation in a minute; default 60.</summary>
    [Range(1, 1_000_000)]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>How many requests of any kind one address may make in a minute; default 6000: a client without a
    /// socket makes one a second, and a company's people may share an address.</summary>
    [Range(1, 10_000_000)]
    public int RequestsPerMinute { get; set; } = 6000;

    /// <summary>After how many days without a word a conversation is forgotten; default 30.</summary>
    [Range(1, 3650)]
    public int IdleDays { get; set; } = 30;

    /// <summary>The secret of the Direct Line channel of an Azure Bot resource: with it the chat page talks through
    /// that service, to which this one is then connected at <c>/api/messages</c>. Set it in the environment. Default none.</summary>
    public string? AzureSecret { get; set; }

    /// <summary>Where that service is; default its global address.</summary>
    [Url]
    public string AzureAddress { get; set; } = "https://directline.botframework.com/v3/directline";

    /// <summary>Whether the chat page talks through Azure.</summary>
    public bool UsesAzure => !string.IsNullOrWhiteSpace(AzureSecret);
}

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
