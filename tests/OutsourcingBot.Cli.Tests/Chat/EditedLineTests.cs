using OutsourcingBot.Cli.Chat;

namespace OutsourcingBot.Cli.Tests.Chat;

public class EditedLineTests
{
    [Fact]
    public void Characters_go_in_before_the_cursor() =>
        AssertLine("cats", 2, Press(new EditedLine([]), "cts", ConsoleKey.LeftArrow, ConsoleKey.LeftArrow, "a"));

    [Fact]
    public void Backspace_takes_the_character_before_the_cursor_and_delete_the_one_behind_it()
    {
        var line = Press(new EditedLine([]), "abcd", ConsoleKey.LeftArrow, ConsoleKey.LeftArrow);

        AssertLine("acd", 1, Press(line, ConsoleKey.Backspace));
        AssertLine("ad", 1, Press(line, ConsoleKey.Delete));
    }

    [Fact]
    public void Home_and_end_go_to_the_ends_and_no_key_goes_beyond_them()
    {
        var line = Press(new EditedLine([]), "ab", ConsoleKey.RightArrow, ConsoleKey.Delete);

        AssertLine("ab", 2, line);
        AssertLine("ab", 0, Press(line, ConsoleKey.Home, ConsoleKey.LeftArrow, ConsoleKey.Backspace));
        AssertLine("ab", 2, Press(line, ConsoleKey.End));
    }

    [Fact]
    public void Escape_empties_the_line() => AssertLine("", 0, Press(new EditedLine([]), "ab", ConsoleKey.Escape));

    [Fact]
    public void Keys_that_write_nothing_change_nothing() => AssertLine("ab", 2, Press(new EditedLine([]), "ab", ConsoleKey.Tab, ConsoleKey.F5));

    [Fact]
    public void The_arrows_bring_back_earlier_lines_and_what_was_being_typed()
    {
        var line = Press(new EditedLine(["one", "two"]), "thr");

        AssertLine("two", 3, Press(line, ConsoleKey.UpArrow));
        AssertLine("one", 3, Press(line, ConsoleKey.UpArrow));
        AssertLine("one", 3, Press(line, ConsoleKey.UpArrow));
        AssertLine("two", 3, Press(line, ConsoleKey.DownArrow));
        AssertLine("thr", 3, Press(line, ConsoleKey.DownArrow));
        AssertLine("thr", 3, Press(line, ConsoleKey.DownArrow));
    }

    [Fact]
    public void An_earlier_line_can_be_changed() =>
        AssertLine("twos", 4, Press(new EditedLine(["one", "two"]), ConsoleKey.UpArrow, "s"));

    [Fact]
    public void Without_earlier_lines_the_arrows_keep_what_is_typed() =>
        AssertLine("ab", 2, Press(new EditedLine([]), "ab", ConsoleKey.UpArrow, ConsoleKey.DownArrow));

    [Fact]
    public void A_character_of_two_halves_is_never_cut()
    {
        var line = Press(new EditedLine([]), "a🐱b", ConsoleKey.LeftArrow, ConsoleKey.LeftArrow);

        AssertLine("a🐱b", 1, line);
        AssertLine("a🐱b", 3, Press(line, ConsoleKey.RightArrow));
        AssertLine("ab", 1, Press(line, ConsoleKey.Backspace));
        AssertLine("ab", 1, Press(line, "🐱", ConsoleKey.LeftArrow, ConsoleKey.Delete));
    }

    private static void AssertLine(string text, int cursor, EditedLine line) => Assert.Equal((text, cursor), (line.Text, line.Cursor));

    private static EditedLine Press(EditedLine line, params object[] keys)
    {
        foreach (var key in keys)
        {
            if (key is ConsoleKey special)
                line.Press(new ConsoleKeyInfo(special == ConsoleKey.Tab ? '\t' : '\0', special, false, false, false));
            else
                ((string)key).ToList().ForEach(c => line.Press(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false)));
        }

        return line;
    }
}
