using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>A part of a claim that is made of some concepts alone: "A is big and B small" makes two.</summary>
/// <param name="Question">The part.</param>
/// <param name="Asked">The concepts it is made of.</param>
internal sealed record ClaimPart(Question Question, ImmutableArray<string> Asked);

/// <summary>Takes a claim about two concepts apart.</summary>
internal static class ClaimParts
{
    /// <param name="question">The claim.</param>
    /// <param name="concepts">The concepts it is about, those taken over from the last topic included.</param>
    /// <param name="compared">The concepts that can be told apart.</param>
    public static IEnumerable<ClaimPart> Of(Question question, ImmutableArray<string> concepts, ImmutableArray<string> compared)
    {
        ImmutableArray<string> about = [.. (concepts.IsEmpty && question.SpeaksOfBoth ? compared : concepts).Where(compared.Contains)];
        if (about.Length < 2 || question.SpeaksOfBoth)
        {
            return about.IsEmpty ? [] : [new ClaimPart(question, about)];
        }

        var parts = Cut(question.Spans, compared).Where(part => part.Any(Tells)).ToArray();
        return parts.Select(part => new ClaimPart(
            question.Part(part),
            [.. part.SelectMany(span => span.Concepts).Where(compared.Contains).DefaultIfEmpty(about[0]).Distinct()]));
    }

    /// <summary>Cuts before each concept where the claim begins with one, else behind each; concepts side by side stay together.</summary>
    private static IEnumerable<ImmutableArray<Span>> Cut(ImmutableArray<Span> spans, ImmutableArray<string> compared)
    {
        var isBefore = spans.FirstOrDefault(span => Tells(span) || Names(span, compared)) is { } first && Names(first, compared);
        var part = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans)
        {
            var isName = Names(span, compared);
            if (isName && isBefore && part.Any(Tells))
            {
                yield return part.DrainToImmutable();
            }

            part.Add(span);
            if (isName && !isBefore && part.Any(Tells))
            {
                yield return part.DrainToImmutable();
            }
        }

        yield return part.DrainToImmutable();
    }

    private static bool Names(Span span, ImmutableArray<string> compared) => span.Concepts.Any(compared.Contains);

    private static bool Tells(Span span) => span.Concepts.IsEmpty && span.Role is SpanRole.Content or SpanRole.Alien or SpanRole.Light;
}
