using System.Collections.Immutable;
using Spectre.Console;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Asks all questions of a set, with a progress bar where somebody may be waiting for it.</summary>
internal sealed class Run(Examiner examiner, IAnsiConsole console)
{
    /// <summary>From this many questions on, there is a progress bar.</summary>
    private const int LongRun = 300;

    /// <summary>What is asked before time is taken, so that the runtime has compiled what it will use.</summary>
    private const int WarmUp = 100;

    public void Prepare(ImmutableArray<LabelledQuestion> questions)
    {
        foreach (var question in questions.Take(WarmUp))
        {
            examiner.Ask(question, question.Text);
        }
    }

    /// <param name="title">What the progress bar says.</param>
    /// <param name="questions">What to ask.</param>
    /// <param name="say">How a question is said.</param>
    public ImmutableArray<Judgement> Ask(string title, ImmutableArray<LabelledQuestion> questions, Func<LabelledQuestion, string> say)
    {
        if (questions.Length < LongRun || !console.Profile.Out.IsTerminal)
        {
            return [.. questions.Select(question => examiner.Ask(question, say(question)))];
        }

        return console.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask(title, maxValue: questions.Length);
            return questions.Select(question =>
            {
                bar.Increment(1);
                return examiner.Ask(question, say(question));
            }).ToImmutableArray();
        });
    }
}
