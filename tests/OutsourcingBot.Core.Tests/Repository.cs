namespace OutsourcingBot.Core.Tests;

/// <summary>The folder that the sources are in, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The C# files that ship, named from the root with forward slashes.</summary>
    public static IEnumerable<(string Name, string Text)> Sources =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Name.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, File.ReadAllText(file.File)));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("OutsourcingBot.sln is in none of the folders above the tests."),
        _ when File.Exists(Path.Combine(folder.FullName, "OutsourcingBot.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
