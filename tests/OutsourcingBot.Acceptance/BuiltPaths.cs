using System.Reflection;

namespace OutsourcingBot.Acceptance;

/// <summary>Places that the build knows and the tests need.</summary>
internal static class BuiltPaths
{
    public static string Service { get; } = Read("Service");

    public static string Screenshots { get; } = Read("Screenshots");

    private static string Read(string key) => typeof(BuiltPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
