using System.Reflection;

namespace OutsourcingBot.Acceptance;

/// <summary>Places that the build knows and the tests need.</summary>
internal static class BuiltPaths
{
    public static string Service => Read("Service");

    public static string Playground => Read("Playground");

    public static string Screenshots => Read("Screenshots");

    /// <summary>The script that drives the stock client.</summary>
    public static string Script => Read("Script");

    /// <summary>The folder whose packages that script uses.</summary>
    public static string Widget => Read("Widget");

    private static string Read(string key) => typeof(BuiltPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
