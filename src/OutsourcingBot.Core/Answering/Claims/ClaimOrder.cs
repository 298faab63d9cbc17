using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering.Claims;

/// <summary>Finds claims that turn round what the knowledge says: "A reports to B" where B reports to A.</summary>
internal sealed class ClaimOrder(KnowledgeBase knowledge, Lexicon lexicon)
{
    /// <summary>Whether some sentence tells of the same relation: true for the same way, false for the other way round, null for neither.</summary>
    public bool? IsSameWay(Question question, IEnumerable<string> sentences)
    {
        if (Of([.. question.Spans.SelectMany(span => span.Tokens)]) is not { } said)
        {
            return null;
        }

        var told = sentences.Select(sentence => Of(lexicon.Tokenize(sentence))).OfType<Order>().Where(told => IsSameRelation(told, said)).ToArray();
        return told.Any(order => order.First == said.Second && order.Second == said.First) ? false
            : told.Any(order => order.First == said.First && order.Second == said.Second) ? true
            : null;
    }

    private bool IsSameRelation(Order told, Order said) =>
        (lexicon.Claims.IsOrigin(told.Preposition) && lexicon.Claims.IsOrigin(said.Preposition))
        || (told.Preposition == said.Preposition && lexicon.Claims.IsDirection(said.Preposition)
            && told.Between.Any(token => !lexicon.IsFunctionWord(token) && said.Between.Contains(token)));

    private Order? Of(IReadOnlyList<Token> tokens)
    {
        var names = tokens.Select((token, place) => (Place: place, Concept: NamedBy(token))).Where(name => name.Concept is not null).Take(2).ToArray();
        if (names is not [var first, var second] || first.Concept == second.Concept)
        {
            return null;
        }

        Token[] between = [.. tokens.Take(second.Place).Skip(first.Place + 1).Where(token => !lexicon.IsArticle(token.Text))];
        return between.Length < 2 ? null : new Order(first.Concept!, second.Concept!, between, between[^1]);
    }

    private string? NamedBy(Token token) =>
        knowledge.Concepts.FirstOrDefault(concept => lexicon.Stems(concept.ShortName) is [var stem] && stem == token.Stem)?.Id;

    private sealed record Order(string First, string Second, Token[] Between, Token Preposition);
}
