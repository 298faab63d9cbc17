using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>A checked questionnaire with its matchers built: made once, shared by all conversations.</summary>
internal sealed class Questionnaire
{
    private readonly ImmutableDictionary<string, AnswerReader> _readers;
    private readonly CommandReader _commands;
    private readonly AnswerWords _words;

    /// <summary>Builds the matchers of a definition in which the loader found no error.</summary>
    /// <param name="definition">The file's content.</param>
    /// <param name="criteria">What the knowledge says under the aspects that the questions stand on.</param>
    public Questionnaire(QuestionnaireDefinition definition, IReadOnlyDictionary<string, Criterion>? criteria = null)
    {
        var words = new AnswerWords(definition.Words);
        Definition = definition;
        Rule = new VerdictRule(definition);
        Writer = new QuestionnaireWriter(definition, criteria ?? ImmutableDictionary<string, Criterion>.Empty);
        Slots = new SlotReader(definition, words);
        Changes = new ChangeReader(definition, words);
        Corrections = new CorrectionReader(definition.Commands, Changes, words);
        _words = words;
        _commands = new CommandReader(definition.Commands, words);
        _readers = definition.Questions.ToImmutableDictionary(q => q.Id, q => new AnswerReader(q.Options, words));
    }

    /// <summary>The name under which conversations remember it.</summary>
    public string Id => Definition.Id;

    /// <summary>The short names of the concepts it decides between, the one at −1 first.</summary>
    public PolesDefinition Poles => Definition.Poles;

    /// <summary>The questions in the order of the file.</summary>
    public ImmutableArray<QuestionDefinition> Questions => Definition.Questions;

    /// <summary>The file's content.</summary>
    public QuestionnaireDefinition Definition { get; }

    /// <summary>How its answers become a verdict.</summary>
    public VerdictRule Rule { get; }

    /// <summary>How it says things.</summary>
    public QuestionnaireWriter Writer { get; }

    /// <summary>Reads answers that nobody asked for.</summary>
    public SlotReader Slots { get; }

    /// <summary>Reads wishes to change an answer.</summary>
    public ChangeReader Changes { get; }

    /// <summary>Reads which answer is taken back.</summary>
    public CorrectionReader Corrections { get; }

    /// <summary>Whether a text asks something instead of answering.</summary>
    public bool IsQuestion(Utterance utterance) => utterance.IsQuestion || _words.StartsQuestion(utterance);

    /// <summary>Whether a text begins with a plain yes or no.</summary>
    public bool StartsWithAnswer(Utterance utterance) =>
        utterance.Tokens is [var first, ..] && (Definition.Words.Yes.Contains(first) || Definition.Words.No.Contains(first));

    /// <summary>Makes phrases ready to be found where a text says nothing else that tells.</summary>
    public WholePhrases Whole(ImmutableArray<string> phrases) => new(phrases, _words);

    /// <summary>The steering command that a text gives; null where it gives none.</summary>
    public QuestionnaireCommand? Command(Utterance utterance) => _commands.Read(utterance);

    /// <summary>The option of a question that a text chooses; null where it chooses none or could choose two.</summary>
    public OptionDefinition? Answer(QuestionDefinition question, Utterance utterance) =>
        _readers[question.Id].Read(utterance);

    /// <summary>The question with an id; null where the file no longer has it.</summary>
    public QuestionDefinition? Question(string id) => Questions.FirstOrDefault(q => q.Id == id);
}
