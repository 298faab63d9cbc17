using System.Security.Cryptography;
using System.Text;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Chooses the third of a question set that is looked at only as a total.</summary>
internal static class SetAside
{
    /// <summary>Depends on the question alone, so that it stays where it is when others come or go.</summary>
    public static bool Holds(string id, string question) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(id + question))[0] % 3 == 0;
}
