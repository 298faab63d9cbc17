using System.Text;
using OutsourcingBot.Import.Language;
using OutsourcingBot.Import.Outline;

namespace OutsourcingBot.Import.Drafting;

/// <summary>Writes a draft as Markdown in the form of the knowledge.</summary>
internal sealed class DraftWriter(ArticleLanguage language, Subjects subjects)
{
    private readonly StringBuilder _text = new();

    public string Write(Draft draft)
    {
        _text.Append("# ").Append(Escaped(draft.Title)).Append('\n');
        foreach (var section in draft.Sections)
        {
            Write(section);
        }

        return _text.ToString();
    }

    private void Write(DraftSection section)
    {
        _text.Append('\n').Append('#', section.Level).Append(' ').Append(Escaped(section.Heading)).Append('\n');
        foreach (var comment in section.Comments)
        {
            _text.Append("\n<!-- ").Append(comment.Replace("--", "–", StringComparison.Ordinal)).Append(" -->\n");
        }

        if (section.Sentences.Count > 0)
        {
            _text.Append('\n').AppendJoin('\n', section.Sentences.Select(Escaped)).Append('\n');
        }

        WriteItems(section);
        WriteRows(section);
        foreach (var inner in section.Sections.Where(inner => !inner.IsEmpty || inner.Comments.Count > 0))
        {
            Write(inner);
        }
    }

    private void WriteItems(DraftSection section)
    {
        if (section.Items.Count > 0)
        {
            _text.Append('\n');
        }

        foreach (var (name, meaning) in section.Items)
        {
            _text.Append("- ").Append(meaning is null ? Escaped(name) : $"**{Escaped(name)}** — {Escaped(meaning)}").Append('\n');
        }
    }

    private void WriteRows(DraftSection section)
    {
        if (section.Rows.Count == 0)
        {
            return;
        }

        var columns = Enumerable.Range(0, subjects.All.Length).Where(i => section.Rows.Exists(row => row.Cells[i].Length > 0)).ToArray();
        _text.Append("\n| ").AppendJoin(" | ", columns.Select(i => subjects.All[i].ShortName).Prepend(language.Texts.AspectHead).Select(Cell)).Append(" |\n|")
            .Insert(_text.Length, "---|", columns.Length + 1).Append('\n');
        foreach (var row in section.Rows)
        {
            _text.Append("| ").AppendJoin(" | ", columns.Select(i => row.Cells[i]).Prepend(row.Aspect).Select(Cell)).Append(" |\n");
        }
    }

    private static string Cell(string text) => Escaped(text).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The text with a backslash before what Markdown would read as markup.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = text[i] is '*' or '_' or '`' or '<' or '\\' or '[' || (i == 0 && text[i] is '#' or '>' or '+') || (i == 0 && text[i] == '-');
            escaped.Append(isMark ? "\\" : string.Empty).Append(text[i] is '\n' or '\r' or '\t' ? ' ' : text[i]);
        }

        var start = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (start > 0 && (text[start] is '.' or ')') && (start + 1 == text.Length || text[start + 1] == ' '))
        {
            escaped.Insert(start, '\\');
        }

        return escaped.ToString();
    }
}
