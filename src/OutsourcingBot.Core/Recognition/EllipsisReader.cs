using System.Collections.Immutable;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Language;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Core.Recognition;

/// <summary>
/// Completes what makes sense only with the question before it: "and B?" after "what does A cost?" asks what B costs, and
/// "B, I mean" after "what does it cost?" too.
/// </summary>
internal sealed class EllipsisReader(QuestionReader reader, Lexicon lexicon, KnowledgeBase knowledge, AnswerableIndex index)
{
    /// <summary>What a fragment has beside names and what opens it.</summary>
    private const int MostOtherWords = 4;

    /// <summary>The question in full; the sentence itself where it stands for itself.</summary>
    /// <param name="sentence">A sentence of any content.</param>
    /// <param name="last">The question before it in full; null where there is none.</param>
    public string Complete(string sentence, string? last)
    {
        if (last is null)
        {
            return sentence;
        }

        var said = reader.Read(sentence);
        return IsFragment(said) ? Completed(said, sentence, reader.Read(last), last)
            : SpeaksOfOneOfTwo(said) ? WithOneOf(reader.Read(last), said, sentence)
            : SpeaksOfOtherAlone(said) ? WithOther(reader.Read(last), said, sentence)
            : sentence;
    }

    /// <summary>
    /// The same question about what it means: about the one of two compared that was not spoken of where it asks about "the other one"; of two
    /// that were, about the first or the second where it asks something of "the first" or "the latter"; and about all the types that were listed
    /// where it asks how "they" differ.
    /// </summary>
    public Question OfThoseMeant(Question question, Topic? topic) => topic?.Concepts switch
    {
        not null when question is { Number: null, SpeaksOfBoth: false } && question.Shows(Intent.Compare) && !question.Spans.Any(span => span.NamesSomething) && TypesIn(topic) is [_, _, ..] types => question.About(types),
        [var named] when SpeaksOfOtherAlone(question) && knowledge.OtherOf(named) is { } other => question.About([other]),
        [var first, var second] when question.Concepts.IsEmpty && question.Spans.Any(span => span.NamesSomething) && OneOfTwo(question) is { } ordinal => question.About([ordinal == 1 ? first : second]),
        _ => question,
    };

    /// <summary>The concepts that the last answer listed as types of another.</summary>
    private ImmutableArray<string> TypesIn(Topic topic) => topic.Entry is { } id && index.Find(id)?.Entry is Entry.ItemList { Intent: Intent.Types } list
        ? [.. list.Items.Select(item => knowledge.ConceptOf(item.Name)).OfType<string>()]
        : [];

    /// <summary>Which of two "the first", "the second", "the former" or "the latter" is; null where nothing like it is said.</summary>
    private int? OneOfTwo(Question question)
    {
        for (var i = 1; i < question.Tokens.Length; i++)
        {
            if (lexicon.IsArticle(question.Tokens[i - 1].Text) && lexicon.Ordinals.TryGetValue(question.Tokens[i].Text, out var ordinal) && (ordinal is 1 or 2 || IsOneOfTwo(question.Tokens[i])))
            {
                return ordinal;
            }
        }

        return null;
    }

    private string Completed(Question said, string sentence, Question before, string last) => before.Concepts switch
    {
        [] when said.HasAlternatives || (before.Spans.Any(CarriesSomething) && !before.Spans.Any(span => span.Role == SpanRole.Alien)) => Joined(last, sentence),
        [var named] when said.Concepts is [var parent] && knowledge.IsAncestor(parent, named) => Joined(last, sentence),
        [var named] when NameOf(said, named) is { } other => Written(before.Spans.Select(span => span.Concepts.IsEmpty ? span.Text : other), sentence.EndsWith('?') || last.EndsWith('?')),
        _ => sentence,
    };

    /// <summary>"The former" and "the latter" of two that were named.</summary>
    private bool SpeaksOfOneOfTwo(Question said) => said.Concepts.IsEmpty && said.Tokens.Any(IsOneOfTwo);

    private static bool SpeaksOfOtherAlone(Question said) => said.SpeaksOfOther && said.Concepts.IsEmpty;

    private bool IsOneOfTwo(Token token) => lexicon.IsPronoun(token) && lexicon.Ordinals.ContainsKey(token.Text);

    private string WithOneOf(Question before, Question said, string sentence) => before.Concepts is not [var first, var second] ? sentence
        : Written(said.Tokens.Select(token => !IsOneOfTwo(token) ? token.Text : knowledge.ShortNameOf(lexicon.Ordinals[token.Text] == 1 ? first : second)), sentence.EndsWith('?'));

    /// <summary>"The other one" of two, of which one was named.</summary>
    private string WithOther(Question before, Question said, string sentence) => before.Concepts is not [var named] || NameOfOther(named) is not { } other ? sentence
        : Written(said.Spans.Select(span => lexicon.SpeaksOfOther([.. span.Tokens.Select(token => token.Stem)]) ? other : span.Text), sentence.EndsWith('?'));

    private string? NameOfOther(string named) => knowledge.OtherOf(named) is { } other ? knowledge.ShortNameOf(other) : null;

    private static string Joined(string last, string sentence) => $"{last.TrimEnd('?', '.', '!', ' ')} {sentence}";

    private static string Written(IEnumerable<string> words, bool asks) => string.Join(' ', words) + (asks ? "?" : string.Empty);

    /// <summary>Whether it has names of concepts and beside them, and what opens it, nothing that asks or says anything.</summary>
    private bool IsFragment(Question said)
    {
        var opening = lexicon.FollowUpLength(said.Tokens);
        var refersBack = said.HasPronoun && said.Tokens.Skip(opening).Any(lexicon.IsPronoun);
        if ((said.Concepts.IsEmpty && !said.SpeaksOfOther) || (refersBack && !said.SpeaksOfOther) || said.IsNegated || said.Degree != 0)
        {
            return false;
        }

        var (place, others) = (0, 0);
        foreach (var span in said.Spans)
        {
            var isName = span.Role == SpanRole.Concept;
            if (place >= opening && !isName && !SaysNothing(span, said.SpeaksOfOther))
            {
                return false;
            }

            others += isName || place < opening ? 0 : span.Tokens.Length;
            place += span.Tokens.Length;
        }

        return others <= MostOtherWords;
    }

    private bool SaysNothing(Span span, bool speaksOfOther) =>
        span.Role is SpanRole.Filler or SpanRole.Cue && !span.Tokens.Any(token => lexicon.IsOpenQuestionWord(token.Text))
        && span.Cues.All(cue => cue.Intent == Intent.Verify || (cue.Intent == Intent.Rest && speaksOfOther));

    private static bool CarriesSomething(Span span) => span.Role is SpanRole.Content or SpanRole.Cue;

    /// <summary>The one name that takes the place of another, which must be of its kind; null where there is none or are several.</summary>
    private string? NameOf(Question said, string named) =>
        said.Concepts is [] ? NameOfOther(named)
        : said.Concepts is [var only] && knowledge.SiblingsOf(named).Contains(only) ? said.Spans.First(span => span.Role == SpanRole.Concept).Text
        : null;
}
