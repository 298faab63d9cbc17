namespace OutsourcingBot.Core.Language;

/// <summary>
/// The words of a dictionary file: lower case, one a line, in ordinal order. Looked up in the text itself, so that
/// starting costs nothing.
/// </summary>
internal sealed class WordList(string text)
{
    public bool Contains(ReadOnlySpan<char> word)
    {
        var low = 0;
        var high = text.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var start = text.AsSpan(0, middle).LastIndexOf('\n') + 1;
            var end = text.IndexOf('\n', middle);
            end = end < 0 ? text.Length : end;
            var order = text.AsSpan(start, end - start).CompareTo(word, StringComparison.Ordinal);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (end + 1, high) : (low, start);
        }

        return false;
    }
}
