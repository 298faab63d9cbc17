using System.Collections.Immutable;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Says honestly that the document does not tell, and what it does tell.</summary>
internal sealed class Decliner(Phrasing phrasing, FollowUpQuestions followUps)
{
    /// <summary>The question is about the subject, but the document does not answer it.</summary>
    public Answer Near(Reading.NearMiss miss)
    {
        var texts = phrasing.Texts;
        var concepts = miss.Concepts.Length > 0 ? miss.Concepts : [.. miss.Nearest?.Concepts.Take(1) ?? []];
        var text = miss.Nearest is null || concepts.IsEmpty
            ? phrasing.Fill(texts.DeclineNearNothing)
            : phrasing.Fill(texts.DeclineNear, ("concepts", phrasing.Join([.. concepts.Select(phrasing.Name)])), ("heading", miss.Nearest.Entry.Source.Heading));
        var nearest = miss.Nearest is null ? null : followUps.Ask(miss.Nearest);
        ImmutableArray<string> suggestions = [.. nearest is null ? [] : new[] { nearest }, .. followUps.After(miss.Nearest, concepts)];
        return new Answer(text, null, miss.Concepts)
        {
            Suggestions = [.. suggestions.Distinct().Take(FollowUpQuestions.Count)],
        };
    }

    /// <summary>The question may mean several things: the person chooses.</summary>
    public Answer Unclear(Reading.Unclear unclear) => new(phrasing.Fill(phrasing.Texts.DeclineUnclear), null, unclear.Question.Concepts)
    {
        Suggestions = [.. unclear.Likely.Select(followUps.AskOf).OfType<string>()
            .Concat(followUps.After(unclear.Likely[0], unclear.Question.Concepts)).Distinct().Take(FollowUpQuestions.Count)],
    };

    /// <summary>Several documents answer the question, each in its way: the person chooses.</summary>
    public Answer Which(Reading.WhichDocument which) => new(phrasing.Fill(phrasing.Texts.Documents.Which), null, which.Question.Concepts)
    {
        Intent = Answer.WhichDocumentIntent,
        Suggestions = [.. which.Files.Select(phrasing.TitleOf)],
    };

    /// <summary>The question has nothing to do with the document.</summary>
    public Answer Unknown() => Unknown(phrasing.HasSeveralDocuments ? phrasing.Texts.Documents.Unknown : phrasing.Texts.DeclineUnknown);

    /// <summary>The question is in words of another language.</summary>
    public Answer Foreign() => Unknown(phrasing.Texts.DeclineForeign);

    private Answer Unknown(string text) => new(phrasing.Fill(text), null, [])
    {
        Suggestions = [
            phrasing.Fill(phrasing.Texts.SuggestDefine, ("concept", phrasing.Left)),
            phrasing.Fill(phrasing.Texts.SuggestCompare),
            phrasing.Texts.SuggestClassify],
    };
}
