namespace OutsourcingBot.Benchmarks;

/// <summary>The working copy that this was built in.</summary>
internal static class Repository
{
    private static readonly string Root = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("OutsourcingBot.sln is in none of the folders above the executable."),
        _ when File.Exists(System.IO.Path.Combine(folder.FullName, "OutsourcingBot.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
