using System.Collections.Immutable;
using OutsourcingBot.Core.Authoring;

namespace OutsourcingBot.Cli.Evaluate;

/// <summary>A question set as read; it may be run only where there is no diagnostic.</summary>
internal sealed record QuestionSet(ImmutableArray<LabelledQuestion> Questions, ImmutableArray<Diagnostic> Diagnostics);
