using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Answering;

/// <summary>Decides of which concepts of a comparison row the words of a question hold.</summary>
internal sealed class RowJudge(Lexicon lexicon)
{
    /// <summary>
    /// The concepts of which the question's words hold: those whose cell has a word that another cell lacks, or, where
    /// all cells share the words or differ by degree, those whose cell has the degree that the question asks for. A negation turns the
    /// result round. Empty where the row does not decide it.
    /// </summary>
    public ImmutableArray<string> Holds(Question question, Entry.Comparison table, Row row)
    {
        var cells = row.Cells.Select(lexicon.Tokenize).ToArray();
        var aspect = AspectOf(row);
        var degrees = cells.Select(cell => cell.Select(lexicon.Degree).FirstOrDefault(degree => degree != 0)).ToArray();
        var isOfDegree = question.Degree != 0 && degrees.Contains(1) && degrees.Contains(-1);
        var fits = isOfDegree ? ByDegree(question, degrees) : ByWords(question, aspect, cells) ?? ByDegree(question, degrees);
        return fits is null ? []
            : [.. table.Concepts.Where((_, i) => fits[i] != question.IsNegated)];
    }

    /// <summary>
    /// The row that tells which concept the words of a question hold of: the one asked for, unless it has but forms of them while another says them of another
    /// concept. "Which needs skilled people?" is not told by a row that says "skills" of one, where a row says "skilled people" of the other.
    /// </summary>
    public Row Deciding(Question question, Entry.Comparison table, Row asked)
    {
        var holds = Holds(question, table, asked);
        if (holds.Length != 1)
        {
            return asked;
        }

        var words = question.Spans.Where(span => span.Role == SpanRole.Content).SelectMany(span => span.Tokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        var most = Said(words, asked);
        var best = asked;
        foreach (var row in table.Rows)
        {
            if (Said(words, row) is var said && said > most && Holds(question, table, row) is [var rival] && rival != holds[0])
            {
                (best, most) = (row, said);
            }
        }

        return best;
    }

    /// <summary>The rows that a question names by their aspects, those together that it names in one breath: "staff and complexity".</summary>
    public List<List<Row>> Named(Question question, Entry.Comparison table)
    {
        var named = new List<List<Row>> { new() };
        foreach (var span in question.Spans)
        {
            if (span.Role is SpanRole.Content or SpanRole.Light && table.Rows.Where(row => Names(span, AspectOf(row))).Take(1).ToArray() is [var row])
            {
                named[^1].Add(row);
            }
            else if (!(span.Tokens is [var only] && lexicon.IsConjunction(only.Text)))
            {
                named.Add([]);
            }
        }

        return named;
    }

    private HashSet<string> AspectOf(Row row) => lexicon.Stems(row.Aspect).ToHashSet(StringComparer.Ordinal);

    /// <summary>How many of the words the cells of a row say.</summary>
    private int Said(HashSet<string> words, Row row) => row.Cells.SelectMany(lexicon.Tokenize).Select(token => token.Text).Distinct().Count(words.Contains);

    private static bool[]? ByWords(Question question, HashSet<string> aspect, IReadOnlyList<Token>[] cells)
    {
        var stems = cells.Select(cell => cell.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal)).ToArray();
        var hits = new int[cells.Length];
        foreach (var span in question.Spans.Where(span => span.Role is SpanRole.Content or SpanRole.Light or SpanRole.Cue)
            .Where(span => !Names(span, aspect)))
        {
            var matched = stems.Select(cell => span.Meanings.Any(meaning => !meaning.Stems.IsEmpty && meaning.Stems.All(cell.Contains))).ToArray();
            for (var i = 0; i < cells.Length && matched.Contains(false); i++)
            {
                hits[i] += matched[i] ? 1 : 0;
            }
        }

        var most = hits.Max();
        return most == 0 || hits.All(hit => hit == most) ? null : [.. hits.Select(hit => hit == most)];
    }

    /// <summary>Whether the span names what is compared, which holds of all sides.</summary>
    private static bool Names(Span span, HashSet<string> aspect) =>
        span.Meanings.Any(meaning => !meaning.Stems.IsEmpty && meaning.Stems.All(aspect.Contains));

    /// <summary>−1 where a word means a low degree without saying so: the "more simple" of two is the less complex.</summary>
    private int DegreeMeant(Question question) =>
        question.Spans.Where(span => !span.Tokens.Any(token => lexicon.Degree(token) != 0))
            .SelectMany(span => span.Meanings.Skip(1)).SelectMany(meaning => meaning.Words).Any(word => lexicon.Degree(new Token(word, word)) < 0) ? -1 : 1;

    private bool[]? ByDegree(Question question, int[] degrees)
    {
        if (degrees.Distinct().Count() == 1)
        {
            return null;
        }

        var wanted = (question.Degree == 0 ? 1 : question.Degree) * DegreeMeant(question);
        return [.. degrees.Select(degree => degree == wanted)];
    }
}
