namespace OutsourcingBot.Import;

/// <summary>What an article became.</summary>
/// <param name="Markdown">The draft, in the form of the knowledge.</param>
/// <param name="Report">What a person should know about it.</param>
public sealed record ImportedArticle(string Markdown, ImportReport Report);
