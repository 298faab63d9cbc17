namespace OutsourcingBot.Core.Knowledge;

/// <summary>A place in the knowledge.</summary>
/// <param name="File">The file, such as <c>knowledge/example.md</c>.</param>
/// <param name="Heading">The heading the place stands under.</param>
/// <param name="Repeat">Which heading of its file it is among those whose fragment identifiers would be the same, counted from 0.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct SourcePosition(string File, string Heading, int Repeat, int Line)
{
    /// <summary>The heading's fragment identifier, unique in its file; made of the heading, since few are ever asked for.</summary>
    public string Anchor => Slug.Numbered(Slug.Of(Heading), Repeat);

    /// <summary>The file's name without folder and ending, with which identifiers begin.</summary>
    public string DocumentName => DocumentNameOf(File);

    /// <summary>The document's name in a file's name or in an identifier.</summary>
    public static string DocumentNameOf(string text)
    {
        var end = text.IndexOf('#', StringComparison.Ordinal);
        var path = end < 0 ? text : text[..end];
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = end < 0 ? name.LastIndexOf('.') : -1;
        return dot > 0 ? name[..dot] : name;
    }
}

/// <summary>A sentence of the knowledge as plain text, with the line it starts on.</summary>
internal readonly record struct Sentence(string Text, int Line);
