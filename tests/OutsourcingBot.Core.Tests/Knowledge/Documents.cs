using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;

namespace OutsourcingBot.Core.Tests.Knowledge;

/// <summary>Documents of subjects that do not ship, and what they compile to.</summary>
internal static class Documents
{
    public const string File = "knowledge/pets.md";

    /// <summary>A document with every shape that the compiler knows.</summary>
    public const string Pets =
        """
        # Cats vs dogs

        Two animals that live with people.

        ## What is a cat?

        A cat is a small
        hunter. It purrs.

        ### Types of cats

        - **Lap cat** — it sleeps on people.
        - **Farm cat** — it hunts mice.

        ### Activities of cats

        - Hunting
        - Sleeping

        ## What is a domestic dog (DOG)?

        A dog guards the house.

        ### Why do people keep dogs?

        They want company.

        ## Differences between cats and dogs

        | Aspect | Cat | Dog |
        |---|---|---|
        | Sound | purrs | barks |
        | Walks | goes alone | needs a person |

        ## How are cats and dogs related?

        - Both eat meat.
        - Both live with people.

        ## Glossary

        - **Litter** — what a cat tray is filled with.
        - **Leash** — a line that keeps a dog near.
        """;

    public static KnowledgeBase Compile(string text)
    {
        var (knowledge, diagnostics) = Check(new SourceFile(File, text));
        Assert.Empty(diagnostics);
        return knowledge;
    }

    public static (KnowledgeBase Knowledge, IReadOnlyList<Diagnostic> Diagnostics) Check(params SourceFile[] files)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = KnowledgeCompiler.Compile(files, ShippedFiles.Lexicon, diagnostics);
        return (knowledge, diagnostics.ToOrdered());
    }

    /// <summary>The line of <see cref="Pets"/> that a text stands on.</summary>
    public static int LineOf(string text) => Pets[..Pets.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
