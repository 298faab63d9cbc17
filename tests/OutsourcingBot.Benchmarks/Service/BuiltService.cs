using System.Reflection;

namespace OutsourcingBot.Benchmarks.Service;

/// <summary>The service that was built together with this.</summary>
internal static class BuiltService
{
    public static string Path { get; } = typeof(BuiltService).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Service").Value!;
}
