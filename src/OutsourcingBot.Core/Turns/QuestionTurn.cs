using System.Collections.Immutable;
using OutsourcingBot.Core.Answering;
using OutsourcingBot.Core.Dialogs;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Turns;

/// <summary>Answers a message outside any questionnaire: small talk, questions, or several at once.</summary>
internal sealed class QuestionTurn(Bot bot)
{
    /// <summary>How many sentences of a message are worth the time of weighing each; of pages that are pasted the rest counts only where it is surely meant.</summary>
    private const int MostWeighed = 8;

    /// <summary>
    /// Understands all parts of a message, each in the light of those before it; one that tells of work and asks where that
    /// belongs is understood as a whole. "Why?" after that is told it once more, with the reason.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="topic">What was spoken of last.</param>
    /// <param name="last">The question before in full; null where there is none.</param>
    public ImmutableArray<MessagePart> Read(string text, Topic? topic, string? last)
    {
        if (topic?.Intent == Answer.ClassifyIntent && last is not null && bot.Recognizer.IsBareWhy(text) && ReadOne(last, topic) is { TellsOfWork: true } placed)
        {
            return [placed];
        }

        topic = topic is null ? null : topic with { Asked = last };
        var sentences = Sentences(text, last);
        if (sentences.Count == 0 && bot.SmallTalk.ReadSigns(text) is { } meant)
        {
            return [new MessagePart(text, null, null, null, meant)];
        }

        var (parts, before) = (new List<MessagePart>(), topic);
        foreach (var (place, sentence) in sentences.Index())
        {
            parts.AddRange(parts is [.., { IsBackground: true } work] ? ReadBehind(work, sentence, before, ref topic) : ReadSentence(sentence, ref topic, isTried: place >= MostWeighed));
        }

        if (sentences.Count > 1 && !parts.Any(part => part is { IsSurelyAsked: true, Reading.Question.HasQuestionMark: true } && bot.Recognizer.TopicOf(part.Text) is not null)
            && ReadOne(text, before, isTried: true) is { SmallTalk: null } told and ({ TellsOfWork: true } or { AsksAboutWork: true }))
        {
            return [told];
        }

        var questions = WithoutBackground([.. parts.Where(part => part.SmallTalk is null)]);
        var understood = questions.Where(part => part.IsAnswered || part.AsksAboutWork).ToArray();
        if (understood.Length == 0 && questions.Length > 1 && ReadOne(text, topic, isTried: true) is { IsAnswered: true } whole)
        {
            return [whole];
        }

        return understood.Length > 0 ? [.. questions.Where(part => part.IsWorthSaying)]
            : questions.Length > 0 ? [questions.MaxBy(part => part.Reading is Reading.NearMiss or Reading.Unclear)!]
            : [.. parts.TakeLast(1)];
    }

    /// <summary>A sentence behind one that tells of work: it asks where that belongs, or of anything but that.</summary>
    private List<MessagePart> ReadBehind(MessagePart work, string sentence, Topic? before, ref Topic? topic)
    {
        var ofWork = topic;
        var parts = ReadSentence(sentence, ref ofWork);
        var asksOfIt = parts.Any(part => part.AsksAboutWork || part.TellsOfWork || part.Reading is Reading.WorkPlaced);
        topic = asksOfIt ? ofWork : bot.Recognizer.TopicOf(work.Text) ?? before;
        return asksOfIt ? parts : ReadSentence(sentence, ref topic);
    }

    /// <summary>What somebody tells of their work before they ask something else is not to be placed.</summary>
    private static MessagePart[] WithoutBackground(MessagePart[] parts)
    {
        MessagePart[] asked = [.. parts.Where(part => !part.IsBackground)];
        return asked.Any(part => part.IsAnswered || (part.Reading!.Question.HasQuestionMark && part.Reading.Question.Spans.Any(span => span.Role is SpanRole.Content or SpanRole.Alien))) ? asked : parts;
    }

    /// <summary>What to say to the parts.</summary>
    public TurnOutcome Reply(ConversationState state, ImmutableArray<MessagePart> parts)
    {
        if (parts is [{ SmallTalk: { } topic }])
        {
            return Chat(state, topic);
        }

        if (parts.IsEmpty)
        {
            return Empty(state);
        }

        var answers = parts.Select(part => part.Answer!).ToArray();
        var lead = parts.FirstOrDefault(part => part.IsAnswered) ?? parts[0];
        var reply = new Reply(
            string.Join("\n\n", answers.Select(answer => answer.Text)),
            (parts.FirstOrDefault(part => part.Reading is Reading.WhichDocument)?.Answer ?? answers[^1]).Suggestions,
            [.. answers.SelectMany(answer => answer.Citations)])
        {
            Card = answers is [var only] ? only.Card : null,
        };
        var next = state with
        {
            Topic = parts.Select(part => part.Topic).LastOrDefault(last => last is not null) ?? state.Topic,
            Question = parts.LastOrDefault(part => part.SmallTalk is null)?.Text ?? state.Question,
            Unplaced = parts.Select(part => part.Reading).OfType<Reading.WorkNamed>().LastOrDefault() is { } named
                ? [.. named.Works.Where(work => work.Activity is null).Select(work => work.Said)]
                : state.Unplaced,
            Which = parts.Select(part => part.Reading).OfType<Reading.WhichDocument>().Select(which => new DocumentQuestion(which.Text, which.Files)).LastOrDefault(),
        };
        return new TurnOutcome(next, [reply], TraceOf(lead));
    }

    /// <summary>
    /// What is read on its own: sentences, each with what it leaves out of the one before; but "We do such and such. A or B?" is one
    /// question, also where it comes in two messages, as is "A is big. Right?".
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="last">The question before in full; null where there is none.</param>
    public List<string> Sentences(string text, string? last)
    {
        var joined = new List<string>();
        foreach (var sentence in MessageSplitter.Split(text, bot.Lexicon))
        {
            if (joined.Count > 0 && !joined[^1].EndsWith('?') && bot.Recognizer.IsBareCheck(sentence))
            {
                joined[^1] = $"{joined[^1]} {sentence}";
            }
            else if (joined.Count == 0 && last is not null && !last.EndsWith('?') && bot.Recognizer.IsBareChoice(sentence) && bot.Recognizer.RecognizeWork(last) is not null)
            {
                joined.Add($"{last}. {sentence}");
            }
            else if (joined.Count > 0 && bot.Recognizer.IsBareChoice(sentence))
            {
                var told = joined.AsEnumerable().Reverse().TakeWhile((part, i) => i == 0 || !part.EndsWith('?')).Count();
                var whole = string.Join(' ', joined.TakeLast(told).Append(sentence));
                joined.RemoveRange(joined.Count - told, told);
                joined.Add(whole);
            }
            else
            {
                joined.Add(bot.Recognizer.Complete(sentence, joined.Count > 0 ? joined[^1] : last));
            }
        }

        return joined;
    }

    /// <summary>What to say to small talk while a question waits for its answer.</summary>
    public TurnOutcome Meanwhile(ConversationState state, SmallTalkTopic topic) =>
        Chat(state, topic with { Reply = topic.Meanwhile.Length > 0 ? topic.Meanwhile : topic.Reply });

    /// <summary>Whether there is nothing in a message that anything could be said to.</summary>
    public static bool IsUnusable(ImmutableArray<MessagePart> parts) => parts.All(part => part.IsIdle && part.SmallTalk is null);

    /// <summary>Understands a text that tells of work, where it may be of nothing else; null where it tells of none.</summary>
    public MessagePart? ReadDescription(string text) => bot.Recognizer.RecognizeWork(text) is { } reading ? PartOf(text, reading, null) : null;

    private TurnOutcome Chat(ConversationState state, SmallTalkTopic topic)
    {
        var reply = new Reply(bot.Phrasing.Fill(topic.Reply), [.. topic.Suggestions.Select(text => bot.Phrasing.Fill(text))], []);
        return new TurnOutcome(state, [reply], new AnswerTrace { Outcome = TurnResult.SmallTalk, Intent = topic.Id, Confidence = 1 });
    }

    private TurnOutcome Empty(ConversationState state)
    {
        var suggestions = bot.Decliner.Unknown().Suggestions;
        return new TurnOutcome(
            state, [new Reply(bot.Phrasing.Fill(bot.Phrasing.Texts.Empty), suggestions, [])], new AnswerTrace { Outcome = TurnResult.Declined, Intent = "empty" });
    }

    /// <summary>Understands one sentence as a question to one document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="topic">What was spoken of last.</param>
    public MessagePart ReadIn(string file, string sentence, Topic? topic) => PartOf(sentence, bot.Recognizer.Recognize(sentence, topic, file), topic);

    /// <summary>A sentence is one question, or several where each of its clauses surely is one of another kind or nothing at all.</summary>
    private List<MessagePart> ReadSentence(string sentence, ref Topic? topic, bool isTried = false)
    {
        foreach (var clauses in ClauseSplitter.Ways(sentence, bot.Lexicon))
        {
            var last = topic;
            var parts = ReadWhileSure(clauses, ref last);
            var asked = parts.Where(part => part.IsSurelyAsked).Select(part => part.Answer!.Said?.Id).ToArray();
            if (parts.Count == clauses.Length && asked.Length > 1 && asked.Distinct().Count() == asked.Length && !IsAboutBoth(sentence, parts, topic))
            {
                topic = last;
                return parts;
            }
        }

        return [ReadNext(sentence, ref topic, isTried)];
    }

    /// <summary>Whether a cut parts "A and B" that a surer question is about: "What do A and B have in common?".</summary>
    private bool IsAboutBoth(string sentence, List<MessagePart> parts, Topic? topic) =>
        parts.Zip(parts.Skip(1)).Any(pair => EndsIn(pair.First, ^1) && EndsIn(pair.Second, 0))
        && ReadOne(sentence, topic) is { IsSurelyAsked: true } whole && parts.Any(part => part.Reading?.Confidence < whole.Reading!.Confidence);

    private static bool EndsIn(MessagePart part, Index end) => part.Reading is { Question.Spans: [_, ..] spans } && spans[end].Role == SpanRole.Concept;

    /// <summary>The clauses, each with what it leaves out of the one before, up to the first that is neither surely a question nor idle: behind it there is nothing to gain.</summary>
    private List<MessagePart> ReadWhileSure(ImmutableArray<string> clauses, ref Topic? topic)
    {
        var parts = new List<MessagePart>();
        foreach (var clause in clauses)
        {
            var part = ReadNext(parts is [.., var last] && !EndsIn(last, ^1) ? bot.Recognizer.Complete(clause, last.Text) : clause, ref topic, isTried: true);
            if (!part.IsSurelyAsked && !part.IsIdle)
            {
                break;
            }

            parts.Add(part);
        }

        return parts;
    }

    /// <summary>Understands a sentence and notes what the next may be about.</summary>
    private MessagePart ReadNext(string sentence, ref Topic? topic, bool isTried = false)
    {
        var part = ReadOne(sentence, topic, isTried);
        topic = part.Topic ?? bot.Recognizer.TopicOf(sentence) ?? topic;
        return part;
    }

    /// <summary>Understands a text as one sentence.</summary>
    /// <param name="sentence">The text.</param>
    /// <param name="topic">What was spoken of last.</param>
    /// <param name="isTried">Whether it is one of several ways to read a message, which counts only where it is surely meant.</param>
    public MessagePart ReadOne(string sentence, Topic? topic, bool isTried = false)
    {
        if ((bot.SmallTalk.Read(sentence) ?? bot.SmallTalk.ReadClause(sentence)) is { } chat)
        {
            return new MessagePart(sentence, null, null, null, chat);
        }

        var reading = bot.Recognizer.Recognize(sentence, topic, isTried: isTried);
        if (reading is Reading.SmallTalk)
        {
            return new MessagePart(sentence, null, null, null, bot.SmallTalk.Nearest(sentence).Topic);
        }

        return PartOf(sentence, reading, topic);
    }

    private MessagePart PartOf(string text, Reading reading, Topic? topic)
    {
        var answer = reading switch
        {
            Reading.Answered answered => bot.Answerer.Answer(answered),
            Reading.Continued continued => bot.Answerer.Continue(continued, topic!),
            Reading.SourceAsked asked => bot.Answerer.Source(asked.Last),
            Reading.WorkNamed named => bot.WorkAnswers.Say(named),
            Reading.WorkAlike alike => bot.WorkAnswers.Say(alike),
            Reading.WorkPlaced placed => bot.WorkAnswers.Say(placed),
            Reading.NearMiss miss => bot.Decliner.Near(miss),
            Reading.Unclear unclear => bot.Decliner.Unclear(unclear),
            Reading.WhichDocument which => bot.Decliner.Which(which),
            Reading.Foreign => bot.Decliner.Foreign(),
            _ => bot.Decliner.Unknown(),
        };
        var next = reading is Reading.WorkNamed or Reading.WorkAlike or Reading.WorkPlaced ? new Topic(Answer.ClassifyIntent, answer.Concepts, answer.Said?.Id, 0)
            : answer.Said is { } said && reading is not Reading.SourceAsked ? new Topic(answer.Intent ?? string.Empty, answer.Concepts, said.Id, answer.Shown)
            : null;
        return new MessagePart(text, reading, answer, next, null) { NamesSide = NamesSide(reading.Question) };
    }

    private bool NamesSide(Question question) => question.Concepts.Any(named => bot.Knowledge.MainConcepts.Any(side => side == named || bot.Knowledge.IsAncestor(side, named)));

    private AnswerTrace TraceOf(MessagePart part) => new()
    {
        Outcome = part.Reading is Reading.WhichDocument ? TurnResult.Asking
            : !part.IsAnswered || part.Reading is Recognition.Reading.WorkNamed { Works: var works } && works.All(work => work.Activity is null) ? TurnResult.Declined
            : part.Answer!.Intent == Answer.ClassifyIntent ? TurnResult.Verdict
            : TurnResult.Answered,
        Intent = part.Answer!.Intent,
        Concepts = [.. part.Answer.Concepts.Select(bot.Knowledge.ShortNameOf)],
        Aspect = part.Answer.Aspect,
        Entry = part.Answer.Said?.Id,
        Verdict = part.Answer.Verdict,
        Confidence = Math.Round(part.Reading!.Confidence * part.Answer.Certainty, 3),
        Evidence = part.Reading.Evidence,
        Source = part.Answer.Citations.FirstOrDefault(),
    };
}
