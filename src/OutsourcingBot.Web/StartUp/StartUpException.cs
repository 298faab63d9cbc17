namespace OutsourcingBot.Web.StartUp;

/// <summary>The bot cannot start; every line is for the operator.</summary>
internal sealed class StartUpException(IReadOnlyList<string> lines) : Exception(string.Join(Environment.NewLine, lines))
{
    public IReadOnlyList<string> Lines { get; } = lines;
}
