namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Groups of authors to leave out in turn, so that each author's questions are met by what was learned from others'.</summary>
internal static class AuthorGroups
{
    /// <summary>How many groups there are at most; each costs as much as all of the learning.</summary>
    private const int Count = 7;

    /// <summary>The questions of each group of authors.</summary>
    public static IEnumerable<T[]> Of<T>(IEnumerable<T> questions, Func<T, string> authorOf) => questions.GroupBy(authorOf)
        .Select((author, place) => (author, place)).ToLookup(pair => pair.place % Count, pair => pair.author)
        .Select(group => group.SelectMany(author => author).ToArray());
}
