using System.Collections.Immutable;
using OutsourcingBot.Cli.Evaluate;
using OutsourcingBot.Core;
using OutsourcingBot.Core.Recognition;
using OutsourcingBot.Core.Turns;

namespace OutsourcingBot.Benchmarks.Turns;

/// <summary>Says where the time of a turn goes, stage by stage, over all questions.</summary>
internal static class TurnBenchmark
{
    public static void Run(TextWriter output)
    {
        var bot = BenchmarkFiles.Compile(BenchmarkFiles.Read());
        ImmutableArray<Case> cases = [.. BenchmarkFiles.Questions().Select(question => CaseOf(bot, question))];
        var table = new PlainTable(["stage", "µs p50", "µs p95", "µs mean", "bytes p50", "bytes mean"], leftAligned: 1);
        foreach (var (name, stage) in Stages(bot))
        {
            table.Add([name, .. StageTimer.Measure(cases, stage).Cells]);
        }

        table.Write(output);
    }

    private static IEnumerable<(string Name, Action<Case> Stage)> Stages(Bot bot)
    {
        var lexicon = bot.Lexicon;
        var words = new KnowledgeWords(lexicon);
        _ = new AnswerableIndex(bot.Knowledge, lexicon, words);
        var phrases = new KnowledgePhrases(bot.Knowledge, lexicon, words);
        var spelling = new SpellingRepair(lexicon, words.All.Concat(lexicon.Words));
        var reader = new QuestionReader(lexicon, phrases, spelling, new SpokenNames(bot.Knowledge, lexicon), bot.Places);
        var turns = new TurnHandler(bot);
        yield return ("cut into sentences", one => MessageSplitter.Split(one.Text, lexicon));
        yield return ("words", one => lexicon.Tokenize(one.Text));
        yield return ("spelling", one => spelling.Repair(one.Tokens));
        yield return ("small talk", one => bot.SmallTalk.Read(one.Text));
        yield return ("spans, with words and spelling", one => reader.Read(one.Text));
        yield return ("signs of work", one => bot.Recognizer.SignsOfWork(one.Text, one.State.Topic));
        yield return ("laying out choices", one => bot.Recognizer.ChoicesFor(one.Text, one.State.Topic));
        yield return ("recognition, with spans and ranking", one => bot.Recognizer.Recognize(one.Text, one.State.Topic));
        yield return ("answering", one => Answer(bot, one));
        yield return ("whole turn", one => turns.Handle(one.State, one.Message));
    }

    private static void Answer(Bot bot, Case one)
    {
        _ = one.Reading switch
        {
            Reading.Answered answered => bot.Answerer.Answer(answered),
            Reading.NearMiss miss => bot.Decliner.Near(miss),
            _ => bot.Decliner.Unknown(),
        };
    }

    private static Case CaseOf(Bot bot, LabelledQuestion question)
    {
        var handler = new TurnHandler(bot);
        var state = question.Earlier.Aggregate(ConversationState.New, (state, text) => handler.Handle(state, new UserMessage.Said(text)).State);
        var reading = bot.Recognizer.Recognize(question.Text, state.Topic);
        return new Case(question.Text, new UserMessage.Said(question.Text), state, bot.Lexicon.Tokenize(question.Text), reading.Question, reading);
    }
}
