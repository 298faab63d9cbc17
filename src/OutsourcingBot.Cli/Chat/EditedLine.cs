namespace OutsourcingBot.Cli.Chat;

/// <summary>A line while it is being typed.</summary>
internal sealed class EditedLine(IReadOnlyList<string> history)
{
    private int _recalled = history.Count;
    private string _typed = string.Empty;

    public string Text { get; private set; } = string.Empty;

    /// <summary>The index in <see cref="Text"/> before which the next character goes.</summary>
    public int Cursor { get; private set; }

    /// <summary>How long the character before the cursor is: 2 for one of two halves, 0 where there is none.</summary>
    private int Before => Cursor > 1 && char.IsSurrogatePair(Text, Cursor - 2) ? 2 : Math.Min(1, Cursor);

    /// <summary>How long the character behind the cursor is.</summary>
    private int Behind => Cursor + 1 < Text.Length && char.IsSurrogatePair(Text, Cursor) ? 2 : Math.Min(1, Text.Length - Cursor);

    /// <summary>Takes one key: characters, Backspace, Delete, the arrows, Home, End and Escape.</summary>
    public void Press(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace when Cursor > 0:
                var before = Before;
                Text = Text.Remove(Cursor -= before, before);
                break;
            case ConsoleKey.Delete when Cursor < Text.Length:
                Text = Text.Remove(Cursor, Behind);
                break;
            case ConsoleKey.LeftArrow:
                Cursor -= Before;
                break;
            case ConsoleKey.RightArrow:
                Cursor += Behind;
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = Text.Length;
                break;
            case ConsoleKey.Escape:
                (Text, Cursor) = (string.Empty, 0);
                break;
            case ConsoleKey.UpArrow:
                Recall(_recalled - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_recalled + 1);
                break;
            default:
                Type(key.KeyChar);
                break;
        }
    }

    private void Type(char character)
    {
        if (!char.IsControl(character))
        {
            Text = Text.Insert(Cursor++, character.ToString());
        }
    }

    private void Recall(int index)
    {
        if (index < 0 || index > history.Count)
        {
            return;
        }

        _typed = _recalled == history.Count ? Text : _typed;
        _recalled = index;
        Text = index == history.Count ? _typed : history[index];
        Cursor = Text.Length;
    }
}
