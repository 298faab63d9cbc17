using OutsourcingBot.Core.Authoring;
using OutsourcingBot.Core.Knowledge;
using OutsourcingBot.Core.Recognition;

namespace OutsourcingBot.Core.Checking;

/// <summary>Warns of entries that none of their own questions finds.</summary>
internal static class Reachability
{
    private const string Unreachable = "OB1021";

    public static void Check(Bot bot, EntryQuestions questions, DiagnosticBag diagnostics)
    {
        foreach (var entry in bot.Knowledge.Entries)
        {
            if (!questions.Of(entry).Any(question => Finds(bot.Recognizer.Recognize(question, topic: null), entry)) && !IsDefined(bot, entry))
            {
                diagnostics.Warning(Unreachable, entry.Source.File, entry.Source.Line,
                    $"none of the questions that '{entry.Source.Heading}' suggests finds what stands here, first of all '{questions.Of(entry).First()}'; "
                    + "let the heading ask what the text answers, in words that no other heading has");
            }
        }
    }

    /// <summary>Whether a glossary only explains again what a concept's own definition answers.</summary>
    private static bool IsDefined(Bot bot, Entry entry) => entry is Entry.Term term && bot.Knowledge.Concepts.Any(concept =>
        bot.Recognizer.Index.DefinitionOf(concept.Id) is not null && concept.Aliases.Prepend(concept.Name).Append(concept.ShortName).Any(name =>
            bot.Lexicon.Stems(name).SequenceEqual(bot.Lexicon.Stems(term.Name))));

    private static bool Finds(Reading reading, Entry entry) => reading switch
    {
        Reading.Answered answered => answered.Best.Entry == entry || answered.Also.Any(also => also.Entry == entry),
        Reading.WhichDocument which => which.Files.Contains(entry.Source.File),
        Reading.WorkNamed named => named.Works.OfType<Work.Activity.Listed>().Any(work => work.List == entry),
        _ => false,
    };
}
