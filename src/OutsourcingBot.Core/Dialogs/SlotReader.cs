using System.Collections.Immutable;

namespace OutsourcingBot.Core.Dialogs;

/// <summary>Reads answers from what a person says of the work although no question waits for them.</summary>
internal sealed class SlotReader(QuestionnaireDefinition definition, AnswerWords words)
{
    private readonly Quantities _quantities = words.Quantities;

    private readonly ImmutableArray<(QuestionDefinition Question, AnswerReader Reader)> _readers =
    [
        .. definition.Questions.Where(q => q.Options.Any(o => !o.Signals.IsEmpty))
            .Select(q => (q, new AnswerReader([.. q.Options.Select(o => o with { Phrases = o.Signals })], words, isAsked: false))),
    ];

    /// <summary>What a text states: question id → option id; empty for a question to the bot.</summary>
    public ImmutableSortedDictionary<string, string> Read(Utterance utterance)
    {
        var slots = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (words.StartsQuestion(utterance))
            return slots.ToImmutable();
        var (share, hasRate) = (_quantities.Share(utterance.Tokens), _quantities.HasRate(utterance.Tokens));
        foreach (var (question, reader) in _readers)
        {
            var option = reader.ReadStatement(utterance, share) ?? (hasRate ? question.Options.FirstOrDefault(o => o.IsCounted) : null);
            if (option is not null)
                slots[question.Id] = option.Id;
        }

        return slots.ToImmutable();
    }
}
