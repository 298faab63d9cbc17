namespace OutsourcingBot.Core.Recognition.Ranking;

/// <summary>Groups of authors to leave out in turn, so that each author's questions are met by what was learned from others'.</summary>
internal static class AuthorGroups
{
    /// <summary>How many groups there are at most; each costs as much as all of the learning.</summary>
    private const int Count = 7;

    /// <summary>For each group of authors their questions, which are left out, and all others, in the order in which they came.</summary>
    public static IEnumerable<(T[] Left, T[] Others)> Of<T>(IReadOnlyCollection<T> questions, Func<T, string> authorOf)
    {
        var groups = questions.Select(authorOf).Distinct().Select((author, place) => (author, group: place % Count)).ToDictionary(pair => pair.author, pair => pair.group);
        for (var group = 0; group < Math.Min(Count, groups.Count); group++)
        {
            var ofGroup = questions.ToLookup(question => groups[authorOf(question)] == group);
            yield return ([.. ofGroup[true]], [.. ofGroup[false]]);
        }
    }
}
