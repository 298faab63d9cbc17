using System.Collections.Immutable;
using Spectre.Console;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>Asks all questions of a set, with a progress bar where somebody may be waiting for it.</summary>
internal sealed class Run(Examiner examiner, IAnsiConsole console)
{
    /// <summary>From this many questions on, there is a progress bar.</summary>
    private const int LongRun = 300;

    /// <summary>How long a long run is practised.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Asks the questions before time is taken, so that a long run finds the runtime as a bot that has been up for a
    /// while does: with all code compiled for good.</summary>
    public void Prepare(ImmutableArray<LabelledQuestion> questions)
    {
        var spent = TimeSpan.Zero;
        do
        {
            foreach (var question in questions)
            {
                spent += examiner.Ask(question, question.Text).Elapsed;
            }
        }
        while (questions.Length >= LongRun && spent < WarmUp);
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
