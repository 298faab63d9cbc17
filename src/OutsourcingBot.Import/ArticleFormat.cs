namespace OutsourcingBot.Import;

/// <summary>The kinds of file that articles come in.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text, UTF-8.</summary>
    Text,

    /// <summary>Markdown, UTF-8.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Word, Office Open XML.</summary>
    Word,

    /// <summary>PDF with text in it.</summary>
    Pdf,
}
